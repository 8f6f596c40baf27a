import {
  BOUNDS, STAGES, numberFormatOf, oneLine, unitClass, type Comparison, type Figure, type Plan, type Report, type Verdict,
} from "../plan";
import { atLeastOneRow } from "./atLeastOneRow";
import { figureColumn, formulaColumn, planColumn } from "./column";
import { hintFormula } from "./hintFormula";
import { gapFormatOf } from "./gapFormats";
import { READING_COLUMNS } from "./readingFormulas";
import type { CellStyle, CellValue, Column, Rule, SheetModel } from "./sheetModel";
import { VERDICT_STYLES } from "./styles";
import { FIGURES_SHEET, FIGURES_TABLE } from "./tableNames";
import {
  gapFormula, INTERVAL_COLUMNS, RAW_GAP_COLUMN, STRICTER_COLUMN, TARGET_COLUMNS, targetTextFormula, timingFormula, verdictFormula,
} from "./verdictFormulas";

// What a reader looks for stands within the width of a small screen: the figure, the target, the gap, the word.
const COLUMNS: readonly Column[] = [
  planColumn("指标", 24, { wrap: true }),
  planColumn("地区", 10, { wrap: true }),
  planColumn("年度", 8, { align: "center", numberFormat: "0" }),
  figureColumn("实际值", 15, { align: "right" }),
  figureColumn("单位", 10, { align: "center", wrap: true }),
  figureColumn("口径", 9, { align: "center", choices: BOUNDS }),
  formulaColumn("目标", 15, targetTextFormula(), { align: "right" }),
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
];

/**
 * 监测数据: one row a figure and target that it is held against, then one row a figure without a target. 目标, 差距,
 * 结论, 时点 and 提示 are native formulas over hidden helper columns and need no add-in.
 */
export function figuresSheet(plan: Plan, reports: readonly Report[]): SheetModel {
  const all = reports.flatMap((report) => report.figures.flatMap((figure) => rowsOf(plan, report, figure)));
  const bound = ({ figure }: Entry): boolean => figure.comparisons.length > 0;
  const entries = [...all.filter(bound), ...all.filter((entry) => !bound(entry))];
  return {
    name: FIGURES_SHEET,
    title: `${plan.region.name}监测数据`,
    subtitle: `来源：${reports.map(({ document }) => document.title).join("；")}；新增一行即可填入新的实际值`,
    table: {
      name: FIGURES_TABLE,
      columns: COLUMNS,
      rows: atLeastOneRow(COLUMNS, entries.map(({ cells }) => cells)),
      rowFormats: {
        实际值: entries.map(({ figure }) => figureFormat(figure)),
        差距: entries.map(({ figure }) => gapFormatOf(figure.unit)),
      },
      key: ["指标", "地区", "年度", "编码"],
    },
    lines: [],
    lineWidths: [],
    rules: verdictRules(),
    frozenColumns: 1,
  };
}

interface Entry {
  readonly figure: Figure;
  readonly cells: readonly CellValue[];
}

function rowsOf(plan: Plan, report: Report, figure: Figure): Entry[] {
  if (figure.comparisons.length === 0) return [entry(plan, report, figure, null)];
  return figure.comparisons.map((comparison) => entry(plan, report, figure, comparison));
}

function entry(plan: Plan, report: Report, figure: Figure, comparison: Comparison | null): Entry {
  const values: Readonly<Record<string, CellValue>> = {
    指标: comparison?.name ?? figure.name,
    地区: figure.region,
    年度: figure.year,
    实际值: figure.value,
    单位: figure.unit === "" ? null : figure.unit,
    口径: figure.bound,
    完成阶段: comparison?.stage ?? figure.stage,
    编码: comparison?.targetCode ?? null,
    规划: comparison === null ? null : plan.label,
    说明: [...new Set([comparison?.note, figure.note])].filter(Boolean).join("；") || null,
    原文: oneLine(figure.source.quote),
    出处: `${report.document.shortTitle} ${figure.source.section}`.trim(),
  };
  return { figure, cells: COLUMNS.map((column) => (column.formula === null ? values[column.header] ?? null : null)) };
}

function figureFormat(figure: Figure): string {
  // A ratio is text: 20:1 typed into a number cell becomes a time.
  return unitClass(figure.unit) === "ratio" && typeof figure.value === "string" ? "@" : numberFormatOf(figure.value, figure.unit);
}

/** One rule a block and colour: the figure itself, and its 差距 and 结论. */
function verdictRules(): Rule[] {
  const wordsByStyle = new Map<CellStyle, Verdict[]>();
  for (const [verdict, style] of Object.entries(VERDICT_STYLES) as [Verdict, CellStyle | null][]) {
    if (style !== null) wordsByStyle.set(style, [...(wordsByStyle.get(style) ?? []), verdict]);
  }
  const blocks = [["实际值", "实际值"], ["差距", "结论"]] as const;
  return blocks.flatMap(([from, to]) =>
    [...wordsByStyle].map(([style, words]) => ({ from, to, wordColumn: "结论", words, style })));
}
