import type { CallCheck } from "../../generated/commands";
import { useT } from "../../i18n";
import { Card, Notice, useFaultText } from "../../kit";
import s from "./calls.module.css";

interface Props {
  checks: readonly CallCheck[];
  onGo: (field: string) => void;
}

/** What the set-up still wants, and what is worth a look, as it stands on screen; each leads to its field. */
export function Checks({ checks, onGo }: Props) {
  const { t } = useT();
  const text = useFaultText();
  const named = (field: string) => t(`calls-field-${field.replace("rules.", "").split(".")[0]?.toLowerCase()}`);
  return (
    <Card title={t("calls-checks")}>
      {checks.length === 0 ? (
        <Notice tone="ok" title={t("calls-ready")} />
      ) : (
        <ul className={s.checks}>
          {checks.map((check) => (
            <li key={`${check.field} ${check.code}`}>
              <Notice
                tone={check.weight === "error" ? "error" : "warn"}
                title={
                  <button type="button" className={s.jump} onClick={() => onGo(check.field)}>
                    {named(check.field)}
                    <span className="sr-only"> — {t("calls-check-go")}</span>
                  </button>
                }
              >
                <p>{text(check)}</p>
              </Notice>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
