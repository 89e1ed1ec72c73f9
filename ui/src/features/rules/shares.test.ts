import { describe, expect, it } from "vitest";
import type { Criterion, Section } from "../../generated/commands";
import { brief, exact, inOrder, scaleValues, shares, sum } from "./shares";

const criterion = (slug: string, section: string | null, weight: string, informative = false) =>
  ({ slug, section, weight, informative }) as Criterion;
const section = (slug: string, weight: string) => ({ slug, weight }) as Section;

describe("effective shares", () => {
  it("are the weights themselves without sections", () => {
    const criteria = [criterion("a", null, "60.5"), criterion("b", null, "39.5"), criterion("c", null, "7", true)];
    expect(shares({ sections: [], criteria }).map(brief)).toEqual(["60.50", "39.50", "0"]);
  });

  it("keep a section's share however many criteria it has", () => {
    const sections = [section("many", "35"), section("one", "65")];
    const criteria = [
      ...["a", "b", "c", "d"].map((slug) => criterion(slug, "many", "1")),
      criterion("e", "one", "3"),
      criterion("f", "one", "9", true),
    ];
    expect(shares({ sections, criteria }).map(brief)).toEqual(["8.75", "8.75", "8.75", "8.75", "65", "0"]);
    const thirds = [criterion("a", "many", "1"), criterion("b", "many", "2"), criterion("c", "one", "1")];
    const found = shares({ sections, criteria: thirds });
    expect(found.map(brief)).toEqual(["11.67", "23.33", "65"]);
    expect(found.map(exact)).toEqual(["35/3", "70/3", null]);
  });

  it("sum to the last digit, where a float would not", () => {
    expect(brief(sum(["0.1", "0.2", "99.7"]))).toBe("100");
    expect(brief(sum(["33.3", "33.3", "33.3"]))).toBe("99.90");
    expect(brief(sum(["12", ""]))).toBe("12");
  });
});

describe("a scale", () => {
  it("has its values, unless they are too many or none", () => {
    expect(scaleValues({ min: "0", max: "5", step: "1" })).toEqual(["0", "1", "2", "3", "4", "5"]);
    expect(scaleValues({ min: "-0.5", max: "1", step: "0.5" })).toEqual(["-0.5", "0", "0.5", "1"]);
    expect(scaleValues({ min: "0", max: "20", step: "1" })).toEqual([]);
    expect(scaleValues({ min: "0", max: "5", step: "0" })).toEqual([]);
    expect(scaleValues({ min: "5", max: "0", step: "1" })).toEqual([]);
  });
});

it("criteria stand section by section", () => {
  const criteria = [
    criterion("1", "a", "1"),
    criterion("2", "b", "1"),
    criterion("3", null, "1"),
    criterion("4", "b", "1"),
  ];
  const sections = [section("b", "50"), section("a", "50")];
  expect(inOrder({ sections, criteria }).map((one) => one.slug)).toEqual(["2", "4", "1", "3"]);
});
