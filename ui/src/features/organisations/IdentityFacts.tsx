import type { Identity, OrganisationView, Person } from "../../generated/commands";
import { pick, useFormat, useT } from "../../i18n";
import { Facts } from "../../kit";
import { isWholeDay } from "./edits";
import { identityLabel } from "./IdentityForm";

/** An applicant's identity, to be read. What was not entered is left out, but for what every file needs. */
export function IdentityFacts({ view }: { view: OrganisationView }) {
  const { t, lang } = useT();
  const format = useFormat();
  // A founding date may be a year or a month alone: only a whole day is written as one.
  const day = (text: string) => <bdi>{isWholeDay(text) ? format.date(text) : text}</bdi>;
  const fact = (
    field: keyof Identity & string,
    show: (text: string) => React.ReactNode = (text) => <bdi>{text}</bdi>,
  ) => {
    const text = String(view[field] ?? "");
    return text !== "" && { label: identityLabel(t, field, view.kind), value: show(text) };
  };
  const partsOf = ({ nameAr, nameFr, cin, phone }: Person) =>
    [pick(lang, nameAr, nameFr), cin, phone].filter((part) => part !== "");
  const person = (who: "president" | "treasurer" | "contact") => {
    const parts = partsOf(view[who]);
    return parts.length > 0 && { label: identityLabel(t, who, view.kind), value: <bdi>{parts.join(" · ")}</bdi> };
  };
  const address = pick(lang, view.addressAr, view.addressFr);
  return (
    <Facts
      columns={2}
      items={[
        { label: t("organisations-name-ar"), value: <bdi lang="ar">{view.nameAr}</bdi> },
        { label: t("organisations-name-fr"), value: <bdi lang="fr">{view.nameFr}</bdi> },
        { label: t("organisations-kind"), value: t(`kind-${view.kind}`) },
        { label: t("organisations-commune"), value: pick(lang, view.communeAr, view.communeFr) },
        fact("acronym"),
        person("president"),
        fact("phone"),
        person("treasurer"),
        person("contact"),
        ...view.members.map((member, i) => ({
          // A post may be held by several: its place on the board keeps each apart.
          label: t("organisations-post-of", { post: t(`post-${member.post}`), n: i + 1 }),
          value: <bdi>{partsOf(member).join(" · ")}</bdi>,
        })),
        fact("registerNumber"),
        fact("registerDate", day),
        fact("registerAuthority"),
        view.receipt !== null && { label: t("organisations-receipt"), value: t(`receipt-${view.receipt}`) },
        fact("approvedOn", day),
        fact("founded", day),
        fact("mandateStart", day),
        fact("mandateEnd", day),
        fact("ice"),
        fact("taxId"),
        fact("cnss"),
        fact("rib"),
        fact("email"),
        address !== "" && { label: t("organisations-address"), value: <bdi>{address}</bdi> },
      ]}
    />
  );
}
