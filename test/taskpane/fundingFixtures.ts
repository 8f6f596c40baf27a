import type {
  FundingActions, FundingChoice, FundingOptions, FundingProposal, FundingRow, FundingState, FundingWriteResult, PreviewResult, ProposeResult,
} from "../../src/actions/fundingResults";
import { judgeFundingLine, type FundingLeg, type FundingLine, type FundingStage } from "../../src/plan";

export const NO_LEG: FundingLeg = { current: null, published: null, restated: null, printed: null };

const SUIZHOU: FundingLine = {
  region: "随州市", year: 2022, stage: "合计", series: "经费", account: "决算", total: NO_LEG, unit: null, students: null, average: NO_LEG,
  reason: "", source: "",
};

/** A leg of the notices: the figure, the year before as published then, and the printed growth. */
export function leg(current: number | null, published: FundingLeg["published"], growth: number | null = null, base: "原公布" | "同口径" = "原公布"): FundingLeg {
  return { current, published, restated: null, printed: growth === null ? null : { growth, base } };
}

export function line(more: Partial<FundingLine>): FundingLine {
  return { ...SUIZHOU, ...more };
}

/** Lines as they stand in the sheet, judged. */
export function rowsOf(lines: readonly FundingLine[]): FundingRow[] {
  return lines.map((one, row) => ({ ...judgeFundingLine(one), row }));
}

/** 随州市 2022: the total rises, 小学 and 初中 fall; the average over all students is not published. */
export const SUIZHOU_LINES: readonly FundingLine[] = [
  line({ total: leg(284597, 282255, 0.0083), unit: "万元" }),
  line({ stage: "幼儿园", average: leg(2431.76, 2277.64, 0.0677) }),
  line({ stage: "普通小学", average: leg(9014.32, 9164.9, -0.0164) }),
  line({ stage: "普通初中", average: leg(15062.15, 15190.39, -0.0084) }),
];

/** The country: two years with a gap, 初中 2021 on the restated base, and a series that counts for neither leg. */
export const NATIONAL_LINES: readonly FundingLine[] = [
  line({ region: "全国", year: 2022, total: leg(39256.96, 37463.36, 0.0479), unit: "亿元", average: leg(15731.97, 15356.59, 0.0244) }),
  line({ region: "全国", year: 2024, total: leg(41495.09, null, 0.0167), unit: "亿元", average: leg(16282.98, null, 0.0123) }),
  line({ region: "全国", year: 2021, stage: "普通初中", average: leg(17772.06, 17803.6, 0.0174, "同口径") }),
  line({ region: "全国", year: 2021, series: "国家财政性教育经费", total: leg(45835.31, 42908.15, 0.0682), unit: "亿元" }),
];

export const LIANDU_LINES: readonly FundingLine[] = [
  line({ region: "莲都区", total: leg(85086.65, 78060.19, 0.09), unit: "万元" }),
  line({ region: "莲都区", series: "事业收入", total: leg(33844.74, 34583.04, -0.0173), unit: "万元" }),
];

export const WRITTEN: Extract<FundingWriteResult, { outcome: "written" }> = {
  outcome: "written", sheet: "两个只增不减", added: 4, updated: 0, reasonsKept: 0, canUndo: true,
};

/** A table of an officer: its header states no unit, one column means nothing to us. */
export const PROPOSAL: FundingProposal = {
  address: "Sheet1!A1:D5",
  rows: 4,
  columns: [
    { header: "学段", role: "stage", samples: ["合计", "普通小学"], unit: null },
    { header: "本年", role: "amount", samples: ["284597", ""], unit: null },
    { header: "上年", role: "previousAmount", samples: ["282255", ""], unit: null },
    { header: "", role: null, samples: [], unit: null },
  ],
  defaults: { region: "随州市", year: null, stage: null, series: "经费", account: "决算", unit: null },
};

/** Funding without Excel, which records what it was asked for; any of it can be replaced. */
export class FakeFunding implements FundingActions {
  state: FundingState = { state: "noSheet" };
  proposal: ProposeResult = { outcome: "proposed", proposal: PROPOSAL };
  checked: PreviewResult = { outcome: "read", lines: rowsOf(SUIZHOU_LINES), findings: [], unread: [], replaced: 1 };
  /** Answers to give instead of having done what was asked, the next first. */
  results: FundingWriteResult[] = [];
  readonly jobs: unknown[] = [];
  readonly previews: FundingChoice[] = [];
  readonly reasons: (readonly [number, string])[] = [];
  readonly cells: string[] = [];
  readonly selected: number[] = [];
  reads = 0;
  proposals = 0;
  /** Tells the pane that the sheet has changed. */
  change: () => void = () => undefined;

  private answer(job: unknown, result: FundingWriteResult): FundingWriteResult {
    this.jobs.push(job);
    return this.results.shift() ?? result;
  }

  read = async (): Promise<FundingState> => {
    this.reads += 1;
    return this.state;
  };

  prepare = async (kind: "empty" | "example", options?: FundingOptions): Promise<FundingWriteResult> =>
    this.answer(["prepare", kind, options], kind === "empty" ? { ...WRITTEN, added: 0, canUndo: false } : WRITTEN);

  propose = async (): Promise<ProposeResult> => {
    this.proposals += 1;
    return this.proposal;
  };

  preview = async (choice: FundingChoice): Promise<PreviewResult> => {
    this.previews.push(choice);
    return this.checked;
  };

  take = async (choice: FundingChoice, options?: FundingOptions): Promise<FundingWriteResult> =>
    this.answer(["take", choice, options], { ...WRITTEN, added: 3, updated: 1, reasonsKept: 2 });

  undo = async (): Promise<FundingWriteResult> => this.answer(["undo"], { outcome: "undone", sheet: "两个只增不减" });

  keepReason = async (row: FundingRow, reason: string): Promise<FundingWriteResult> => {
    this.reasons.push([row.row, reason]);
    const result = this.results.shift();
    if (result !== undefined) return result;
    if (this.state.state === "ready") {
      const rows = this.state.rows.map((one) => (one.row === row.row ? { ...one, line: { ...one.line, reason } } : one));
      this.state = { ...this.state, rows };
    }
    return { ...WRITTEN, added: 0, updated: 1, canUndo: false };
  };

  selectCell = async (address: string): Promise<void> => {
    this.cells.push(address);
  };

  selectRow = async (row: FundingRow): Promise<void> => {
    this.selected.push(row.row);
  };

  writeCheckSheet = async (region: string, year: number, options?: FundingOptions): Promise<FundingWriteResult> =>
    this.answer(["checkSheet", region, year, options], { ...WRITTEN, sheet: "核查单", added: 0, canUndo: false });

  stages: readonly FundingStage[] = ["合计"];

  readCountedStages = async (): Promise<readonly FundingStage[]> => this.stages;

  keepCountedStages = async (stages: readonly FundingStage[]): Promise<void> => {
    this.stages = stages;
  };

  watch = async (changed: () => void): Promise<() => Promise<void>> => {
    this.change = changed;
    return async () => {
      this.change = () => undefined;
    };
  };
}

/** The sheet with these lines. */
export function ready(lines: readonly FundingLine[], more: Partial<Extract<FundingState, { state: "ready" }>> = {}): FundingState {
  return { state: "ready", rows: rowsOf(lines), findings: [], unread: [], ...more };
}
