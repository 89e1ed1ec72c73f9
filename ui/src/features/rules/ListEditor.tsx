import { Plus } from "lucide-react";
import type { Domain, Requirement, Rules } from "../../generated/commands";
import { useT } from "../../i18n";
import { BilingualField, Button, Checkbox, TextField } from "../../kit";
import { EntryTools } from "./EntryTools";
import s from "./rules.module.css";

/** A slug that no entry of the list bears yet. */
export function freshSlug(stem: string, taken: readonly string[]): string {
  let n = taken.length + 1;
  while (taken.includes(`${stem}-${n}`)) n += 1;
  return `${stem}-${n}`;
}

interface Props {
  what: "domains" | "requirements";
  rules: Rules;
  onChange: (rules: Rules) => void;
  isDisabled: boolean;
  /** What is wrong at a path such as `rules.domains.0.nameAr`. */
  fault?: (path: string) => string | undefined;
}

/** Domains of works, or papers asked, in order. */
export function ListEditor({ what, rules, onChange, isDisabled, fault = () => undefined }: Props) {
  const { t } = useT();
  const entries: readonly (Domain | Requirement)[] = rules[what];
  const put = (list: readonly (Domain | Requirement)[]) => onChange({ ...rules, [what]: list } as Rules);
  const set = (at: number, part: Partial<Requirement>) =>
    put(entries.map((entry, i) => (i === at ? { ...entry, ...part } : entry)));
  const add = () => {
    const slug = freshSlug(
      what === "domains" ? "domain" : "paper",
      entries.map((entry) => entry.slug),
    );
    const blank = { slug, nameAr: "", nameFr: "", nameEn: "" };
    put([
      ...entries,
      what === "domains"
        ? blank
        : { ...blank, association: true, cooperative: true, enterprise: true, obligatory: true },
    ]);
  };
  const tick = (entry: Requirement, i: number, field: "association" | "cooperative" | "enterprise" | "obligatory") => (
    <Checkbox isSelected={entry[field]} onChange={(on) => set(i, { [field]: on })} isDisabled={isDisabled}>
      {t(field === "obligatory" ? "calls-obligatory" : `kind-${field}`)}
    </Checkbox>
  );
  return (
    <div className={s.form}>
      {entries.map((entry, i) => (
        <div key={entry.slug} className={s.entry}>
          <BilingualField
            label={t(what === "domains" ? "calls-domain-n" : "calls-paper-n", { n: i + 1 })}
            name={`rules.${what}.${i}.name`}
            ar={entry.nameAr}
            fr={entry.nameFr}
            onAr={(nameAr) => set(i, { nameAr })}
            onFr={(nameFr) => set(i, { nameFr })}
            errorAr={fault(`rules.${what}.${i}.nameAr`)}
            errorFr={fault(`rules.${what}.${i}.nameFr`)}
            isDisabled={isDisabled}
          />
          {"obligatory" in entry && (
            <div className={s.ticks}>
              {tick(entry, i, "association")}
              {tick(entry, i, "cooperative")}
              {tick(entry, i, "enterprise")}
              {tick(entry, i, "obligatory")}
            </div>
          )}
          <details className={s.more}>
            <summary>{t("rules-more")}</summary>
            <TextField
              label={t("rules-name-en")}
              name={`rules.${what}.${i}.nameEn`}
              value={entry.nameEn}
              onChange={(nameEn) => set(i, { nameEn })}
              error={fault(`rules.${what}.${i}.nameEn`)}
              lang="en"
              dir="ltr"
              isDisabled={isDisabled}
            />
          </details>
          {!isDisabled && <EntryTools entries={entries} at={i} onChange={put} />}
        </div>
      ))}
      {!isDisabled && (
        <div>
          <Button icon={<Plus size={16} aria-hidden="true" />} onPress={add}>
            {t("calls-add")}
          </Button>
        </div>
      )}
    </div>
  );
}
