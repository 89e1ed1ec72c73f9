import type { Fault, Kind } from "../../generated/commands";
import { useT } from "../../i18n";
import { Notice } from "../../kit";
import { identityLabel } from "./IdentityForm";

/** What is unusual about a body: beside its form, never in the way of saving. */
export function Warnings({ warnings, kind }: { warnings: readonly Fault[]; kind: Kind }) {
  const { t } = useT();
  if (warnings.length === 0) return null;
  const label = (field: string) => {
    const [first, place] = field.split(".");
    if (first === "nameAr") return t("organisations-name-ar");
    if (first === "nameFr") return t("organisations-name-fr");
    if (first === "members") return t("organisations-member-number", { n: Number(place) + 1 });
    return identityLabel(t, first, kind);
  };
  return (
    <Notice tone="info" title={t("organisations-warnings")}>
      <ul>
        {warnings.map(({ field, code }) => (
          <li key={`${field} ${code}`}>
            <strong>{label(field)}</strong>
            {" — "}
            {t(`organisation-warning-${code}`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
