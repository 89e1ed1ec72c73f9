import { describe, expect, test } from "vitest";
import * as format from "./format";

describe("figures", () => {
  test.each([
    ["ar", 123450, "1.234,50"],
    ["fr", 5, "0,05"],
    ["en", 1234567890, "12,345,678.90"],
    ["ar", -150, "-1,50"],
  ] as const)("an amount in %s", (lang, centimes, shown) => {
    expect(format.amount(lang, centimes)).toBe(shown);
  });

  test.each([
    ["71.4", 2, "71,40"],
    ["71.005", 2, "71,01"],
    ["99.995", 2, "100,00"],
    ["7", 0, "7"],
    ["", 2, ""],
  ] as const)("a score %s to %i places", (text, places, shown) => {
    expect(format.score("fr", text, places)).toBe(shown);
  });

  test.each([
    ["١٢٣", 123],
    ["1 364", 1364],
    ["1.364", 1364],
    ["12a", null],
    ["", null],
  ] as const)("typed whole number %s", (typed, value) => {
    expect(format.parseInteger(typed)).toBe(value);
  });

  test.each([
    ["1.234,50", 123450],
    ["1234.5", 123450],
    ["١٢٣٤٫٥", 123450],
    ["285838", 28583800],
    ["1.234.567", 123456700],
    ["12,345,6", null],
    ["x", null],
  ] as const)("typed amount %s", (typed, value) => {
    expect(format.parseAmount(typed)).toBe(value);
  });
});

describe("days and hours", () => {
  test.each([
    ["23/11/2026", "2026-11-23"],
    ["٢٣/١١/٢٠٢٦", "2026-11-23"],
    ["1-2-2026", "2026-02-01"],
    ["31/02/2026", null],
    ["2026", null],
  ] as const)("typed day %s", (typed, value) => {
    expect(format.parseDate(typed)).toBe(value);
  });

  test("an hour at the office and back", () => {
    const moment = format.officeMoment("2026-11-29", "16:30");
    expect(moment).toBe("2026-11-29T15:30:00Z");
    expect(format.dateTime(moment)).toBe("29/11/2026 16:30");
  });

  test("percent is rounded half up and nothing is nothing", () => {
    expect(format.percent(1, 3)).toBe("33%");
    expect(format.percent(1, 2)).toBe("50%");
    expect(format.percent(5, 0)).toBe("0%");
  });
});
