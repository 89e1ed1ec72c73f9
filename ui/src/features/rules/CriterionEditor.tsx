import type { ReactNode } from "react";
import type { Criterion, Section } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Bdi, BilingualField, Checkbox, DecimalField, Select, Tag, TextField } from "../../kit";
import { LevelsEditor } from "./LevelsEditor";
import s from "./rules.module.css";
import { brief, exact, type Fraction } from "./shares";

interface Props {
  criterion: Criterion;
  /** Its place among all criteria. */
  at: number;
  share: Fraction;
  sections: readonly Section[];
  onChange: (part: Partial<Criterion>) => void;
  isDisabled: boolean;
  fault: (path: string) => string | undefined;
  tools: ReactNode;
}

/** One criterion: what it asks, what it is worth, its scale, and what a score on it entails. */
export function CriterionEditor({ criterion: one, at, share, sections, onChange, isDisabled, fault, tools }: Props) {
  const { t, lang } = useT();
  const path = `rules.criteria.${at}`;
  const number = (field: "min" | "max" | "step", label: string, otherwise: string) => (
    <DecimalField
      label={label}
      name={`${path}.${field}`}
      value={one[field]}
      onChange={(text) => onChange({ [field]: text || otherwise })}
      error={fault(`${path}.${field}`)}
      isDisabled={isDisabled}
    />
  );
  const optional = (field: "commentBelow" | "commentAbove" | "floor", label: string) => (
    <DecimalField
      label={label}
      name={`${path}.${field}`}
      value={one[field] ?? ""}
      onChange={(text) => onChange({ [field]: text === "" ? null : text })}
      error={fault(`${path}.${field}`)}
      isDisabled={isDisabled}
    />
  );
  return (
    <div className={s.entry} data-field={path}>
      <div className={s.entryHead}>
        <Share share={share} informative={one.informative} />
        <span className={s.push}>{!isDisabled && tools}</span>
      </div>
      <BilingualField
        label={t("calls-criterion-n", { n: at + 1 })}
        name={`${path}.name`}
        ar={one.nameAr}
        fr={one.nameFr}
        onAr={(nameAr) => onChange({ nameAr })}
        onFr={(nameFr) => onChange({ nameFr })}
        errorAr={fault(`${path}.nameAr`)}
        errorFr={fault(`${path}.nameFr`)}
        isDisabled={isDisabled}
      />
      <div className={s.six}>
        <DecimalField
          label={t(sections.length === 0 ? "calls-weight" : "grid-own-weight")}
          name={`${path}.weight`}
          value={one.weight}
          onChange={(weight) => onChange({ weight: weight || "0" })}
          error={fault(`${path}.weight`)}
          isDisabled={isDisabled || one.informative}
        />
        {number("min", t("calls-min"), "0")}
        {number("max", t("calls-max"), "0")}
        {number("step", t("calls-step"), "1")}
        {optional("commentBelow", t("calls-comment-below"))}
        {optional("commentAbove", t("grid-comment-above"))}
        {optional("floor", t("rules-floor"))}
      </div>
      <div className={s.ticks}>
        <Checkbox isSelected={one.allowsNa} onChange={(allowsNa) => onChange({ allowsNa })} isDisabled={isDisabled}>
          {t("calls-allows-na")}
        </Checkbox>
        <Checkbox
          isSelected={one.informative}
          onChange={(informative) => onChange({ informative, floor: informative ? null : one.floor })}
          isDisabled={isDisabled}
        >
          {t("grid-informative")}
        </Checkbox>
      </div>
      <details className={s.more}>
        <summary>{t("grid-more", { n: one.levels.length })}</summary>
        <div className={s.form}>
          <LevelsEditor
            criterion={one}
            onChange={(levels) => onChange({ levels })}
            isDisabled={isDisabled}
            path={path}
            fault={fault}
          />
          {sections.length > 0 && (
            <Select
              label={t("grid-section-of")}
              name={`${path}.section`}
              value={one.section}
              onChange={(section) => onChange({ section })}
              options={sections.map((section, i) => ({
                id: section.slug,
                label: pick(lang, section.nameAr, section.nameFr, section.nameEn) || t("grid-section-n", { n: i + 1 }),
              }))}
              error={fault(`${path}.section`)}
              isDisabled={isDisabled}
            />
          )}
          <BilingualField
            label={t("rules-help")}
            ar={one.helpAr}
            fr={one.helpFr}
            onAr={(helpAr) => onChange({ helpAr })}
            onFr={(helpFr) => onChange({ helpFr })}
            errorAr={fault(`${path}.helpAr`)}
            errorFr={fault(`${path}.helpFr`)}
            isDisabled={isDisabled}
            multiline
            rows={2}
          />
          <TextField
            label={t("rules-name-en")}
            name={`${path}.nameEn`}
            value={one.nameEn}
            onChange={(nameEn) => onChange({ nameEn })}
            error={fault(`${path}.nameEn`)}
            lang="en"
            dir="ltr"
            isDisabled={isDisabled}
          />
        </div>
      </details>
    </div>
  );
}

/** What a criterion is worth of 100, and the fraction where two decimals do not say it all. */
export function Share({ share, informative }: { share: Fraction; informative: boolean }) {
  const { t } = useT();
  const format = useFormat();
  if (informative) return <Tag tone="violet">{t("grid-informative-mark")}</Tag>;
  const whole = exact(share);
  return (
    <span className={s.share}>
      <Tag tone="blue">{t("grid-share", { share: format.decimal(brief(share)) })}</Tag>
      {whole && (
        <span className={s.faint}>
          <Bdi>{whole}</Bdi>
        </span>
      )}
    </span>
  );
}
