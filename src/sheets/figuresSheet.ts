import {
  BOUNDS, STAGES, numberFormatOf, oneLine, unitClass, type Comparison, type Figure, type Plan, type Report,
} from "../plan";
import { atLeastOneRow } from "./atLeastOneRow";
import { figureColumn, formulaColumn, planColumn } from "./column";
import { hintFormula } from "./hintFormula";
import { gapFormatOf } from "./gapFormats";
import { regionOf } from "./headings";
import { READING_COLUMNS } from "./readingFormulas";
import { SIGNATURE_COLUMNS } from "./signature";
import type { CellValue } from "./cell";
import type { Choices, Column, SheetModel } from "./sheetModel";
import { FIGURES_SHEET, FIGURES_TABLE } from "./tableNames";
import {
  gapFormula, INTERVAL_COLUMNS, RAW_GAP_COLUMN, STRICTER_COLUMN, TARGET_COLUMNS, targetFormula, timingFormula, verdictFormula,
} from "./verdictFormulas";
import { verdictRules } from "./verdictRules";

// What a reader looks for stands within the width of a small screen: the figure, the target, the gap, the word.
const columnsOf = (names: Choices, regions: Choices): readonly Column[] => [
  planColumn("指标", 24, { wrap: true, choices: names, choicesOnly: false }),
  planColumn("地区", 12, { wrap: true, choices: regions, choicesOnly: false }),
  planColumn("年度", 8, { align: "center", numberFormat: "0" }),
  figureColumn("实际值", 15, { align: "right", wrap: true }),
  figureColumn("单位", 10, { align: "center", wrap: true }),
  figureColumn("口径", 9, { align: "center", choices: BOUNDS }),
  formulaColumn("目标", 15, targetFormula(), { align: "right" }),
  formulaColumn("差距", 10, gapFormula(), { align: "right" }),
  formulaColumn("结论", 11, verdictFormula(), { align: "center" }),
  formulaColumn("时点", 12, timingFormula(), { align: "center" }),
  formulaColumn("提示", 46, hintFormula(), { wrap: true }),
  figureColumn("完成阶段", 13, { align: "center", choices: STAGES }),
  planColumn("编码", 12),
  planColumn("规划", 12, { wrap: true }),
  figureColumn("说明", 26, { wrap: true }),
  planColumn("原文", 48, { wrap: true }),
  planColumn("出处", 26, { wrap: true }),
  ...TARGET_COLUMNS,
  ...READING_COLUMNS,
  ...INTERVAL_COLUMNS,
  RAW_GAP_COLUMN,
  STRICTER_COLUMN,
  ...SIGNATURE_COLUMNS,
];

/** Enough for the entries of one sitting. */
const ENTRY_ROWS = 200;

/**
 * 监测数据: one row a figure and target that it is held against, then one row a figure without a target. 目标, 差距,
 * 结论, 时点 and 提示 are native formulas over hidden helper columns and need no add-in.
 */
export function figuresSheet(plans: readonly Plan[], reports: readonly Report[], names: Choices): SheetModel {
  const columns = columnsOf(names, regionsOf(plans, reports));
  const labels = labelsByCode(plans);
  const all = reports.flatMap((report) => report.figures.flatMap((figure) => rowsOf(columns, labels, report, figure)));
  const bound = ({ isHeld }: Entry): boolean => isHeld;
  const entries = [...all.filter(bound), ...all.filter((entry) => !bound(entry))];
  return {
    name: FIGURES_SHEET,
    title: `${regionOf(plans)}监测数据`,
    subtitle: `来源：${reports.map(({ document }) => document.title).join("；")}；新增一行即可填入新的实际值`,
    table: {
      name: FIGURES_TABLE,
      columns,
      rows: atLeastOneRow(columns, entries.map(({ cells }) => cells)),
      rowFormats: {
        实际值: entries.map(({ figure }) => figureFormat(figure)),
        差距: entries.map(({ figure }) => gapFormatOf(figure.unit)),
      },
      key: ["指标", "地区", "年度", "编码"],
      entryRows: ENTRY_ROWS,
    },
    lines: [],
    lineWidths: [],
    rules: verdictRules([["实际值", "实际值"], ["差距", "结论"]]),
    frozenColumns: 1,
  };
}

/** A list of words holds no more characters in Excel, commas counted. */
const LONGEST_LIST = 255;

/** The plans' regions and their counties and districts, then the other regions of the reports, as many as a list holds. */
function regionsOf(plans: readonly Plan[], reports: readonly Report[]): readonly string[] {
  const names = [...new Set([
    ...plans.flatMap(({ region }) => [region.name, ...region.members]),
    ...reports.flatMap(({ figures }) => figures.map(({ region }) => region)),
  ])].filter((name) => name !== "" && !name.includes(","));
  let length = -1;
  return names.filter((name) => (length += name.length + 1) <= LONGEST_LIST);
}

/** The label of the plan that each code belongs to: targets and milestones. */
function labelsByCode(plans: readonly Plan[]): ReadonlyMap<string, string> {
  return new Map(plans.flatMap(({ label, targets, milestones }) =>
    [...targets, ...milestones].map(({ code }) => [code, label] as const)));
}

interface Entry {
  readonly figure: Figure;
  /** True where the row is held against a target of the plans. */
  readonly isHeld: boolean;
  readonly cells: readonly CellValue[];
}

/** Comparisons with targets of plans that are not loaded are left out. */
function rowsOf(columns: readonly Column[], labels: ReadonlyMap<string, string>, report: Report, figure: Figure): Entry[] {
  const held = figure.comparisons.filter(({ targetCode }) => labels.has(targetCode));
  if (held.length === 0) return [entry(columns, null, report, figure, null)];
  return held.map((comparison) => entry(columns, labels.get(comparison.targetCode)!, report, figure, comparison));
}

function entry(columns: readonly Column[], label: string | null, report: Report, figure: Figure, comparison: Comparison | null): Entry {
  const values: Readonly<Record<string, CellValue>> = {
    指标: comparison?.name ?? figure.name,
    地区: figure.region,
    年度: figure.year,
    实际值: figure.value,
    单位: figure.unit === "" ? null : figure.unit,
    口径: figure.bound,
    完成阶段: comparison?.stage ?? figure.stage,
    编码: comparison?.targetCode ?? null,
    规划: label,
    说明: [...new Set([comparison?.note, figure.note])].filter(Boolean).join("；") || null,
    原文: oneLine(figure.source.quote),
    出处: `${report.document.shortTitle} ${figure.source.section}`.trim(),
  };
  return { figure, isHeld: comparison !== null, cells: columns.map((column) => (column.formula === null ? values[column.header] ?? null : null)) };
}

function figureFormat(figure: Figure): string {
  // A ratio is text: 20:1 typed into a number cell becomes a time.
  return unitClass(figure.unit) === "ratio" && typeof figure.value === "string" ? "@" : numberFormatOf(figure.value, figure.unit);
}
