import type { Fault } from "../../generated/commands";
import { useT } from "../../i18n";
import { Notice, useFaultText } from "../../kit";
import s from "./applications.module.css";

/** In what a file goes beyond its call's bounds. Nothing is refused for it: the committee judges. */
export function Flags({ flags }: { flags: readonly Fault[] }) {
  const { t } = useT();
  const text = useFaultText();
  if (flags.length === 0) return null;
  return (
    <Notice tone="warn" title={t("applications-flags")}>
      <ul>
        {flags.map((flag) => (
          <li key={`${flag.field} ${flag.code}`}>{text(flag)}</li>
        ))}
      </ul>
      <p className={s.faint}>{t("applications-flags-about")}</p>
    </Notice>
  );
}
