// What a file proposes: the same fields at the counter and in the dossier.
import { ArrowUpToLine, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { type CallView, FORM, type Project, type Reckoning } from "../../generated/commands";
import { useCommand } from "../../host";
import { pick, useFormat, useT } from "../../i18n";
import { BilingualField, DateField, IconButton, IntegerField, MoneyField, Select, TextField } from "../../kit";
import { CommuneField } from "../organisations/IdentityForm";
import s from "./applications.module.css";
import b from "./budget.module.css";
import { GROUPS } from "./project";

interface Props {
  call: CallView | undefined;
  domain: number | null;
  /** A lot belongs to one domain: whoever keeps both lets it go with the old one. */
  onDomain: (domain: number) => void;
  lot: number | null;
  onLot: (lot: number | null) => void;
  project: Project;
  onChange: (project: Project) => void;
  reckoning: Reckoning | undefined;
  fault: (field: string) => string | undefined;
}

/** The marks are those of the form's one definition: of a pair of languages one half is enough, so neither is marked. */
const isRequired = (field: string) => FORM[field]?.need === "must";

export function ProjectFields({ call, domain, onDomain, lot, onLot, project, onChange, reckoning, fault }: Props) {
  const { t, lang } = useT();
  const set = (part: Partial<Project>) => onChange({ ...project, ...part });
  const count = (field: "places" | "months" | "workDays") => (
    <IntegerField
      label={t(`applications-${field.toLowerCase()}`)}
      name={field}
      value={project[field] === 0 ? null : project[field]}
      onChange={(value) => set({ [field]: value ?? 0 } as Partial<Project>)}
      error={fault(field)}
      isRequired={isRequired(field)}
    />
  );
  // Empty is "not given", which is not 0.
  const group = (field: (typeof GROUPS)[number]) => (
    <IntegerField
      key={field}
      label={t(`applications-${field}`)}
      name={field}
      value={project[field]}
      onChange={(value) => set({ [field]: value } as Partial<Project>)}
      error={fault(field)}
      placeholder={t("application-not-given")}
    />
  );
  const hasLines = project.budget.length > 0;
  const typed = (amount: number) => (amount === 0 ? null : amount);
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
        <Communes call={call} project={project} onChange={set} error={fault("communes")} />
      </div>
      <CommunePlaces call={call} project={project} onChange={set} error={fault("communePlaces")} />
      <div className={s.four}>
        {count("places")}
        {GROUPS.map(group)}
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
          value={hasLines ? (reckoning?.totals.asked ?? null) : typed(project.amount)}
          onChange={(amount) => set({ amount: amount ?? 0 })}
          error={fault("amount")}
          description={hasLines ? t("application-amount-with-budget") : undefined}
          isDisabled={hasLines}
          isRequired={isRequired("amount")}
        />
        <MoneyField
          label={t("applications-own-share")}
          name="ownShare"
          value={hasLines ? (reckoning?.totals.ownShare ?? null) : typed(project.ownShare)}
          onChange={(ownShare) => set({ ownShare: ownShare ?? 0 })}
          error={fault("ownShare")}
          description={hasLines ? t("application-amount-with-budget") : undefined}
          isDisabled={hasLines}
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
  project: Project;
  onChange: (part: Partial<Project>) => void;
  error?: string;
}

/** The names of communes by their codes. */
function useCommuneNames(codes: string[]): (code: string) => string {
  const { lang } = useT();
  const named = useCommand(
    "place.communes",
    { province: "", text: "", codes, limit: 50 },
    { enabled: codes.length > 0, keepPrevious: true },
  );
  return (code) => {
    const commune = named.data?.find((one) => one.code === code);
    return commune ? pick(lang, commune.nameAr, commune.nameFr) : code;
  };
}

/** A commune of the works is added by its name; the first one is the main one. */
function Communes({ call, project, onChange, error }: CommunesProps) {
  const { t } = useT();
  const { communes } = project;
  const shown = useRef(communes.length);
  useEffect(() => {
    // Whoever works by keyboard goes on from the field, which was made anew.
    if (communes.length > shown.current) document.querySelector<HTMLElement>('[data-field="communes"] input')?.focus();
    shown.current = communes.length;
  }, [communes.length]);
  return (
    <CommuneField
      // A chosen commune takes its place below and the field is free again.
      key={communes.length}
      label={t("applications-communes")}
      name="communes"
      value=""
      province={call?.province}
      onChange={(code) => code !== "" && !communes.includes(code) && onChange({ communes: [...communes, code] })}
      error={error}
      isRequired={isRequired("communes")}
    />
  );
}

/** The communes chosen, the main one first; where there are several, how many places each has. */
function CommunePlaces({ project, onChange, error }: CommunesProps) {
  const { t } = useT();
  const format = useFormat();
  const { communes, communePlaces, places } = project;
  const label = useCommuneNames(communes);
  if (communes.length === 0) return null;
  const sum = communes.reduce((all, code) => all + (communePlaces[code] ?? 0), 0);
  const remove = (code: string) => {
    const { [code]: _, ...rest } = communePlaces;
    onChange({ communes: communes.filter((one) => one !== code), communePlaces: rest });
  };
  const place = (code: string, value: number | null) => {
    const { [code]: _, ...rest } = communePlaces;
    onChange({ communePlaces: value === null ? rest : { ...rest, [code]: value } });
  };
  return (
    <div data-field="communePlaces">
      <ul className={b.communes}>
        {communes.map((code, i) => (
          <li key={code} className={communes.length > 1 ? b.commune : s.tags}>
            <span className={s.tag}>
              <bdi>{label(code)}</bdi>
              {i === 0 && communes.length > 1 && <span className={s.faint}>{t("application-commune-main")}</span>}
              {communes.length === 1 && (
                <IconButton
                  label={t("applications-remove-commune", { name: label(code) })}
                  icon={<X size={14} aria-hidden="true" />}
                  onPress={() => remove(code)}
                />
              )}
            </span>
            {communes.length > 1 && (
              <>
                <IntegerField
                  label={t("application-commune-places", { name: label(code) })}
                  value={communePlaces[code] ?? null}
                  onChange={(value) => place(code, value)}
                />
                <IconButton
                  label={t("applications-remove-commune", { name: label(code) })}
                  icon={<X size={16} aria-hidden="true" />}
                  onPress={() => remove(code)}
                />
                {i > 0 && (
                  <IconButton
                    label={t("application-commune-first", { name: label(code) })}
                    icon={<ArrowUpToLine size={16} aria-hidden="true" />}
                    onPress={() => onChange({ communes: [code, ...communes.filter((one) => one !== code)] })}
                  />
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {communes.length > 1 && (
        <p className={b.faint}>
          {t("application-communes-sum", { sum: format.integer(sum), places: format.integer(places) })}
        </p>
      )}
      {error && <p role="alert">{error}</p>}
    </div>
  );
}
