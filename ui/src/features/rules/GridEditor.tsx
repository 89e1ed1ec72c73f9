import { Plus } from "lucide-react";
import type { Criterion, Rules, Section, Service } from "../../generated/commands";
import { useFormat, useT } from "../../i18n";
import { BilingualField, Button, DecimalField, Notice, Select, TextField } from "../../kit";
import { CriterionEditor } from "./CriterionEditor";
import { EntryTools } from "./EntryTools";
import { freshSlug } from "./ListEditor";
import s from "./rules.module.css";
import { brief, exact, type Fraction, inOrder, shares, sum } from "./shares";

export const SERVICES: readonly Service[] = [
  "technical",
  "agriculture",
  "water-forests",
  "education",
  "health",
  "culture",
  "youth-sport",
  "social-welfare",
  "crafts",
  "habous",
  "anapec",
  "finance",
  "commune-service",
];

const BLANK: Omit<Criterion, "slug" | "section"> = {
  nameAr: "",
  nameFr: "",
  nameEn: "",
  helpAr: "",
  helpFr: "",
  helpEn: "",
  weight: "0",
  min: "0",
  max: "5",
  step: "1",
  commentBelow: null,
  commentAbove: null,
  floor: null,
  allowsNa: false,
  informative: false,
  levels: [],
};

interface Props {
  rules: Rules;
  onChange: (rules: Rules) => void;
  isDisabled: boolean;
  /** What is wrong at a path such as `rules.criteria.0.weight`. */
  fault?: (path: string) => string | undefined;
}

