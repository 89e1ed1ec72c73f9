import { expect, test } from "vitest";
import type { CallCard } from "../../generated/commands";
import { isWhole, readScope, scopeSearch, wantedCalls } from "./scope";

const call = { id: 7 } as CallCard;

test("a scope comes back from its address", () => {
  for (const search of [
    {},
    { reach: "all", from: "2026-01-01" },
    { reach: "chosen", calls: "3,4", to: "2026-06-30", province: "09.273" },
  ]) {
    expect(scopeSearch(readScope(search as Record<string, string>))).toEqual(search);
  }
});

test("no call chosen asks for nothing, and never for all", () => {
  expect(wantedCalls(readScope({ reach: "chosen" }), call)).toBeNull();
  expect(wantedCalls(readScope({ reach: "chosen", calls: "x,4" }), call)).toEqual([4]);
  expect(wantedCalls(readScope({}), null)).toBeNull();
  expect(wantedCalls(readScope({}), call)).toEqual([7]);
  expect(wantedCalls(readScope({ reach: "all" }), null)).toEqual([]);
});

test("part of a call is not the whole of it", () => {
  expect(isWhole(readScope({ reach: "all" }))).toBe(true);
  expect(isWhole(readScope({ from: "2026-01-01" }))).toBe(false);
});
