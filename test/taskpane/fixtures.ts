import type { Actions, GapLine, GapListOptions, GapListResult, LoadOptions, LoadResult, Overview, PlanChoice, TablesState } from "../../src/actions/results";
import { FakeFunding } from "./fundingFixtures";
import { FakeHighlight } from "./highlightFixtures";
import { FakeHighlightSheet } from "./highlightSheetFixtures";
import { FakeIndicators } from "./indicatorFixtures";
import { VERDICTS, type Verdict } from "../../src/plan";

const LINE: GapLine = {
  key: "figure-1",
  name: "县级以上示范园",
  region: "柳州市",
  year: 2024,
  target: "≥300 所",
  actual: "265 所",
  unit: "所",
  verdict: "未达标",
  gap: -35,
  gapText: "−35 所",
  shareMissed: 35 / 300,
  strength: "binding",
  row: 0,
};

/** 柳州 2024 against the plan for 2023–2025: what misses, worst first, then what needs verifying. */
export const LINES: readonly GapLine[] = [
  {
    ...LINE,
    key: "consortia",
    name: "自治区级市域产教联合体",
    target: "3—5 个",
    actual: "2 个",
    unit: "个",
    gap: -1,
    gapText: "−1 个",
    shareMissed: 1 / 3,
    row: 10,
  },
  {
    ...LINE,
    key: "enterprises",
    name: "市级产教融合型企业",
    target: "100 家左右",
    actual: "74 家",
    unit: "家",
    gap: -26,
    gapText: "−26 家",
    shareMissed: 0.26,
    strength: "about",
    row: 9,
  },
  {
    ...LINE,
    key: "high-schools",
    name: "自治区星级特色普通高中占比",
    target: "力争≥60%",
    actual: "46.15%",
    unit: "%",
    gap: -13.85,
    gapText: "−13.85 个百分点",
    shareMissed: 0.2308,
    strength: "strive",
    row: 8,
  },
  { ...LINE, key: "kindergartens", row: 2 },
  {
    ...LINE,
    key: "public-share",
    name: "公办园在园幼儿占比",
    target: "≥55%",
    actual: "52%以上",
    unit: "%",
    verdict: "待核实",
    gap: -3,
    gapText: "−3.00 个百分点",
    shareMissed: 3 / 55,
    row: 1,
  },
];

/** Counts with the named verdicts, all others 0. */
export function counts(some: Partial<Record<Verdict, number>>): Record<Verdict, number> {
  return { ...(Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>), ...some };
}

export const READY: Extract<Overview, { state: "ready" }> = {
  state: "ready",
  planLabels: ["2023—2025年规划"],
  region: "柳州市",
  years: "2024年",
  counts: counts({ 达标: 7, 未达标: 4, 待核实: 1, 不可比: 2, 无目标: 20 }),
  missed: LINES,
};

export const LOADED: Extract<LoadResult, { outcome: "loaded" }> = {
  outcome: "loaded",
  plans: [{ label: "2023—2025年规划", targets: 61, indicators: 49 }],
  sheets: ["说明", "任务分工", "指标目标", "监测数据"],
  tasks: 9,
  figures: 34,
  kept: 0,
  changed: 0,
};

/** A promise whose end the test decides. */
export interface Held<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (cause: unknown) => void;
}

export function held<Value>(): Held<Value> {
  let resolve!: (value: Value) => void;
  let reject!: (cause: unknown) => void;
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Actions without Excel, which record what they were asked for; any of them can be replaced. */
export class FakeActions implements Actions {
  readonly plans: readonly PlanChoice[] = [
    {
      id: "liuzhou-2023-2025",
      label: "2023—2025年规划",
      region: "柳州市",
      title: "柳州市推进教育优先优质发展实施方案（2023—2025年）（征求意见稿）",
    },
    { id: "liuzhou-2021", label: "2021年要点", region: "柳州市", title: "柳州市委教育工委 柳州市教育局 2021年工作要点" },
  ];
  overview: Overview = { state: "noPlan" };
  readonly loads: LoadOptions[] = [];
  readonly selected: GapLine[] = [];
  readonly shown: string[] = [];
  reads = 0;
  listeners = 0;
  /** Tells the pane that something in the sheets has changed. */
  change: () => void = () => undefined;

  async loadPlan(options: LoadOptions = {}): Promise<LoadResult> {
    this.loads.push(options);
    this.overview = READY;
    return LOADED;
  }

  async readOverview(): Promise<Overview> {
    this.reads += 1;
    return this.overview;
  }

  readonly gapLists: GapListOptions[] = [];
  gapList: GapListResult = {
    outcome: "refreshed", sheet: "差距清单", lines: 5, isCompared: true, kept: 3, left: [],
    added: [{ name: "县级以上示范园", region: "柳州市", year: 2024, verdict: "未达标", isInSheet: true }],
    cleared: [{ name: "市级产教融合型企业", region: "柳州市", year: 2024, verdict: "达标", isInSheet: false }],
  };

  async refreshGapList(options: GapListOptions = {}): Promise<GapListResult> {
    this.gapLists.push(options);
    return this.gapList;
  }

  async selectLine(line: GapLine): Promise<void> {
    this.selected.push(line);
  }

  async showSheet(name: string): Promise<void> {
    this.shown.push(name);
  }

  readonly indicators = new FakeIndicators();
  readonly highlight = new FakeHighlight();
  readonly highlightSheet = new FakeHighlightSheet();
  readonly funding = new FakeFunding();
  /** Tells the pane how the functions stand to the tables. */
  tellTables: (state: TablesState) => void = () => undefined;
  tableReads = 0;

  watchTables(listener: (state: TablesState) => void): () => void {
    this.tellTables = listener;
    listener({ kind: "read", problems: [] });
    return () => {
      this.tellTables = () => undefined;
    };
  }

  async readTablesAgain(): Promise<void> {
    this.tableReads += 1;
  }

  async watch(changed: () => void): Promise<() => Promise<void>> {
    this.change = changed;
    this.listeners += 1;
    return async () => {
      this.listeners -= 1;
    };
  }
}
