import { useT } from "../../i18n";
import { Tag } from "../../kit";

/** Whether a record is a preset still, or the office's own. */
export function Own({ preset }: { preset: boolean }) {
  const { t } = useT();
  return <Tag tone={preset ? "saffron" : "green"}>{t(preset ? "tables-proposed" : "tables-own")}</Tag>;
}
