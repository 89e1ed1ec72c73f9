import type { ConflictRow } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import s from "./conflicts.module.css";

/** Why a person is concerned by a file, or was thought to be. */
export function Why({ row }: { row: ConflictRow }) {
  const { t, lang } = useT();
  const format = useFormat();
  return (
    <ul className={s.why}>
      {row.declared && (
        <li>
          {t("conflicts-declared", { kind: t(`conflict-kind-${row.declared.kind}`) })}
          {row.declared.note !== "" && (
            <>
              {" — "}
              <bdi>{row.declared.note}</bdi>
            </>
          )}
        </li>
      )}
      {row.found.map((found) => (
        <li key={found.ground}>
          {t("conflicts-found", {
            ground:
              found.who === ""
                ? t(`conflict-ground-${found.ground}`)
                : t("conflict-ground-who", { ground: t(`conflict-ground-${found.ground}`), who: found.who }),
          })}
        </li>
      ))}
      {row.dismissed.map((one) => (
        <li key={one.ground} className={s.faint}>
          {t("conflicts-dismissed", { ground: t(`conflict-ground-${one.ground}`) })}{" "}
          {t("conflicts-dismissed-because", {
            by: pick(lang, one.byAr, one.byFr),
            at: format.dateTime(one.at),
            reason: one.reason,
          })}
        </li>
      ))}
    </ul>
  );
}
