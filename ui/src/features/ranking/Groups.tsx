import type { LineTerms, RankingRow } from "../../generated/commands";
import { useT } from "../../i18n";
import s from "./ranking.module.css";

/** The groups of a file for which places are kept. */
export function Groups({ row, terms }: { row: RankingRow; terms: LineTerms }) {
  const { t } = useT();
  const kept = terms.reserved.map((reserved) => reserved.group).filter((group) => row.groups.includes(group));
  if (kept.length === 0) return null;
  return (
    <span className={s.groups}>
      {kept.map((group) => (
        <span key={group} className={s.group}>
          {t(`line-group-${group}`)}
        </span>
      ))}
    </span>
  );
}
