// Plain JavaScript: the sheet is read from the disk, and the screens carry no types of the disk.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const sheet = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

function block(after) {
  const start = sheet.indexOf("{", sheet.indexOf(after));
  const body = sheet.slice(start + 1, sheet.indexOf("}", start));
  return new Map([...body.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map((found) => [found[1] ?? "", found[2] ?? ""]));
}

const light = block(":root {");
const darkOnly = block(':root[data-theme="dark"]');
const dark = new Map([...light, ...darkOnly]);

function luminance(hex) {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme, ink, ground) {
  const [a, b] = [ink, ground].map((name) => luminance(theme.get(`--${name}`) ?? "#000000"));
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}

const GROUNDS = ["canvas", "surface", "head", "brand-soft", "grey-soft", "line-soft"];
const STATES = ["saffron", "green", "red", "blue", "violet", "brand"];
const WORDS = [
  ...["ink-1", "ink-2"].flatMap((ink) => GROUNDS.map((ground) => [ink, ground])),
  ...["canvas", "surface", "head", "brand-soft"].map((ground) => ["ink-3", ground]),
  ...STATES.flatMap((state) => [
    [state, `${state}-soft`],
    [state, "surface"],
    [state, "canvas"],
  ]),
  ...["saffron", "green", "red", "blue", "violet"].map((state) => ["ink-1", `${state}-soft`]),
  ["ink-2", "saffron-soft"],
  ["on-brand", "brand"],
  ["on-brand", "brand-strong"],
  ["rail-ink", "rail"],
  ["rail-ink", "rail-active"],
  ["rail-ink-2", "rail"],
  ["on-tip", "tip"],
  ["on-tip", "tip-bad"],
  ["tip-act", "tip"],
];
const EDGES = [
  ["edge", "surface"],
  ["edge", "canvas"],
  ["brand", "surface"],
  ["saffron-strong", "surface"],
];

describe.each([
  ["light", light],
  ["dark", dark],
])("%s theme", (_name, theme) => {
  test.each(WORDS)("%s is read on %s", (ink, ground) => {
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(EDGES)("%s is seen on %s", (edge, ground) => {
    expect(contrast(theme, edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("the system's dark theme is the chosen one", () => {
  expect(block(":root:not([data-theme])")).toEqual(darkOnly);
});
