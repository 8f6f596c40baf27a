import {
  BOUNDS, lookUp, readInput, resolve, STAGES, type Bound, type Comparison, type Figure, type Indicator, type Plans, type Report,
  type SourceDocument, type Stage, type Target,
} from "../plan";
import type { ExistingTable } from "./refresh";
import { ownIndicator } from "./ownPlan";
import { readRows, type RowReader } from "./readRows";
import { FIGURES_SHEET } from "./tableNames";

/** Headers without which a row of 监测数据 cannot be read as it is meant. */
export const NEEDED_OF_FIGURES: readonly string[] = [
  "指标", "地区", "年度", "实际值", "单位", "口径", "完成阶段", "编码", "说明", "原文", "出处",
];

/** Stands for the planner's own rows: they come from no document. */
const OWN_DOCUMENT: SourceDocument = { id: "own", title: FIGURES_SHEET, shortTitle: FIGURES_SHEET, file: "", issuer: "", date: "" };

export interface ReadFigures {
  /** The reviewed reports with the figures that the sheet still holds, and one of the planner's own rows. */
  readonly reports: readonly Report[];
  /** The given indicators, and those that only the sheet names. */
  readonly indicators: readonly Indicator[];
}

/**
 * 监测数据 as reports. A row whose figure is unchanged is the reviewed figure. Any other figure is read as the sheet's
 * formulas read it, beside its target: what cannot be read as a number stays the text that was typed and never
 * becomes a number. Rows without 指标, 年度 or 实际值 are no figures yet; what is wrong with them stands in 提示.
 */
export function readFigures(table: ExistingTable, inForce: Plans, known: readonly Report[]): ReadFigures {
  const targets = new Map(inForce.plans.flatMap((plan) => plan.targets.map((target) => [target.code, target] as const)));
  const reviewed = reviewedRows(known);
  const added = new Map<string, Indicator>();
  const figures = new Map<Report | null, Map<string, Figure>>();
  for (const row of readRows(FIGURES_SHEET, table, [])) {
    const entry = reviewed.get(keyOf(row.text("指标"), row.text("地区"), row.text("年度"), row.text("编码"))) ?? null;
    const target = row.text("编码") === "" ? targetOfName(row, inForce) : targets.get(row.text("编码")) ?? null;
    const figure = figureOf(row, entry, target, inForce.indicators, added);
    if (figure === null) continue;
    const ofReport = figures.get(entry?.report ?? null) ?? new Map<string, Figure>();
    figures.set(entry?.report ?? null, ofReport);
    const key = JSON.stringify([figure.id, figure.value, figure.unit, figure.bound]);
    const same = ofReport.get(key);
    // One figure that is held against several targets has a row for each of them.
    ofReport.set(key, same === undefined ? figure : { ...same, comparisons: [...same.comparisons, ...figure.comparisons] });
  }
  return {
    reports: [...figures].map(([report, found]) => ({ document: report?.document ?? OWN_DOCUMENT, figures: [...found.values()] })),
    indicators: added.size === 0 ? inForce.indicators : [...inForce.indicators, ...added.values()],
  };
}

/** The target beside which a row without a code is read. */
function targetOfName(row: RowReader, inForce: Plans): Target | null {
  const found = lookUp(inForce, row.text("指标"), row.quietYear("年度"), row.text("地区"));
  return found.ok ? found.target : null;
}

interface Entry {
  readonly report: Report;
  readonly figure: Figure;
  readonly comparison: Comparison | null;
}

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);

function reviewedRows(known: readonly Report[]): Map<string, Entry> {
  return new Map(known.flatMap((report) => report.figures.flatMap((figure) => {
    const comparisons = figure.comparisons.length === 0 ? [null] : figure.comparisons;
    return comparisons.map((comparison) => [
      keyOf(comparison?.name ?? figure.name, figure.region, String(figure.year), comparison?.targetCode ?? ""),
      { report, figure, comparison },
    ] as const);
  })));
}

function figureOf(
  row: RowReader, entry: Entry | null, target: Target | null, indicators: readonly Indicator[], added: Map<string, Indicator>,
): Figure | null {
  const name = row.text("指标");
  const year = row.quietYear("年度");
  const typed = row.value("实际值");
  if (name === "" || year === null || (typeof typed !== "number" && row.text("实际值") === "")) return null;
  const unit = row.text("单位");
  const bound: Bound = BOUNDS.find((word) => word === row.text("口径")) ?? "等于";
  const stage: Stage | null = STAGES.find((word) => word === row.text("完成阶段")) ?? null;
  const comparisons = comparisonsOf(row, entry, stage);
  const isUnchanged = entry?.figure.value === typed && entry.figure.unit === unit && entry.figure.bound === bound;
  if (isUnchanged) return { ...entry.figure, comparisons };

  const indicator = indicatorOf(name, entry, target, indicators) ?? ownIndicator(name, unit, "");
  if (!indicators.includes(indicator)) added.set(indicator.id, indicator);
  const scale = target?.unit ?? (indicator.unit === "" ? unit : indicator.unit);
  const reading = readInput(typed, { origin: "sheet", unit, bound, targetUnit: scale, targetValue: target?.value ?? null });
  const quote = row.text("原文");
  return {
    id: entry?.figure.id ?? `${OWN_DOCUMENT.id}/${row.number}`,
    indicatorId: indicator.id,
    name: entry?.figure.name ?? name,
    region: row.text("地区"),
    year,
    ...(reading.kind === "interval"
      ? { value: reading.interval.nominal, unit: scale, bound: reading.bound }
      : { value: String(typed), unit, bound }),
    stage,
    comparisons,
    note: row.text("说明"),
    source: { document: entry?.report.document.id ?? OWN_DOCUMENT.id, section: row.text("出处"), quote, start: 0, end: quote.length, numberText: "", noun: "" },
  };
}

function comparisonsOf(row: RowReader, entry: Entry | null, stage: Stage | null): readonly Comparison[] {
  if (row.text("编码") === "") return [];
  if (entry !== null && entry.comparison !== null) return [{ ...entry.comparison, stage }];
  return [{ targetCode: row.text("编码"), name: row.text("指标"), stage, note: "" }];
}

/** Null for a name that is no indicator's, or of several. */
function indicatorOf(name: string, entry: Entry | null, target: Target | null, indicators: readonly Indicator[]): Indicator | null {
  const id = entry?.figure.indicatorId ?? target?.indicatorId;
  const given = indicators.find((indicator) => indicator.id === id);
  if (given !== undefined) return given;
  const found = resolve(name, indicators);
  return found.ok ? found.indicator : null;
}
