// What a call's set-up is made of on screen: where each field stands, and which parts a change touches.
import type { CallTerms, CallView, Ground, Lot, Part, Rules } from "../../generated/commands";

/** Everything that is edited of a call, as one record. */
export type SetUp = CallTerms & { rules: Rules };

export type TabId =
  | "identity"
  | "dates"
  | "bounds"
  | "territory"
  | "domains"
  | "papers"
  | "eligibility"
  | "grid"
  | "policy";

export interface TabProps {
  value: SetUp;
  set: (part: Partial<SetUp>) => void;
  fault: (field: string) => string | undefined;
  /** Whether a part may not be changed, or not by this person. */
  locked: (part: Part) => boolean;
}

export const BLANK_TERMS: CallTerms = {
  code: "",
  titleAr: "",
  titleFr: "",
  level: "provincial",
  province: "",
  publishedOn: null,
  opensAt: null,
  closesAt: null,
  quota: null,
  envelope: null,
  councilAr: "",
  councilFr: "",
  committeeAr: "",
  committeeFr: "",
  windowDays: 21,
  territory: [],
  caps: {
    organisationFiles: null,
    organisationPlaces: null,
    organisationAmount: null,
    communePlaces: null,
    communeAmount: null,
    domainPlaces: null,
    domainAmount: null,
  },
  lots: [],
  channels: [],
};

/** What of a call is edited, without what surrounds it. */
export function setUpOf(call: CallView): SetUp {
  const kept = Object.keys(BLANK_TERMS).map((key) => [key, call[key as keyof CallTerms]]);
  return { ...(Object.fromEntries(kept) as unknown as CallTerms), rules: call.rules };
}

const TABS: Record<string, TabId> = {
  publishedOn: "dates",
  opensAt: "dates",
  closesAt: "dates",
  windowDays: "dates",
  channels: "dates",
  quota: "bounds",
  envelope: "bounds",
  lots: "bounds",
  caps: "bounds",
  territory: "territory",
  domains: "domains",
  requirements: "papers",
  eligibility: "eligibility",
  criteria: "grid",
  sections: "grid",
};

/** The tab on which a field stands. */
export function tabOf(field: string): TabId {
  const [first = "", second = ""] = field.split(".");
  return TABS[first === "rules" ? second : first] ?? (first === "rules" ? "policy" : "identity");
}

const bare = (lots: readonly Lot[]) => lots.map((lot) => ({ ...lot, quota: null, envelope: null }));
const limits = (lots: readonly Lot[]) => lots.map((lot) => [lot.quota, lot.envelope]);

/** What each part consists of; the core decides again, and has the last word. */
const PARTS: Record<Part, (value: SetUp) => unknown> = {
  code: (value) => value.code,
  title: (value) => [value.titleAr, value.titleFr],
  level: (value) => value.level,
  province: (value) => value.province,
  issuer: (value) => [value.councilAr, value.councilFr, value.committeeAr, value.committeeFr],
  publication: (value) => [value.publishedOn, value.windowDays, value.channels],
  opening: (value) => value.opensAt,
  closing: (value) => value.closesAt,
  quota: (value) => value.quota,
  envelope: (value) => value.envelope,
  lots: (value) => bare(value.lots),
  "lot-limits": (value) => limits(value.lots),
  caps: (value) => value.caps,
  territory: (value) => value.territory,
  rules: (value) => value.rules,
};

/** The grounds of which one must be given for this change; none when nothing asks for one. */
export function groundsFor(call: CallView, stored: SetUp, value: SetUp): Ground[] {
  const differs = (part: Part) => JSON.stringify(PARTS[part](stored)) !== JSON.stringify(PARTS[part](value));
  const asking = call.amendments.filter(({ part, grounds }) => grounds.length > 0 && differs(part));
  const [first, ...rest] = asking.map(({ grounds }) => grounds);
  return (first ?? []).filter((ground) => rest.every((others) => others.includes(ground)));
}