/** The scoring grid: sections that share 100, and criteria that share their section; or criteria that share 100. */
export function GridEditor({ rules, onChange, isDisabled, fault = () => undefined }: Props) {
  const { t } = useT();
  const { sections, criteria } = rules;
  const worth = shares(rules);
  // Criteria stand section by section, as the core keeps them: a fault's place is a place in this list.
  const put = (part: Partial<Pick<Rules, "sections" | "criteria">>) => {
    const next = { ...rules, ...part };
    onChange({ ...next, criteria: inOrder(next) });
  };
  const set = (at: number, part: Partial<Criterion>) =>
    put({ criteria: criteria.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  const add = (section: string | null) => {
    const taken = criteria.map((one) => one.slug);
    put({ criteria: [...criteria, { ...BLANK, slug: freshSlug("criterion", taken), section }] });
  };
  const addSection = () => {
    const slug = freshSlug(
      "section",
      sections.map((one) => one.slug),
    );
    const first = sections.length === 0;
    const fresh = { slug, nameAr: "", nameFr: "", nameEn: "", weight: first ? "100" : "0", service: null };
    put({
      sections: [...sections, fresh],
      criteria: first ? criteria.map((one) => ({ ...one, section: slug })) : criteria,
    });
  };
  const setSections = (next: Section[]) => put({ sections: next, criteria: rehoused(criteria, next, worth) });
  const card = (one: Criterion, i: number, own: readonly Criterion[]) => {
    const place = own.indexOf(one);
    const reorder = (next: Criterion[]) => {
      const rest = criteria.filter((other) => !own.includes(other));
      put({ criteria: sections.length === 0 ? next : [...rest, ...next] });
    };
    return (
      <CriterionEditor
        key={one.slug}
        criterion={one}
        at={i}
        share={worth[i] ?? { over: 0n, under: 1n }}
        sections={sections}
        onChange={(part) => set(i, part)}
        isDisabled={isDisabled}
        fault={fault}
        tools={<EntryTools entries={own} at={place} onChange={reorder} />}
      />
    );
  };
  const more = (section: string | null) =>
    !isDisabled && (
      <div>
        <Button icon={<Plus size={16} aria-hidden="true" />} onPress={() => add(section)}>
          {t("grid-add-criterion")}
        </Button>
      </div>
    );
  const homeless = criteria.filter((one) => sections.every((section) => section.slug !== one.section));
  return (
    <div className={s.form}>
      <Sum rules={rules} fault={fault} />
      {sections.map((section, n) => {
        const own = criteria.filter((one) => one.section === section.slug);
        return (
          <section
            key={section.slug}
            className={s.section}
            data-field={`rules.sections.${n}`}
            aria-label={t("grid-section-n", { n: n + 1 })}
          >
            <SectionHead
              section={section}
              at={n}
              onChange={(part) => setSections(sections.map((one, i) => (i === n ? { ...one, ...part } : one)))}
              isDisabled={isDisabled}
              fault={fault}
              tools={<EntryTools entries={sections} at={n} onChange={setSections} />}
            />
            {own.map((one) => card(one, criteria.indexOf(one), own))}
            {more(section.slug)}
          </section>
        );
      })}
      {homeless.map((one) => card(one, criteria.indexOf(one), homeless))}
      {sections.length === 0 && more(null)}
      {!isDisabled && (
        <div className={s.row}>
          <Button tone="quiet" onPress={addSection}>
            {t(sections.length === 0 ? "grid-make-sections" : "grid-add-section")}
          </Button>
          {sections.length === 0 && <span className={s.faint}>{t("grid-sections-about")}</span>}
        </div>
      )}
    </div>
  );
}

/** Criteria of a section that was taken out go to the first one left; with the last section, each keeps what it was worth. */
function rehoused(
  criteria: readonly Criterion[],
  sections: readonly Section[],
  worth: readonly Fraction[],
): Criterion[] {
  const [first] = sections;
  if (first) {
    const known = (slug: string | null) => sections.some((section) => section.slug === slug);
    return criteria.map((one) => (one.section === null || known(one.section) ? one : { ...one, section: first.slug }));
  }
  return criteria.map((one, i) => {
    const share = worth[i];
    // A share that no decimal writes stays the weight it was: the sum tells what is left to do.
    const weight = share && !one.informative && exact(share) === null ? brief(share) : one.weight;
    return { ...one, section: null, weight };
  });
}

/** The sum of what shares 100, and what is wrong with the grid as a whole. */
function Sum({ rules, fault }: { rules: Rules; fault: (path: string) => string | undefined }) {
  const { t } = useT();
  const format = useFormat();
  const inSections = rules.sections.length > 0;
  const weights = inSections
    ? rules.sections.map((one) => one.weight)
    : rules.criteria.filter((one) => !one.informative).map((one) => one.weight);
  const total = brief(sum(weights));
  const wrong = fault("rules.sections") ?? fault("rules.criteria");
  const text = t(inSections ? "grid-sections-sum" : "calls-weights", { sum: format.decimal(total) });
  return (
    <div data-field={inSections ? "rules.sections" : "rules.criteria"}>
      <Notice tone={total === "100" && !wrong ? "ok" : "error"} title={text}>
        {wrong && <p>{wrong}</p>}
      </Notice>
    </div>
  );
}

interface HeadProps {
  section: Section;
  at: number;
  onChange: (part: Partial<Section>) => void;
  isDisabled: boolean;
  fault: (path: string) => string | undefined;
  tools: React.ReactNode;
}

/** What a section is called, what it weighs, and who scores it. */
function SectionHead({ section, at, onChange, isDisabled, fault, tools }: HeadProps) {
  const { t } = useT();
  const path = `rules.sections.${at}`;
  const wrong = fault(path);
  return (
    <div className={s.sectionHead}>
      <div className={s.entryHead}>
        <h2>{t("grid-section-n", { n: at + 1 })}</h2>
        <span className={s.push}>{!isDisabled && tools}</span>
      </div>
      {wrong && <Notice tone="error" title={wrong} />}
      <BilingualField
        label={t("grid-section-name")}
        name={`${path}.name`}
        ar={section.nameAr}
        fr={section.nameFr}
        onAr={(nameAr) => onChange({ nameAr })}
        onFr={(nameFr) => onChange({ nameFr })}
        errorAr={fault(`${path}.nameAr`)}
        errorFr={fault(`${path}.nameFr`)}
        isDisabled={isDisabled}
      />
      <div className={s.three}>
        <DecimalField
          label={t("grid-section-weight")}
          name={`${path}.weight`}
          value={section.weight}
          onChange={(weight) => onChange({ weight: weight || "0" })}
          error={fault(`${path}.weight`)}
          isDisabled={isDisabled}
        />
        <Select
          label={t("grid-scored-by")}
          name={`${path}.service`}
          value={section.service ?? "everybody"}
          onChange={(id) => onChange({ service: id === "everybody" ? null : (id as Service) })}
          options={[
            { id: "everybody", label: t("grid-everybody") },
            ...SERVICES.map((id) => ({ id, label: t(`service-${id}`) })),
          ]}
          isDisabled={isDisabled}
        />
        <TextField
          label={t("rules-name-en")}
          name={`${path}.nameEn`}
          value={section.nameEn}
          onChange={(nameEn) => onChange({ nameEn })}
          error={fault(`${path}.nameEn`)}
          lang="en"
          dir="ltr"
          isDisabled={isDisabled}
        />
      </div>
    </div>
  );
}
