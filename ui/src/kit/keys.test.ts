import { describe, expect, test } from "vitest";
import { isStale } from "../host/freshness";
import { foldForFind } from "./find";
import { keyOf } from "./keys";

describe("keys", () => {
  test.each([
    ["k", "KeyK", false, "k"],
    ["K", "KeyK", true, "k"],
    ["ن", "KeyK", false, "k"],
    ["لا", "KeyB", false, "b"],
    ["a", "KeyQ", false, "a"],
    ["1", "Digit1", false, "1"],
    ["&", "Digit1", false, "1"],
    ["é", "Digit2", false, "2"],
    ["٣", "Digit3", false, "3"],
    ["!", "Digit1", true, "!"],
    ["?", "KeyM", true, "?"],
    ["؟", "Slash", true, "?"],
    ["Enter", "Enter", false, "Enter"],
    ["ArrowLeft", "ArrowLeft", false, "ArrowLeft"],
    ["4", "Numpad4", false, "4"],
  ] as const)("%s on %s", (key, code, shiftKey, meant) => {
    expect(keyOf({ key, code, shiftKey })).toBe(meant);
  });
});

describe("typing to find", () => {
  test.each([
    ["جمعية أُفق", "جمعيه افق"],
    ["Évaluation", "evaluation"],
    ["القُرى", "القري"],
  ])("%s", (text, folded) => {
    expect(foldForFind(text)).toBe(folded);
  });
});

describe("what an act makes old", () => {
  test.each([
    ["application.page", ["application:3"], true],
    ["today.show", [], true],
    ["place.communes", ["application:3"], false],
    ["account.list", ["account:1"], true],
    ["account.list", ["call:1"], false],
  ] as const)("%s after %j", (reading, changed, stale) => {
    expect(isStale(reading, changed)).toBe(stale);
  });
});
