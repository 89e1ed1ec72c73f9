import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import type { Rules } from "../../generated/commands";
import { pick, useT } from "../../i18n";
import { Checkbox, DecimalField, IconButton, IntegerField, Menu } from "../../kit";
import s from "./calls.module.css";
import { moved } from "./ListEditor";

interface Props {
  rules: Rules;
  onChange: (rules: Rules) => void;
  isDisabled: boolean;
}

/** How files are reviewed, which pass, and what decides between equals. */
export function PolicyTab({ rules, onChange, isDisabled }: Props) {
  const { t } = useT();
  const set = (part: Partial<Rules>) => onChange({ ...rules, ...part });
  return (
    <div className={s.form}>
      <div className={s.four}>
        <IntegerField
          label={t("calls-reviewers")}
          name="rules.reviewersPerFile"
          value={rules.reviewersPerFile}
          onChange={(value) => set({ reviewersPerFile: value ?? 0 })}
          isDisabled={isDisabled}
        />
        <DecimalField
          label={t("calls-pass-mark")}
          name="rules.passMark"
          value={rules.passMark}
          onChange={(passMark) => set({ passMark: passMark || "0" })}
          isDisabled={isDisabled}
        />
        <IntegerField
          label={t("calls-mandate")}
          value={rules.mandateMonths}
          onChange={(value) => set({ mandateMonths: value ?? 0 })}
          isDisabled={isDisabled}
        />
        <IntegerField
          label={t("calls-founded")}
          value={rules.foundedYears}
          onChange={(value) => set({ foundedYears: value ?? 0 })}
          isDisabled={isDisabled}
        />
      </div>
      <Checkbox isSelected={rules.blind} onChange={(blind) => set({ blind })} isDisabled={isDisabled}>
        {t("calls-blind")}
      </Checkbox>
      <TieBreaks rules={rules} onChange={onChange} isDisabled={isDisabled} />
    </div>
  );
}

const PLAIN = ["women-share", "cost-per-place", "earlier-deposit"] as const;

function TieBreaks({ rules, onChange, isDisabled }: Props) {
  const { t, lang } = useT();
  const { tieBreaks, criteria } = rules;
  const put = (next: string[]) => onChange({ ...rules, tieBreaks: next });
  const said = (rule: string) => {
    if (!rule.startsWith("criterion:")) return t(`tie-break-${rule}`);
    const found = criteria.find((one) => `criterion:${one.slug}` === rule);
    return `${t("tie-break-criterion")}: ${found ? pick(lang, found.nameAr, found.nameFr, found.nameEn) : rule}`;
  };
  const free = [...PLAIN, ...criteria.map((one) => `criterion:${one.slug}`)].filter(
    (rule) => !tieBreaks.includes(rule),
  );
  return (
    <section className={s.part} data-field="rules.tieBreaks">
      <h2>{t("calls-tie-breaks")}</h2>
      <ol className={s.ties}>
        {tieBreaks.map((rule, i) => (
          <li key={rule}>
            <span className={s.grow}>
              <bdi>{said(rule)}</bdi>
            </span>
            {!isDisabled && (
              <>
                <IconButton
                  label={`${t("calls-up")}: ${said(rule)}`}
                  icon={<ArrowUp size={15} aria-hidden="true" />}
                  onPress={() => put(moved(tieBreaks, i, -1))}
                  isDisabled={i === 0}
                />
                <IconButton
                  label={`${t("calls-down")}: ${said(rule)}`}
                  icon={<ArrowDown size={15} aria-hidden="true" />}
                  onPress={() => put(moved(tieBreaks, i, 1))}
                  isDisabled={i === tieBreaks.length - 1}
                />
                <IconButton
                  label={`${t("calls-remove")}: ${said(rule)}`}
                  icon={<Trash2 size={15} aria-hidden="true" />}
                  onPress={() => put(tieBreaks.filter((one) => one !== rule))}
                />
              </>
            )}
          </li>
        ))}
        <li className={s.faint}>{t("calls-tie-last")}</li>
      </ol>
      {!isDisabled && free.length > 0 && (
        <div>
          <Menu
            label={t("calls-tie-add")}
            items={free.map((rule) => ({ id: rule, label: said(rule) }))}
            onAction={(rule) => put([...tieBreaks, rule])}
          />
        </div>
      )}
    </section>
  );
}
