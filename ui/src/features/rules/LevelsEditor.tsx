import { Plus, Trash2 } from "lucide-react";
import type { Criterion, ScaleLevel } from "../../generated/commands";
import { useT } from "../../i18n";
import { Button, DecimalField, IconButton, TextField } from "../../kit";
import s from "./rules.module.css";
import { fraction, scaleValues } from "./shares";

interface Props {
  criterion: Criterion;
  onChange: (levels: ScaleLevel[]) => void;
  isDisabled: boolean;
  /** Path of the criterion, `rules.criteria.0`. */
  path: string;
  fault: (path: string) => string | undefined;
}

const LANGUAGES = [
  { field: "labelAr", lang: "ar", dir: "rtl" },
  { field: "labelFr", lang: "fr", dir: "ltr" },
  { field: "labelEn", lang: "en", dir: "ltr" },
] as const;

/** What the values of a scale mean: a line for each value that has a meaning, in three languages. */
export function LevelsEditor({ criterion, onChange, isDisabled, path, fault }: Props) {
  const { t } = useT();
  const { levels } = criterion;
  const set = (at: number, part: Partial<ScaleLevel>) =>
    onChange(levels.map((one, i) => (i === at ? { ...one, ...part } : one)));
  const value = (text: string) => fraction(text);
  const same = (a: string, b: string) => value(a).over === value(b).over && value(a).under === value(b).under;
  const unnamed = scaleValues(criterion).filter((text) => !levels.some((level) => same(level.value, text)));
  const blank = (text: string): ScaleLevel => ({ value: text, labelAr: "", labelFr: "", labelEn: "" });
  const rising = (list: ScaleLevel[]) =>
    [...list].sort((a, b) => {
      const [left, right] = [value(a.value), value(b.value)];
      return Number(left.over * right.under - right.over * left.under);
    });
  return (
    <section className={s.levels} aria-label={t("grid-levels")}>
      <strong>{t("grid-levels")}</strong>
      <p className={s.faint}>{t("grid-levels-about")}</p>
      {levels.map((level, i) => (
        // A level has no name of its own: its place in the list is what it is known by while it is typed.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={i} className={s.level}>
          <DecimalField
            label={t("grid-level-value")}
            name={`${path}.levels.${i}.value`}
            value={level.value}
            onChange={(text) => set(i, { value: text })}
            error={fault(`${path}.levels.${i}.value`)}
            isDisabled={isDisabled}
          />
          {LANGUAGES.map(({ field, lang, dir }) => (
            <TextField
              key={field}
              label={t(`grid-level-${lang}`)}
              name={`${path}.levels.${i}.${field}`}
              value={level[field]}
              onChange={(text) => set(i, { [field]: text })}
              error={fault(`${path}.levels.${i}.${field}`)}
              lang={lang}
              dir={dir}
              isDisabled={isDisabled}
            />
          ))}
          {!isDisabled && (
            <IconButton
              label={t("grid-level-remove", { value: level.value })}
              icon={<Trash2 size={15} aria-hidden="true" />}
              onPress={() => onChange(levels.filter((_, at) => at !== i))}
            />
          )}
        </div>
      ))}
      {!isDisabled && (
        <div className={s.row}>
          <Button
            icon={<Plus size={16} aria-hidden="true" />}
            onPress={() => onChange(rising([...levels, blank(unnamed[0] ?? criterion.max)]))}
          >
            {t("grid-level-add")}
          </Button>
          {unnamed.length > 1 && (
            <Button tone="quiet" onPress={() => onChange(rising([...levels, ...unnamed.map(blank)]))}>
              {t("grid-level-all")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
