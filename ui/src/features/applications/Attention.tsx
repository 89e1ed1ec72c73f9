// What does not fit in a file: a list that never stands in the way.
import type { Fault } from "../../generated/commands";
import { useFormat, useT } from "../../i18n";
import { Card } from "../../kit";
import s from "./budget.module.css";

/** What follows the budget is mended there. */
const FOLLOWS = ["amount", "ownShare"];

/** Leads to a field, or to the part that holds it where it cannot be typed in. */
export function goToField(path: string) {
  const frame = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
  if (!frame) return;
  const folded = frame.closest("details");
  if (folded) folded.open = true;
  const field = frame.querySelector<HTMLElement>("input:enabled, textarea:enabled, select:enabled, button:enabled");
  if (!field && FOLLOWS.includes(path)) {
    goToField("budget");
    return;
  }
  frame.scrollIntoView({ block: "center" });
  field?.focus();
}

/** Figures and days of a warning, written as everywhere: names end in what they are. */
function useArguments() {
  const format = useFormat();
  return (args: Fault["args"]) =>
    Object.fromEntries(
      Object.entries(args).map(([name, value]) => {
        if (name.endsWith("Amount")) return [name, format.money(Number(value))];
        if (name.endsWith("On")) return [name, format.date(String(value))];
        return [name, value];
      }),
    );
}

interface Props {
  items: readonly Fault[];
  /** Leads to the field; left out where nothing can be mended. */
  onGo?: (field: string) => void;
}

export function Attention({ items, onGo }: Props) {
  const { t } = useT();
  const args = useArguments();
  if (items.length === 0) return null;
  return (
    <Card title={t("application-attention")} tone="warn">
      <ul className={s.attention}>
        {items.map((item) => (
          <li key={`${item.code} ${item.field}`}>
            <span>{t(`attention-${item.code}`, args(item.args))}</span>
            {onGo && (
              <button type="button" className={s.go} onClick={() => onGo(item.field)}>
                {t("application-attention-go")}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className={s.faint}>{t("application-attention-about")}</p>
    </Card>
  );
}
