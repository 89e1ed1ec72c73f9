// What a file proposes: the same fields at the counter and in the dossier.
import { X } from "lucide-react";
import { type CallView, type Dossier, FORM, type Project } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useT } from "../../i18n";
import { BilingualField, DateField, IconButton, IntegerField, MoneyField, Select, TextField } from "../../kit";
import { CommuneField } from "../organisations/IdentityForm";
import s from "./applications.module.css";

export const BLANK_PROJECT: Project = {
  titleAr: "",
  titleFr: "",
  summaryAr: "",
  summaryFr: "",
  communes: [],
  partner: "",
  startsOn: null,
  months: 6,
  places: 0,
  women: 0,
  youth: 0,
  rural: 0,
  disabled: 0,
  workDays: 0,
  amount: 0,
  ownShare: 0,
};

/** What a dossier proposes, without what surrounds it. */
export function projectOf(dossier: Dossier): Project {
  const kept = Object.keys(BLANK_PROJECT).map((key) => [key, dossier[key as keyof Project]]);
  return Object.fromEntries(kept) as unknown as Project;
}

interface Props {
  call: CallView | undefined;
  domain: number | null;
  /** A lot belongs to one domain: whoever keeps both lets it go with the old one. */
  onDomain: (domain: number) => void;
  lot: number | null;
  onLot: (lot: number | null) => void;
  project: Project;
  onChange: (project: Project) => void;
  fault: (field: string) => string | undefined;
}

/** The marks are those of the form's one definition: of a pair of languages one half is enough, so neither is marked. */
const isRequired = (field: string) => FORM[field]?.need === "must";

export function ProjectFields({ call, domain, onDomain, lot, onLot, project, onChange, fault }: Props) {
  const { t, lang } = useT();
  const set = (part: Partial<Project>) => onChange({ ...project, ...part });
  const count = (field: "places" | "women" | "youth" | "rural" | "disabled" | "months" | "workDays") => (
    <IntegerField
      label={t(`applications-${field.toLowerCase()}`)}
      name={field}
      value={project[field] === 0 ? null : project[field]}
      onChange={(value) => set({ [field]: value ?? 0 } as Partial<Project>)}
      error={fault(field)}
      isRequired={isRequired(field)}
    />
  );
  return (
    <div className={s.form}>
      <BilingualField
        label={t("applications-project-title")}
        name="title"
        ar={project.titleAr}
        fr={project.titleFr}
        onAr={(titleAr) => set({ titleAr })}
        onFr={(titleFr) => set({ titleFr })}
        errorAr={fault("titleAr")}
        errorFr={fault("titleFr")}
      />
      <div className={s.two}>
        <Select
          label={t("applications-domain")}
          name="domain"
          value={domain}
          onChange={onDomain}
          options={(call?.domains ?? []).map((one) => ({
            id: one.id,
            label: pick(lang, one.nameAr, one.nameFr, one.nameEn),
          }))}
          error={fault("domain")}
          isRequired={isRequired("domain")}
        />
        <LotField call={call} domain={domain} value={lot} onChange={onLot} error={fault("lot")} />
        <Communes
          call={call}
          value={project.communes}
          onChange={(communes) => set({ communes })}
          error={fault("communes")}
        />
      </div>
      <div className={s.four}>
        {count("places")}
        {count("women")}
        {count("youth")}
        {count("rural")}
        {count("disabled")}
        {count("months")}
        {count("workDays")}
        <DateField
          label={t("applications-startson")}
          name="startsOn"
          value={project.startsOn}
          onChange={(startsOn) => set({ startsOn })}
          error={fault("startsOn")}
        />
      </div>
      <div className={s.two}>
        <MoneyField
          label={t("applications-amount-asked")}
          name="amount"
          value={project.amount === 0 ? null : project.amount}
          onChange={(amount) => set({ amount: amount ?? 0 })}
          error={fault("amount")}
          isRequired={isRequired("amount")}
        />
        <MoneyField
          label={t("applications-own-share")}
          name="ownShare"
          value={project.ownShare === 0 ? null : project.ownShare}
          onChange={(ownShare) => set({ ownShare: ownShare ?? 0 })}
          error={fault("ownShare")}
        />
      </div>
      <BilingualField
        label={t("applications-summary")}
        name="summary"
        ar={project.summaryAr}
        fr={project.summaryFr}
        onAr={(summaryAr) => set({ summaryAr })}
        onFr={(summaryFr) => set({ summaryFr })}
        errorAr={fault("summaryAr")}
        errorFr={fault("summaryFr")}
        multiline
      />
      <TextField
        label={t("applications-partner")}
        name="partner"
        value={project.partner}
        onChange={(partner) => set({ partner })}
        error={fault("partner")}
      />
    </div>
  );
}

interface LotProps {
  call: CallView | undefined;
  domain: number | null;
  value: number | null;
  onChange: (lot: number | null) => void;
  error?: string;
}

/** The lots of the chosen domain; nothing where the call, or the domain, has none. */
function LotField({ call, domain, value, onChange, error }: LotProps) {
  const { t, lang } = useT();
  const lots = (call?.lotChoices ?? []).filter((one) => domain !== null && one.domain === domain);
  if (lots.length === 0) return null;
  const named = lots.map((one) => ({ id: one.id, label: `${one.code} — ${pick(lang, one.nameAr, one.nameFr)}` }));
  return (
    <Select
      label={t("applications-lot")}
      name="lot"
      value={value ?? 0}
      onChange={(id) => onChange(id === 0 ? null : id)}
      options={[{ id: 0, label: t("applications-lot-none") }, ...named]}
      error={error}
    />
  );
}

interface CommunesProps {
  call: CallView | undefined;
  value: string[];
  onChange: (value: string[]) => void;
  error?: string;
}

/** Communes of the works: the first one is the main one. */
function Communes({ call, value, onChange, error }: CommunesProps) {
  const { t, lang } = useT();
  const named = useCommand(
    "place.communes",
    { province: "", text: "", codes: value, limit: 50 },
    { enabled: value.length > 0, keepPrevious: true },
  );
  const label = (code: string) => {
    const commune = named.data?.find((one) => one.code === code);
    return commune ? pick(lang, commune.nameAr, commune.nameFr) : code;
  };
  return (
    <div>
      <CommuneField
        // A chosen commune becomes a tag and the field is free again.
        key={value.length}
        label={t("applications-communes")}
        name="communes"
        value=""
        province={call?.province}
        onChange={(code) => code !== "" && !value.includes(code) && onChange([...value, code])}
        error={error}
        isRequired={isRequired("communes")}
      />
      <div className={s.tags}>
        {value.map((code) => (
          <span key={code} className={s.tag}>
            <bdi>{label(code)}</bdi>
            <IconButton
              label={t("applications-remove-commune", { name: label(code) })}
              icon={<X size={14} aria-hidden="true" />}
              onPress={() => onChange(value.filter((one) => one !== code))}
            />
          </span>
        ))}
      </div>
    </div>
  );
}
