import { atLeastOneRow } from "./atLeastOneRow";
import { helperColumn, hiddenColumn, plannerColumn, planColumn } from "./column";
import { cell, quoted } from "./formula";
import { GAP_CHANGE } from "./gapChanges";
import type { GapRow } from "./gapRows";
import { identityFormula, snapshotSignature } from "./signature";
import type { Column, SheetModel, StatusCell, TableModel } from "./sheetModel";
import { VERDICT_STYLES } from "./styles";
import { FIGURES_SHEET, FIGURES_TABLE, GAPS_SHEET, GAPS_TABLE, TARGETS_SHEET } from "./tableNames";
import { verdictRules } from "./verdictRules";

/** What stands in 来源: the figure that the row repeats is there, or was taken away since; blank in a row of the planner's own. */
export const FROM_FIGURES = FIGURES_SHEET;
export const FIGURE_GONE = "已删除";

const CURRENT = "一致";
const CHANGED = "已变";
const UP_TO_DATE = "与监测数据一致";
const STALE = "数据已变，请刷新";
const WORDS = ["未达标", "接近", "待核实"] as const;

const countOf = (column: string, condition: string): string => `SUMPRODUCT(--(${column}${condition}))`;
const sameRows = countOf(`${FIGURES_TABLE}[核对]`, `=${cell("核对")}`);
const sameRowsHere = `SUMPRODUCT((${GAPS_TABLE}[来源]=${quoted(FROM_FIGURES)})*(${GAPS_TABLE}[核对]=${cell("核对")}))`;
const sameFigures = `SUMPRODUCT(--(LEFT(${FIGURES_TABLE}[核对],LEN(${cell("行标")}))=${cell("行标")}))`;

/** Whether 监测数据 still says what the row says. The same figure may stand in several rows of both. */
const currencyFormula = (): string =>
  `IF(${cell("来源")}="","",IFERROR(IF(${cell("来源")}=${quoted(FROM_FIGURES)},` +
  `IF(AND(${sameRows}>=${sameRowsHere},${cell("实际")}&""=${cell("实际词")}&""),${quoted(CURRENT)},${quoted(CHANGED)}),` +
  `IF(${sameFigures}=0,${quoted(CURRENT)},${quoted(CHANGED)})),${quoted(CHANGED)}))`;

const COLUMNS: readonly Column[] = [
  planColumn("排序", 8, { align: "center", numberFormat: "0" }),
  planColumn("指标", 24, { wrap: true }),
  planColumn("地区", 10, { wrap: true }),
  planColumn("年度", 8, { align: "center", numberFormat: "0" }),
  planColumn("目标", 14, { align: "right" }),
  planColumn("实际", 14, { align: "right" }),
  planColumn("差距", 10, { align: "right" }),
  planColumn("结论", 10, { align: "center" }),
  planColumn(GAP_CHANGE, 11, { align: "center" }),
  planColumn("强度", 9, { align: "center" }),
  planColumn("任务", 22, { wrap: true }),
  planColumn("牵头部门", 22, { wrap: true }),
  plannerColumn("整改措施", 34, { wrap: true }),
  plannerColumn("期限", 13, { align: "center", numberFormat: "yyyy-mm-dd" }),
  plannerColumn("进展", 26, { wrap: true }),
  hiddenColumn("编码"),
  hiddenColumn("来源"),
  hiddenColumn("实际原文"),
  hiddenColumn("实际词"),
  helperColumn("行标", `IFERROR(${identityFormula()},${quoted("错误")})`),
  helperColumn("核对", snapshotSignature()),
  helperColumn("现况", currencyFormula()),
];

/** The three columns that people fill in. */
export const GAP_INPUTS: readonly string[] = COLUMNS.filter(({ role }) => role === "planner").map(({ header }) => header);

/** Says 数据已变，请刷新 as soon as a row of the snapshot, or the number of rows that it should have, is no longer what 监测数据 says. */
function statusCell(): StatusCell {
  const listed = (condition: (word: string) => string): string => WORDS.map(condition).join("+");
  const now = listed((word) => `COUNTIF(${FIGURES_TABLE}[结论],${quoted(word)})`);
  const then = listed((word) => `COUNTIFS(${GAPS_TABLE}[来源],${quoted(FROM_FIGURES)},${GAPS_TABLE}[结论],${quoted(word)})`);
  const changed = `COUNTIF(${GAPS_TABLE}[现况],${quoted(CHANGED)})`;
  return {
    formula: `IFERROR(IF(AND(${changed}=0,${now}=${then}),${quoted(UP_TO_DATE)},${quoted(STALE)}),${quoted(STALE)})`,
    word: STALE,
    style: VERDICT_STYLES.待核实!,
    columns: 2,
  };
}

/** How the line under the title begins; a refresh finds it by this. */
export const SNAPSHOT_DATE = "快照日期：";

/** 差距清单: what misses and what is to be verified at one moment, the worst first, with room for what is done about it. */
export function gapsSheet(region: string, taken: Date, rows: readonly GapRow[]): SheetModel {
  return {
    name: GAPS_SHEET,
    title: `${region}差距清单`,
    subtitle: `${SNAPSHOT_DATE}${moment(taken)}；目标、实际、差距、结论取自“${FIGURES_SHEET}”，任务、牵头部门取自“${TARGETS_SHEET}”；整改措施、期限、进展由您填写`,
    status: statusCell(),
    table: gapsTable(rows),
    lines: [],
    lineWidths: [],
    rules: verdictRules([["实际", "结论"]]),
    frozenColumns: 2,
  };
}

/** The table with the given rows, an empty one where there are none. */
export function gapsTable(rows: readonly GapRow[]): TableModel {
  return {
    name: GAPS_TABLE,
    columns: COLUMNS,
    rows: atLeastOneRow(COLUMNS, rows.map(({ cells }) => COLUMNS.map(({ header }) => cells[header] ?? null))),
    rowFormats: rows.length === 0 ? {} : { 差距: rows.map(({ gapFormat }) => gapFormat) },
    key: ["指标", "地区", "年度", "编码", "来源"],
  };
}

/** 2026年11月23日 19:30, by the clock of the computer. */
function moment(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日 ${two(date.getHours())}:${two(date.getMinutes())}`;
}
