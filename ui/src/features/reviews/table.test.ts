import { describe, expect, it } from "vitest";
import type { ReviewTable } from "../../generated/commands";
import { blockOf, entered, left, paste, standing } from "./table";

const row = (id: number, hindrance: string | null = null, held = [1, 2, 3]) => ({
  id,
  version: id + 10,
  hindrance,
  held,
  marks: [],
});
const table = {
  criteria: [{ id: 1 }, { id: 2 }, { id: 3 }],
  rows: [row(5), row(6, "review-submitted"), row(7)],
} as unknown as ReviewTable;

describe("the table of fast entry", () => {
  it("reads a block as Excel copies it", () => {
    expect(blockOf("4\t5\r\n\t3\r\n")).toEqual([
      ["4", "5"],
      ["", "3"],
    ]);
    expect(blockOf("٤")).toEqual([["٤"]]);
  });

  it("pastes within its bounds and not into closed rows", () => {
    const block = [["4", "5", "1"], ["2", "2", "2"], ["", "3", "9"], ["8"]];
    expect(paste(table, { "5.1": "0" }, { row: 0, column: 1 }, block)).toEqual({
      "5.1": "0",
      "5.2": "4",
      "5.3": "5",
      "7.2": "",
      "7.3": "3",
    });
  });

  it("pastes nothing where a review does not hold the criterion", () => {
    const two = { ...table, rows: [row(5, null, [1, 3])] } as unknown as ReviewTable;
    expect(paste(two, {}, { row: 0, column: 0 }, [["1", "2", "3"]])).toEqual({ "5.1": "1", "5.3": "3" });
  });

  it("sends what was typed alone, an emptied cell included", () => {
    expect(entered(table, { "7.2": "", "7.3": "3" })).toEqual([
      {
        id: 7,
        version: 17,
        marks: [
          { criterion: 2, written: "", comment: null },
          { criterion: 3, written: "3", comment: null },
        ],
      },
    ]);
    expect(left({ "5.1": "4", "7.2": "x" }, [7])).toEqual({ "7.2": "x" });
  });

  it("shows what stands as it is written", () => {
    const marks = [
      { criterion: 1, value: "0", notApplicable: false, comment: "" },
      { criterion: 2, value: null, notApplicable: true, comment: "" },
    ];
    const one = { ...row(5), marks } as unknown as ReviewTable["rows"][number];
    expect([1, 2, 3].map((id) => standing(one, id, "N/A"))).toEqual(["0", "N/A", ""]);
  });
});
