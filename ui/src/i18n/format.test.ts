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
    ["fr", -123450, "-1\u00a0234,50"],
    ["ar", 999, "9,99"],
    ["en", 123450, "1,234.50"],
  ] as const)("an amount in %s with spaced thousands", (lang, centimes, shown) => {
    format.setGrouping("space");
    expect(format.amount(lang, centimes)).toBe(shown);
    format.setGrouping("point");
  });

  test("an amount beyond what a float holds exactly keeps its last centime", () => {
    expect(format.amount("fr", Number.MAX_SAFE_INTEGER)).toBe("90.071.992.547.409,91");
  });

  test.each([
    ["١٢٣", 123],
    ["۱۲۳", 123],
    ["1 364", 1364],
    ["1\u00a0364", 1364],
    ["1.364", 1364],
    ["1,364", 1364],
    ["1.234.567", 1234567],
    [" 20 ", 20],
    ["\u200f1.364\u200f", 1364],
    ["\u20661364\u2069", 1364],
    ["\ufeff١٣٦٤\r\n", 1364],
    ["1,5", null],
    ["12.34.56", null],
    ["1.2345", null],
    ["20 5", null],
    ["-3", null],
    ["12a", null],
    ["", null],
  ] as const)("typed whole number %s", (typed, value) => {
    expect(format.parseInteger(typed)).toBe(value);
  });

  test.each([
    ["1.234,50", 123450],
    ["1,234.50", 123450],
    ["1 234,50", 123450],
    ["1\u202f234,5", 123450],
    ["1234.5", 123450],
    ["١٢٣٤٫٥", 123450],
    ["١٬٢٣٤٫٥٠", 123450],
    ["285838", 28583800],
    ["0,05", 5],
    ["1.364", 136400],
    ["1.234.567", 123456700],
    ["1.234.567,8", 123456780],
    ["12,345,6", null],
    ["1.23,45", null],
    ["1,234.567", null],
    ["12,345", 1234500],
    ["1,2345", null],
    ["12,", null],
    ["x", null],
  ] as const)("typed amount %s", (typed, value) => {
    expect(format.parseAmount(typed)).toBe(value);
  });

  test.each([
    ["71,4", "71.4"],
    ["71.40", "71.40"],
    ["٧١٫٤", "71.4"],
    ["12,345", "12.345"],
    ["007", "7"],
    ["-0,5", "-0.5"],
    ["", null],
    ["7,", null],
  ] as const)("typed decimal %s", (typed, value) => {
    expect(format.parseDecimal(typed)).toBe(value);
  });

  test.each([
    ["ar", "33٪"],
    ["fr", "33\u00a0%"],
    ["en", "33%"],
  ] as const)("a third in %s", (lang, shown) => {
    expect(format.percent(lang, 1, 3)).toBe(shown);
  });

  test("percent is rounded half up and nothing is nothing", () => {
    expect(format.percent("en", 1, 8)).toBe("13%");
    expect(format.percent("en", 1, 2)).toBe("50%");
    expect(format.percent("en", 5, 0)).toBe("0%");
  });
});

describe("days and hours", () => {
  test.each([
    ["23/11/2026", "2026-11-23"],
    ["٢٣/١١/٢٠٢٦", "2026-11-23"],
    ["1-2-2026", "2026-02-01"],
    ["\u200f23/11/2026\u200e", "2026-11-23"],
    ["31/02/2026", null],
    ["2026", null],
  ] as const)("typed day %s", (typed, value) => {
    expect(format.parseDate(typed)).toBe(value);
  });

  test("an hour at the office and back", () => {
    // After the change of 20/09/2026 the same hour is another moment, whatever the web view's zone data say.
    expect(format.officeMoment("2026-11-29", "16:30")).toBe("2026-11-29T16:30:00Z");
    expect(format.dateTime("2026-09-20T00:59:00Z")).toBe("20/09/2026 01:59");
    expect(format.dateTime("2026-09-20T01:00:00Z")).toBe("20/09/2026 01:00");
    const moment = format.officeMoment("2025-11-29", "16:30");
    expect(moment).toBe("2025-11-29T15:30:00Z");
    expect(format.dateTime(moment)).toBe("29/11/2025 16:30");
  });

  test.each([
    ["2026-07-15", "09:00", "2026-07-15T08:00:00Z"],
    ["2026-02-31", "10:00", null],
    ["2026-11-29", "24:00", null],
    ["2026-11-29", "9:00", null],
  ] as const)("%s at %s is %s", (day, hour, moment) => {
    expect(format.officeMoment(day, hour)).toBe(moment);
  });

  // Morocco's offset changes around Ramadan and changed for good on 20/09/2026, which older zone data do not know:
  // whatever offset the engine holds, what is written must come back.
  test.each(["2026-02-14", "2026-02-16", "2026-03-10", "2026-03-23", "2026-09-21", "2026-11-29", "2027-01-01"])(
    "noon of %s comes back",
    (day) => {
      const moment = format.officeMoment(day, "12:00");
      expect(format.dateTime(moment)).toBe(`${format.date(day)} 12:00`);
      expect(format.officeDay(moment ?? "")).toBe(day);
    },
  );
});
