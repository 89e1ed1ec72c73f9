import { describe, expect, it } from "vitest";
import type { CallView, Lot, PartAmendment } from "../../generated/commands";
import { BLANK_TERMS, groundsFor, type SetUp, tabOf } from "./setup";

const rules = { domains: [] } as unknown as SetUp["rules"];
const stored: SetUp = { ...BLANK_TERMS, rules };
const lot: Lot = { code: "L1", domain: "trees", nameAr: "", nameFr: "", quota: 5, envelope: null, communes: [] };

const amendments: PartAmendment[] = [
  { part: "title", grounds: [] },
  { part: "closing", grounds: ["extension", "council"] },
  { part: "quota", grounds: ["allocation", "council"] },
  { part: "lot-limits", grounds: ["allocation"] },
];
const call = { amendments } as unknown as CallView;

describe("the set-up of a call", () => {
  it.each([
    ["titleAr", "identity"],
    ["councilFr", "identity"],
    ["closesAt", "dates"],
    ["channels.2.place", "dates"],
    ["lots.0.communes", "bounds"],
    ["caps.domainPlaces", "bounds"],
    ["territory", "territory"],
    ["rules.domains.1.nameAr", "domains"],
    ["rules.requirements", "papers"],
    ["rules.criteria", "grid"],
    ["rules.sections.1.weight", "grid"],
    ["rules.policy.reserved.0.share", "policy"],
    ["rules.passMark", "policy"],
  ])("knows the tab of %s", (field, tab) => {
    expect(tabOf(field)).toBe(tab);
  });

  it("asks for a ground only where one is wanted, and offers those that fit every change", () => {
    expect(groundsFor(call, stored, { ...stored, titleAr: "x" })).toEqual([]);
    expect(groundsFor(call, stored, { ...stored, closesAt: "x" })).toEqual(["extension", "council"]);
    expect(groundsFor(call, stored, { ...stored, closesAt: "x", quota: 5 })).toEqual(["council"]);
    const before = { ...stored, lots: [lot] };
    expect(groundsFor(call, before, { ...before, lots: [{ ...lot, quota: 6 }] })).toEqual(["allocation"]);
    // Another lot is no matter of limits: the core refuses it.
    expect(groundsFor(call, before, { ...before, lots: [{ ...lot, code: "L2" }] })).toEqual([]);
  });
});
