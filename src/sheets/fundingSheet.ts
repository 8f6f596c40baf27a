import { FUNDING_ACCOUNTS, FUNDING_SERIES, FUNDING_STAGES, MONEY_UNITS, type FundingLeg, type FundingLine } from "../plan";
import { atLeastOneRow } from "./atLeastOneRow";
import { formulaColumn, plannerColumn } from "./column";
import {
  AVERAGE_LEG, baseFormula, changeFormula, FUNDING_HELPERS, growthFormula, lineVerdictFormula, TOTAL_LEG, verdictFormula,
} from "./fundingFormulas";
import { HINT_COLUMNS, hintFormula, OTHER_BASE_COLUMNS, otherBaseFormula } from "./fundingHints";
import { fundingRules } from "./fundingRules";
import type { CellValue } from "./cell";
import type { Column, SheetModel } from "./sheetModel";
import { FUNDING_SHEET, FUNDING_TABLE } from "./tableNames";

const AMOUNT = { align: "right", numberFormat: "#,##0.00##" } as const;
const RATE = { align: "right", numberFormat: "0.00%" } as const;
const CHANGE = { align: "right", numberFormat: "+#,##0.00##;-#,##0.00##;0.00" } as const;
const GROWTH = { align: "right", numberFormat: "+0.00%;-0.00%;0.00%" } as const;
const WORD = { align: "center" } as const;

/** Which base a printed rate was calculated on. */
export const PRINTED_BASES = ["原公布", "同口径"] as const;

/** What makes a line of 两个只增不减: a region's year, stage, series and account. */
export const FUNDING_KEY: readonly string[] = ["地区", "年度", "学段", "序列", "口径"];

const COLUMNS: readonly Column[] = [
  plannerColumn("地区", 12, { wrap: true }),
  plannerColumn("年度", 9, { align: "center", numberFormat: "0" }),
  plannerColumn("学段", 16, { choices: FUNDING_STAGES }),
  plannerColumn("序列", 13, { wrap: true, choices: FUNDING_SERIES }),
  plannerColumn("口径", 11, { align: "center", choices: FUNDING_ACCOUNTS }),
  plannerColumn("金额", 15, AMOUNT),
  plannerColumn("单位", 9, { align: "center", choices: MONEY_UNITS.map(({ unit }) => unit) }),
  plannerColumn("在校学生数", 15, { align: "right", numberFormat: "#,##0" }),
  plannerColumn("生均", 14, AMOUNT),
  plannerColumn("上年金额", 15, AMOUNT),
  plannerColumn("上年金额同口径", 20, AMOUNT),
  plannerColumn("上年生均", 14, AMOUNT),
  plannerColumn("上年生均同口径", 20, AMOUNT),
  plannerColumn("公布增长率", 15, RATE),
  plannerColumn("公布生均增长率", 20, RATE),
  plannerColumn("公布口径", 13, { align: "center", choices: PRINTED_BASES }),
  formulaColumn("所用口径", 22, baseFormula(), { wrap: true }),
  formulaColumn("增减额", 15, changeFormula(TOTAL_LEG), CHANGE),
  formulaColumn("增长率", 12, growthFormula(TOTAL_LEG), GROWTH),
  formulaColumn("总量结论", 13, verdictFormula(TOTAL_LEG), WORD),
  formulaColumn("生均增减额", 15, changeFormula(AVERAGE_LEG), CHANGE),
  formulaColumn("生均增长率", 15, growthFormula(AVERAGE_LEG), GROWTH),
  formulaColumn("生均结论", 13, verdictFormula(AVERAGE_LEG), WORD),
  formulaColumn("结论", 11, lineVerdictFormula(), WORD),
  formulaColumn("另一口径", 30, otherBaseFormula(), { wrap: true }),
  formulaColumn("提示", 60, hintFormula(), { wrap: true }),
  plannerColumn("说明", 28, { wrap: true }),
  plannerColumn("出处", 60, { wrap: true }),
  ...FUNDING_HELPERS,
  ...OTHER_BASE_COLUMNS,
  ...HINT_COLUMNS,
];

/** Enough for the entries of one sitting. */
const ENTRY_ROWS = 200;

/**
 * 两个只增不减: one row a line, in the order given; one empty row where there is none. What people type stands left,
 * verdicts by native formulas follow and need no add-in.
 */
export function fundingSheet(lines: readonly FundingLine[]): SheetModel {
  return {
    name: FUNDING_SHEET,
    title: "教育经费“两个只增不减”核查表",
    subtitle: "一般公共预算教育支出逐年只增不减，按在校学生人数平均的一般公共预算教育支出逐年只增不减。金额按“单位”列，生均单位为元；上年数留空表示未提供，确无上年请填“无”；每行按所填口径判断，出处见末列",
    table: {
      name: FUNDING_TABLE,
      columns: COLUMNS,
      rows: atLeastOneRow(COLUMNS, lines.map(rowOf)),
      rowFormats: {},
      key: FUNDING_KEY,
      entryRows: ENTRY_ROWS,
    },
    lines: [],
    lineWidths: [],
    rules: fundingRules(["总量结论", "生均结论", "结论"]),
    frozenColumns: 3,
  };
}

/** The sheet before anybody has entered anything. */
export const emptyFundingSheet = (): SheetModel => fundingSheet([]);

/** Headers of the columns that people fill in. */
export const FUNDING_INPUTS: readonly string[] = COLUMNS.filter(({ role }) => role === "planner").map(({ header }) => header);

/**
 * The sheet has one 公布口径 a row. Where the two printed rates have different ones the restated one stands, and the
 * rate on 原公布, which decides nothing, is left out.
 */
function printedOf(line: FundingLine): { readonly base: CellValue; readonly total: CellValue; readonly average: CellValue } {
  const [total, average] = [line.total.printed, line.average.printed];
  const bases = [total?.base, average?.base];
  const base = bases.includes("同口径") ? "同口径" : bases.find((item) => item !== undefined) ?? null;
  const onBase = (printed: FundingLeg["printed"]): CellValue => (printed?.base === base ? printed?.growth ?? null : null);
  return { base, total: onBase(total), average: onBase(average) };
}

function rowOf(line: FundingLine): readonly CellValue[] {
  const printed = printedOf(line);
  const values: Readonly<Record<string, CellValue>> = {
    地区: line.region,
    年度: line.year,
    学段: line.stage,
    序列: line.series,
    口径: line.account,
    金额: line.total.current,
    单位: line.unit,
    在校学生数: line.students,
    生均: line.average.current,
    上年金额: publishedCell(line.total),
    上年金额同口径: line.total.restated,
    上年生均: publishedCell(line.average),
    上年生均同口径: line.average.restated,
    公布增长率: printed.total,
    公布生均增长率: printed.average,
    公布口径: printed.base,
    说明: line.reason === "" ? null : line.reason,
    出处: line.source === "" ? null : line.source,
  };
  return COLUMNS.map(({ header, formula }) => (formula === null ? values[header] ?? null : null));
}

const publishedCell = ({ published }: FundingLeg): CellValue => (published === "none" ? "无" : published);
