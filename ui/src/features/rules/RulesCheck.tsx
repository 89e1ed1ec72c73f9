import type { Fault } from "../../generated/commands";
import { hasText, useT } from "../../i18n";
import { Card, Notice, useFaultText } from "../../kit";
import s from "./rules.module.css";

/** What a call could not run with, as the rules stand on screen. */
export function RulesCheck({ faults }: { faults: readonly Fault[] | undefined }) {
  const { t, lang } = useT();
  const text = useFaultText();
  const part = (field: string) => {
    const key = `calls-field-${field.replace("rules.", "").split(".")[0]?.toLowerCase()}`;
    return hasText(lang, key) ? t(key) : t("rules-check");
  };
  return (
    <Card title={t("rules-check")}>
      {faults?.length === 0 && <Notice tone="ok" title={t("rules-sound")} />}
      {faults && faults.length > 0 && (
        <ul className={s.checks}>
          {faults.map((fault) => (
            <li key={`${fault.field} ${fault.code}`}>
              <Notice tone="error" title={part(fault.field)}>
                <p>{text(fault)}</p>
              </Notice>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
