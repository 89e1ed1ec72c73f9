import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Rules } from "../../generated/commands";
import { pick, useT } from "../../i18n";
import { Button, IconButton, Select } from "../../kit";
import { moved } from "./EntryTools";
import s from "./rules.module.css";

const FIXED = ["women-share", "cost-per-place", "earlier-deposit"] as const;

interface TieProps {
  rules: Rules;
  onChange: (tieBreaks: string[]) => void;
  isDisabled: boolean;
  fault: (path: string) => string | undefined;
}

/** What sets files of equal score apart, first rule first; the register number always comes last. */
export function TieBreaks({ rules, onChange, isDisabled, fault }: TieProps) {
  const { t, lang } = useT();
  const [chosen, setChosen] = useState<string | null>(null);
  const { tieBreaks } = rules;
  const said = (text: string) => {
    if (!text.startsWith("criterion:")) return t(`tie-break-${text}`);
    const found = rules.criteria.find((one) => `criterion:${one.slug}` === text);
    return `${t("tie-break-criterion")}: ${found ? pick(lang, found.nameAr, found.nameFr, found.nameEn) : text}`;
  };
  const free = [
    ...FIXED,
    ...rules.criteria.filter((one) => !one.informative).map((one) => `criterion:${one.slug}`),
  ].filter((text) => !tieBreaks.includes(text));
  const next = chosen !== null && free.includes(chosen) ? chosen : (free[0] ?? null);
  return (
    <section>
      <h2>{t("calls-tie-breaks")}</h2>
      <ol className={s.ties}>
        {tieBreaks.map((text, i) => (
          <li key={text}>
            <div className={s.tie} data-field={`rules.tieBreaks.${i}`}>
              <span>
                {said(text)}
                {fault(`rules.tieBreaks.${i}`) && <strong> — {fault(`rules.tieBreaks.${i}`)}</strong>}
              </span>
              {!isDisabled && (
                <>
                  <IconButton
                    label={t("calls-up")}
                    icon={<ArrowUp size={15} aria-hidden="true" />}
                    onPress={() => onChange(moved(tieBreaks, i, -1))}
                    isDisabled={i === 0}
                  />
                  <IconButton
                    label={t("calls-down")}
                    icon={<ArrowDown size={15} aria-hidden="true" />}
                    onPress={() => onChange(moved(tieBreaks, i, 1))}
                    isDisabled={i === tieBreaks.length - 1}
                  />
                  <IconButton
                    label={t("calls-remove")}
                    icon={<Trash2 size={15} aria-hidden="true" />}
                    onPress={() => onChange(tieBreaks.filter((_, at) => at !== i))}
                  />
                </>
              )}
            </div>
          </li>
        ))}
        <li>{t("tie-break-register-number")}</li>
      </ol>
      {!isDisabled && next !== null && (
        <div className={s.add}>
          <Select
            label={t("rules-tie-break")}
            value={next}
            onChange={setChosen}
            options={free.map((text) => ({ id: text, label: said(text) }))}
          />
          <Button icon={<Plus size={16} aria-hidden="true" />} onPress={() => onChange([...tieBreaks, next])}>
            {t("calls-add")}
          </Button>
        </div>
      )}
    </section>
  );
}
