import {
  BOUNDS, describeTarget, judge, readForTarget, type Bound, type Figure, type Plan, type Report, type SourceDocument,
  type Stage, type Target, type Verdict,
} from "../../src/plan";

/**
 * A generated table: comparator × strength × target × actual × 口径 × way of writing, held against targets of every
 * kind. It says what src/plan answers for each row, so that the native formulas can be held equal to it.
 */

const DOCUMENT: SourceDocument = {
  id: "generated", title: "生成的表", shortTitle: "生成", file: "generated.txt", issuer: "检验", date: "2025年",
};
const SOURCE = { document: "generated", section: "一", quote: "检验用的原文一句", start: 0, end: 8, numberText: "一", noun: "句" };
const REGION = { name: "柳州市", aliases: ["柳州", "全市", "合计"], members: ["城中区", "鱼峰区"] };

type TargetSketch = Partial<Target> & Pick<Target, "comparator" | "value" | "unit">;

const SKETCHES: readonly TargetSketch[] = [
  { comparator: ">=", value: 0.55, unit: "%" },
  { comparator: ">=", value: 0.55, unit: "%", strength: "strive" },
  { comparator: ">=", value: 0.95, unit: "%" },
  { comparator: ">=", value: 0.006, unit: "‰" },
  { comparator: ">=", value: 0.04, unit: "%", kind: "nationalReference", strength: "generally" },
  { comparator: ">=", value: 0.04, unit: "%", kind: "funding", strength: "generally" },
  { comparator: ">=", value: 0.85, unit: "%", kind: "nationalStandard" },
  { comparator: ">", value: 0.6, unit: "%" },
  { comparator: "<=", value: 0.19, unit: "%" },
  { comparator: "<", value: 0.04, unit: "%" },
  { comparator: "=", value: 1, unit: "%" },
  { comparator: "full", value: 1, unit: "%" },
  { comparator: "about", value: 0.5, unit: "%", strength: "about" },
  { comparator: "range", value: 0.3, upper: 0.4, unit: "%" },
  { comparator: ">=", value: 300, unit: "所" },
  { comparator: ">=", value: 50, unit: "名", strength: "planned" },
  { comparator: ">", value: 2_000_000, unit: "条" },
  { comparator: "=", value: 30, unit: "所" },
  { comparator: "=", value: 30, unit: "所", stage: "通过验收" },
  { comparator: "range", value: 3, upper: 5, unit: "个" },
  { comparator: "about", value: 100, unit: "家", strength: "about" },
  { comparator: "<=", value: 7, unit: "个" },
  { comparator: "zero", value: 0, unit: "起" },
  { comparator: "<=", value: 19, unit: ":1", kind: "nationalStandard", appliesTo: "eachCounty" },
  { comparator: "<=", value: 13.5, unit: ":1", kind: "nationalStandard", appliesTo: "eachCounty" },
  { comparator: ">=", value: null, unit: "%" },
  { comparator: "<=", value: null, unit: "个" },
  { comparator: "about", value: null, unit: "家" },
  { comparator: "range", value: null, upper: 5, unit: "个" },
  { comparator: "full", value: null, unit: "%" },
  { comparator: "nondecreasing", value: null, unit: "" },
  { comparator: "milestone", value: null, unit: "" },
  { comparator: "=", value: 6, unit: "所", kind: "background", strength: "background" },
];

const TARGETS: readonly Target[] = SKETCHES.map((sketch, index) => ({
  code: `G-${String(index + 1).padStart(2, "0")}`, planId: "generated", indicatorId: `generated-${index}`, name: `指标${index + 1}`,
  upper: null, year: 2025, startYear: null, yearStated: true, strength: "binding", kind: "goal", appliesTo: "region",
  comparatorText: "", scope: "全市", measure: "", stage: null, bodyTask: null, tableRow: null, lead: [], source: SOURCE, ...sketch,
}));

interface ActualSketch {
  readonly value: number | string | null;
  readonly bound?: Bound;
  readonly unit?: string | null;
  readonly region?: string;
  readonly stage?: Stage;
}

const exact = (value: number): number => Number(value.toPrecision(12));

