import { describe, expect, it } from "vitest";
import { below, typed, valuesOf } from "./scale";

describe("a scale", () => {
  it("has its values as exact texts, and none when there are too many", () => {
    expect(valuesOf({ min: "0", max: "5", step: "1" })).toEqual(["0", "1", "2", "3", "4", "5"]);
    expect(valuesOf({ min: "0", max: "1", step: "0.1" })?.[3]).toBe("0.3");
    expect(valuesOf({ min: "-1", max: "1", step: "0.5" })).toEqual(["-1", "-0.5", "0", "0.5", "1"]);
    expect(valuesOf({ min: "0", max: "10", step: "1" })).toHaveLength(11);
    expect(valuesOf({ min: "0", max: "20", step: "1" })).toBeNull();
    expect(valuesOf({ min: "0", max: "5", step: "0" })).toBeNull();
  });

  it("compares by digits and not by floats", () => {
    expect(below("0.1", "0.10")).toBe(false);
    expect(below("0.09", "0.1")).toBe(true);
    expect(below("-1", "0")).toBe(true);
    expect(below("10", "9")).toBe(false);
  });

  it("is typed key by key", () => {
    const five = ["0", "1", "2", "3", "4", "5"];
    expect(typed(five, "", "4")).toEqual({ text: "4", value: "4", more: false });
    expect(typed(five, "4", "2")).toEqual({ text: "2", value: "2", more: false });
    expect(typed(five, "", "7")).toEqual({ text: "7", value: null, more: false });
    const ten = ["0", "1", "2", "10"];
    expect(typed(ten, "", "1")).toEqual({ text: "1", value: "1", more: true });
    expect(typed(ten, "1", "0")).toEqual({ text: "10", value: "10", more: false });
    const half = ["4", "4.5", "5"];
    expect(typed(half, "4", ",")).toEqual({ text: "4.", value: null, more: true });
    expect(typed(half, "4.", "5")).toEqual({ text: "4.5", value: "4.5", more: false });
  });
});
