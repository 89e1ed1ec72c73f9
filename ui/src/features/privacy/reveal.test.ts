import { describe, expect, it } from "vitest";
import { isMasked, unmasked } from "./reveal";

describe("whole values", () => {
  const record = {
    rib: "••••••4921",
    phone: "0612",
    president: { cin: "JB••••56", nameFr: "R. Amal" },
    board: [{ cin: "K••••1" }],
  };
  const values = { rib: "0115", phone: "+212600000000", "president.cin": "JB123456", "board.0.cin": "K1" };

  it("take the place of masked ones only", () => {
    expect(unmasked(record, values)).toEqual({
      rib: "0115",
      phone: "0612",
      president: { cin: "JB123456", nameFr: "R. Amal" },
      board: [{ cin: "K1" }],
    });
  });

  it("leave a mask for which there is none", () => {
    expect(unmasked({ rib: "••••••0000" }, {})).toEqual({ rib: "••••••0000" });
  });

  it("are asked for only where something is masked", () => {
    expect(isMasked(record)).toBe(true);
    expect(isMasked({ rib: "", president: { cin: "JB1" }, months: null })).toBe(false);
  });
});