function ratesNear(target: number): ActualSketch[] {
  const points = [target, target - 0.0001, target + 0.0001, target * 0.98, target * 0.97, target - 0.01, target - 0.0101, target * 1.1, target * 0.9, 1.05]
    .map(exact).filter((point) => point > 0);
  return points.flatMap((point): ActualSketch[] => {
    const percent = exact(point * 100);
    return [
      { value: point }, { value: percent }, { value: `${percent}%` },
      { value: `${percent}%以上` }, { value: point, bound: "以上" }, { value: `超过${percent}%` }, { value: `不足${percent}%` },
      ...BOUNDS.slice(2).map((bound): ActualSketch => ({ value: `${percent}%`, bound })),
    ];
  });
}

const RATES_ANYWHERE: readonly ActualSketch[] = [
  { value: "５２％" }, { value: "52 %" }, { value: "1/3" }, { value: "超1/3" }, { value: "6‰" }, { value: "0‰" }, { value: "0%" },
  { value: 0 }, { value: "0" }, { value: 1.2 }, { value: 6 }, { value: 0.6 }, { value: 5 }, { value: "52" }, { value: -0.2 },
  { value: 30, unit: "所" }, { value: "30所" }, { value: 45000 }, { value: 0.6, unit: "‰" }, { value: 6, unit: "‰" }, { value: "0.6", unit: "‰" },
  { value: 0.006, unit: "‰" }, { value: 0.6, unit: "％" }, { value: 52, unit: " %" }, { value: "多达55%" }, { value: "95.5 5" }, { value: "95. 50" },
  { value: "96.5以上100以下" }, { value: "1,259.5%" }, { value: "99%", stage: "在建" }, { value: "19:1" }, { value: 0.52, unit: null },
];

function countsNear(target: number, unit: string): ActualSketch[] {
  const points = [target, target - 1, target + 1, Math.floor(target * 0.98), Math.floor(target * 0.9), target * 2].filter((point) => point >= 0);
  return points.flatMap((point): ActualSketch[] => [
    { value: point }, { value: `${point}${unit}` }, { value: `${point.toLocaleString("en-US")}${unit}` }, { value: `${point}多${unit}` },
    { value: `约${point}${unit}` }, ...BOUNDS.slice(1).map((bound): ActualSketch => ({ value: point, bound })),
  ]);
}

const COUNTS_ANYWHERE: readonly ActualSketch[] = [
  { value: 0.834 }, { value: 45231 }, { value: 36526 }, { value: "1，259" }, { value: "12,30" }, { value: "30 35" }, { value: "3.05万" },
  { value: 3.05, unit: "万人" }, { value: "200万条" }, { value: -3 }, { value: "52%" }, { value: 40, unit: "人" }, { value: 40, unit: null },
  { value: 0 }, { value: "0" }, { value: "第30所" }, { value: "300.5 1" }, { value: "1,259.5" }, { value: 400, unit: "所 " }, { value: "多达300所" },
];

const RATIOS: readonly ActualSketch[] = [
  { value: "19:1" }, { value: "19：1" }, { value: "19∶1" }, { value: "20:1" }, { value: "13.5:1" }, { value: "13.4：1" }, { value: 0.834027777777778 },
  { value: 19 }, { value: 13.5 }, { value: 18.2 }, { value: 45231 }, { value: "19" }, { value: "52%" }, { value: "不超过19:1" }, { value: 1.0006944444 },
  { value: "18:1", region: "城中区" }, { value: "18:1", region: "柳州市城中区" }, { value: "20:1", region: "鱼峰区" }, { value: "20:1", region: "崇左市" },
];

const ANYTHING: readonly ActualSketch[] = [
  { value: null }, { value: "—" }, { value: "无" }, { value: "均达到要求" }, { value: "达标" }, { value: "未达标" }, { value: "正在推进" },
  { value: "30", stage: "对象不同" }, { value: "30", stage: "仅有自述" }, { value: null, stage: "仅有自述" },
];

const PLACES: readonly ActualSketch[] = [
  { value: 0.99, region: "城中区" }, { value: 0.01, region: "城中区" }, { value: "99%", region: "崇左市" }, { value: "1%", region: "崇左市" },
  { value: "99%", region: "柳州" }, { value: "99%", region: "柳州市 " }, { value: 400, region: "城中区" }, { value: 400, region: "崇左市" }, { value: 2, region: "全市" },
];

