import type {
  Corrections,
  GridPlace,
  HighlightSheetActions,
  SheetBlock,
  SheetClearResult,
  SheetHighlighting,
  SheetHighlightResult,
  SheetLook,
  SheetLookResult,
} from "../../src/actions/highlightSheetResults";

const PLACE: GridPlace = { sheetId: "{1}", sheet: "各县区", address: "A1:D12", table: null };

const RATE: SheetBlock = {
  id: "LZ2023-16@R2C2", line: 1, header: "普惠率（%）", address: "B2:B12", cells: 11, indicator: "普惠性幼儿园覆盖率", target: "≥90%", strength: "binding",
  plan: "2023—2025年规划", targetYear: 2025, years: [2024], isRate: true, unit: "%", units: [], scale: "percent", mode: "members", confidence: "sure",
  remarks: [{ key: "held.regionTarget", parameters: {} }],
};
const COUNT: SheetBlock = {
  ...RATE, id: "LZ2023-18@R12C3", line: 2, header: "示范园", address: "C12", cells: 1, indicator: "县级以上示范园", target: "≥300所", years: [null],
  isRate: false, unit: "所", units: ["所", "万所"], scale: null, mode: "own", confidence: "ask", remarks: [{ key: "ask.group", parameters: { group: "达标园" } }],
};

/** A sheet with a sure block, one that must be confirmed, and a header that is none of ours. */
export const LOOK: SheetLook = {
  outcome: "read", place: PLACE, orientation: "across", blocks: [RATE, COUNT], corrections: {}, planYears: [2025, 2024, 2023], understood: "1",
  unbound: [{ line: 3, header: "教师人数", address: "D1", why: { key: "unbound.unknown", parameters: {} } }],
  lines: [{ line: 0, label: "A 县区" }],
};

/** Reads, colours and clears without Excel, and records what it was asked for. */
export class FakeHighlightSheet implements HighlightSheetActions {
  /** What the next reading finds; the pane's tests of other things stand on a sheet of ours. */
  found: SheetLookResult = { outcome: "ownSheet", sheet: "监测数据" };
  result: SheetHighlightResult = { outcome: "marked", sheet: "各县区", place: PLACE, counts: { 达标: 6, 未达标: 4, 待核实: 2 }, rules: 6 };
  cleared: SheetClearResult = { outcome: "cleared", sheet: "各县区", rules: 6 };
  readonly applied: SheetHighlighting[] = [];
  readonly corrected: Corrections[] = [];
  readonly clearedSheets: (string | null)[] = [];
  readonly shown: GridPlace[] = [];

  look = async (): Promise<SheetLookResult> => this.found;

  lookAgain = async (_place: GridPlace, corrections: Corrections): Promise<SheetLookResult> => {
    this.corrected.push(corrections);
    return this.found.outcome === "read" ? { ...this.found, corrections } : this.found;
  };

  apply = async (highlighting: SheetHighlighting): Promise<SheetHighlightResult> => {
    this.applied.push(highlighting);
    return this.result;
  };

  clear = async (sheetId: string | null): Promise<SheetClearResult> => {
    this.clearedSheets.push(sheetId);
    return this.cleared;
  };

  show = async (place: GridPlace): Promise<void> => {
    this.shown.push(place);
  };
}
