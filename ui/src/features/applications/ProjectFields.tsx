// What a file proposes: the same fields at the counter and in the dossier.
import { X } from "lucide-react";
import type { CallView, Dossier, Project } from "../../generated/commands";
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
  onDomain: (domain: number) => void;
  project: Project;
  onChange: (project: Project) => void;
  fault: (field: string) => string | undefined;
}

export function ProjectFields({ call, domain, onDomain, project, onChange, fault }: Props) {
  const { t, lang } = useT();
  const set = (part: Partial<Project>) => onChange({ ...project, ...part });
  const count = (
    field: "places" | "women" | "youth" | "rural" | "disabled" | "months" | "workDays",
    isRequired = false,
  ) => (
    <IntegerField
      label={t(`applications-${field.toLowerCase()}`)}
      name={field}
      value={project[field] === 0 ? null : project[field]}
      onChange={(value) => set({ [field]: value ?? 0 } as Partial<Project>)}
      error={fault(field)}
      isRequired={isRequired}
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
          isRequired
        />
        <Communes
          call={call}
          value={project.communes}
          onChange={(communes) => set({ communes })}
          error={fault("communes")}
        />
      </div>
      <div className={s.four}>
        {count("places", true)}
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
          isRequired
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
        isRequired
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