const MILESTONES: readonly ActualSketch[] = [
  { value: "入选全国首批", stage: "已实现", region: "崇左市" }, { value: "入选全国首批", stage: "已实现", region: "城中区" },
  { value: "入选全国首批", stage: "已实现" }, { value: "尚未开工", stage: "未实现" }, { value: "入选全国首批" }, { value: null, stage: "已实现" },
];

const STAGED: readonly ActualSketch[] = [
  { value: 500, stage: "在建" }, { value: 500, stage: "未实现" }, { value: 30, stage: "通过验收" }, { value: 29, stage: "通过验收" }, { value: 30, stage: "遴选" }, { value: 30 },
];

function actualsFor(target: Target): readonly ActualSketch[] {
  const everywhere = [...ANYTHING, ...PLACES];
  if (target.comparator === "milestone") return [...everywhere, ...MILESTONES];
  if (target.value === null) return [...everywhere, { value: 0.5 }, { value: "50%" }, { value: "60%以上" }, { value: 5 }, { value: "4个" }, { value: 0 }];
  if (target.unit === ":1") return [...everywhere, ...RATIOS];
  if (target.unit === "%" || target.unit === "‰") return [...everywhere, ...RATES_ANYWHERE, ...ratesNear(target.value)];
  return [...everywhere, ...COUNTS_ANYWHERE, ...STAGED, ...countsNear(target.value, target.unit)];
}

export interface Expected {
  /** The row in words, for a failing test. */
  readonly row: string;
  readonly verdict: Verdict;
  /** "" where the sheet shows none. */
  readonly gap: number | "";
  readonly target: string;
}

export interface VerdictTable {
  readonly plan: Plan;
  readonly reports: readonly Report[];
  /** In the order of the rows of 监测数据. */
  readonly expected: readonly Expected[];
}

/** Every n-th row of the table, from a first one on; all of them with 1. The order of the rows is the same in every call. */
export function verdictTable(every = 1, first = 0): VerdictTable {
  const pairs = TARGETS.flatMap((target) => actualsFor(target).map((actual) => ({ target, actual })))
    .filter((_, index) => index % every === first);
  const figures = pairs.map(({ target, actual }, index): Figure => ({
    id: `generated-${index}`, indicatorId: target.indicatorId, name: target.name, region: actual.region ?? REGION.name, year: 2024,
    // A blank cell: the sheet's own type allows none, a planner's row does.
    value: actual.value as Figure["value"],
    unit: actual.unit === undefined ? target.unit : actual.unit ?? "",
    bound: actual.bound ?? "等于", stage: actual.stage ?? null,
    comparisons: [{ targetCode: target.code, name: target.name, stage: actual.stage ?? null, note: "" }], note: "", source: SOURCE,
  }));
  const plan: Plan = {
    id: "generated", label: "生成的规划", region: REGION, startYear: 2023, endYear: 2025, document: DOCUMENT,
    targets: TARGETS, milestones: [], tasks: [],
  };
  return { plan, reports: [{ document: DOCUMENT, figures }], expected: pairs.map(({ target, actual }) => expectedOf(target, actual)) };
}

function expectedOf(target: Target, actual: ActualSketch): Expected {
  const unit = actual.unit === undefined ? target.unit : actual.unit;
  const bound = actual.bound ?? "等于";
  const reading = readForTarget(actual.value, target, { origin: "sheet", unit, bound });
  const { verdict, gap } = judge(target, reading, {
    planRegion: REGION, region: actual.region ?? REGION.name, stage: actual.stage ?? null, hasProof: true,
  });
  const words = [describeTarget(target), target.kind, JSON.stringify(actual.value), unit, bound, actual.region, actual.stage];
  return { row: words.filter(Boolean).join(" "), verdict, gap: comparable(gap ?? ""), target: describeTarget(target) };
}

/** A gap to eight decimals: beyond them the last binary digit of a third shows, never a verdict. */
export function comparable(gap: unknown): number | "" {
  return typeof gap === "number" ? Number(gap.toFixed(8)) : (gap as "");
}
