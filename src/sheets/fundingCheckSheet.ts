import {
  describeFundingArithmetic, FUNDING_ACCOUNTS, FUNDING_SERIES, FUNDING_STAGES, FUNDING_WORD_ORDER,
  type FundingAccount, type FundingLeg, type FundingVerdict, type FundingWord, type JudgedFundingLine,
} from "../plan";
import type { FormColumn, FormRow } from "./form";
import { fundingRemarks } from "./fundingRemarks";
import { FUNDING_STYLES } from "./fundingRules";
import type { CellStyle, CellValue } from "./cell";
import type { SheetModel } from "./sheetModel";
import { FUNDING_SHEET } from "./tableNames";

type GridColumn = FormColumn & { readonly header: string; readonly width: number };

const TEXT = { align: "left", numberFormat: "@", wrap: true } as const;
const WORD = { align: "center", numberFormat: "@", wrap: true } as const;
const AMOUNT = { align: "right", numberFormat: "#,##0.00##", wrap: false } as const;

const COLUMNS: readonly GridColumn[] = [
  { header: "学段", width: 16, ...TEXT },
  { header: "序列", width: 14, ...TEXT },
  { header: "口径", width: 10, ...WORD },
  { header: "项目", width: 7, ...WORD },
  { header: "单位", width: 7, ...WORD },
  { header: "本年", width: 14, ...AMOUNT },
  { header: "上年（所用基数）", width: 14, ...AMOUNT },
  { header: "基数口径", width: 18, ...WORD },
  { header: "增减额", width: 14, align: "right", numberFormat: "+#,##0.00##;-#,##0.00##;0.00", wrap: false },
  { header: "增长率", width: 10, align: "right", numberFormat: "+0.00%;-0.00%;0.00%", wrap: false },
  { header: "公布增长率", width: 10, align: "right", numberFormat: "+0.00%;-0.00%;0.00%", wrap: false },
  { header: "结论", width: 11, ...WORD },
  { header: "说明", width: 30, ...TEXT },
];
const VERDICT_COLUMN = COLUMNS.findIndex(({ header }) => header === "结论");

/** Filled in by hand: spread over the width of the page. */
const SIGNATURES = ["制表人：", "审核人：", "负责人（签字）：", "日期：\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日"].join("\u3000".repeat(13));

/** Excel's limit for the name of a sheet, and the characters that it does not take. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\']/g;

/** Name of a region's 核查单 of a year, at most 31 characters: a long region loses its end, never the year. */
export function fundingCheckSheetName(region: string, year: number): string {
  const room = LONGEST_NAME - `核查单  ${year}`.length;
  return `核查单 ${region.replace(NOT_IN_NAMES, "").trim().slice(0, room)} ${year}`;
}

/**
 * 核查单: the lines of a region's year with their verdicts as they are now, on one page to be signed. Both legs in words
 * first, then every line with its figures and bases, then what is remarked. `findings` are sentences about the input
 * that the caller adds to the remarks. Values, no formulas: what was signed does not change with the sheet.
 */
export function fundingCheckSheet(
  judged: readonly JudgedFundingLine[], region: string, year: number, date: Date, findings: readonly string[] = [],
): SheetModel {
  const lines = inOrder(judged.filter(({ line }) => line.region === region && line.year === year));
  const remarks = [...fundingRemarks(lines), ...findings];
  const sources = [...new Set(lines.map(({ line }) => line.source).filter((source) => source !== ""))];
  const rows: FormRow[] = [
    { kind: "heading", text: "一、结论" },
    ...conclusions(lines).map((text): FormRow => ({ kind: "text", text })),
    { kind: "heading", text: "二、明细" },
    { kind: "gridHeader", cells: COLUMNS.map(({ header }) => header) },
    ...lines.flatMap(gridRows),
    ...(sources.length === 0 ? [] : [{ kind: "text", text: `出处：${sources.join("；")}` } as const]),
    { kind: "heading", text: "三、提示" },
    ...(remarks.length === 0 ? ["无"] : numbered(remarks)).map((text): FormRow => ({ kind: "text", text })),
    { kind: "signature", text: SIGNATURES },
  ];
  return {
    name: fundingCheckSheetName(region, year),
    title: `${region}${year}年教育经费“两个只增不减”核查单`,
    subtitle: `核查日期：${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日；数据取自工作表“${FUNDING_SHEET}”；按金额比较，不按增长率比较；同口径有上年数的，以同口径为准`,
    table: null,
    lines: [],
    lineWidths: COLUMNS.map(({ width }) => width),
    form: { columns: COLUMNS, rows },
    rules: [],
    frozenColumns: 0,
  };
}

const numbered = (texts: readonly string[]): string[] => texts.map((text, index) => `${index + 1}. ${text}`);

/** The series that the legs are about, then the others; stages as notices list them. */
function inOrder(lines: readonly JudgedFundingLine[]): JudgedFundingLine[] {
  const rank = ({ line }: JudgedFundingLine): number[] => [
    FUNDING_SERIES.indexOf(line.series), line.account === null ? FUNDING_ACCOUNTS.length : FUNDING_ACCOUNTS.indexOf(line.account),
    FUNDING_STAGES.indexOf(line.stage),
  ];
  return [...lines].sort((one, other) => {
    const [first, second] = [rank(one), rank(other)];
    const place = first.findIndex((value, index) => value !== second[index]);
    return place < 0 ? 0 : first[place]! - second[place]!;
  });
}

const accountWords = (account: FundingAccount | null): string => account ?? "未注明口径";

/** Both legs in words, once an account; then the stages. */
function conclusions(lines: readonly JudgedFundingLine[]): string[] {
  const counted = lines.filter(({ line }) => line.series === "经费");
  const accounts = [...new Set(counted.map(({ line }) => line.account))];
  if (accounts.length === 0) return ["本年没有序列为“经费”的数据，两个只增不减不作结论。"];
  return accounts.flatMap((account) => {
    const ofAccount = counted.filter(({ line }) => line.account === account);
    const whole = ofAccount.filter(({ line }) => line.stage === "合计");
    const stages = ofAccount.filter(({ line }) => line.stage !== "合计");
    const legs = whole.length !== 1
      ? [`${accountWords(account)}：“合计”行${whole.length === 0 ? "未填" : "多于一行"}，总量和生均不作结论。`]
      : [
        `（一）总量，一般公共预算教育支出（${accountWords(account)}）：${sentence(whole[0]!.total, whole[0]!.line.total, whole[0]!.line.unit ?? "")}`,
        `（二）生均，按在校学生人数平均的一般公共预算教育支出（${accountWords(account)}）：${sentence(whole[0]!.average, whole[0]!.line.average, "元")}`,
      ];
    return [...legs, ...stageConclusion(account, stages)];
  });
}

function sentence(verdict: FundingVerdict | null, leg: FundingLeg, unit: string): string {
  if (verdict === null) return "缺数，未填。";
  const arithmetic = describeFundingArithmetic(verdict, unit);
  if (arithmetic !== "") return `${verdict.word}。${arithmetic}${verdict.isComputed ? "；本年生均按金额÷在校学生数计算" : ""}。`;
  return verdict.word === "无上年" ? "无上年，不作比较。" : `缺数，${missingPart(verdict, leg, unit)}，不作比较。`;
}

function missingPart({ current, base }: FundingVerdict, { published, restated }: FundingLeg, unit: string): string {
  if (current === null) return "本年数未填或不是数";
  if (unit === "" && base === null && (published !== null || restated !== null)) return "金额没有单位";
  return unit === "" ? "金额没有单位，上年数未填" : "上年数未填或不是数";
}

/** How many stages rose and which did not. */
function stageConclusion(account: FundingAccount | null, stages: readonly JudgedFundingLine[]): string[] {
  if (stages.length === 0) return [];
  const parts = FUNDING_WORD_ORDER.flatMap((word) => {
    const names = stages.filter((judged) => judged.word === word).map(({ line }) => line.stage);
    return names.length === 0 ? [] : [`${word} ${names.length} 个（${names.join("、")}）`];
  });
  return [`各学段（${accountWords(account)}）：${parts.join("；")}。`];
}

function gridRows({ line, total, average }: JudgedFundingLine): FormRow[] {
  const legs = [{ name: "总量", unit: line.unit ?? "未填", verdict: total }, { name: "生均", unit: "元", verdict: average }];
  return legs.flatMap(({ name, unit, verdict }, index): FormRow[] => {
    if (verdict === null) return [];
    const isFirst = index === 0 || total === null;
    const cells: CellValue[] = [
      line.stage, line.series, line.account ?? "未注明", name, unit, verdict.current, verdict.baseAmount, verdict.base ?? "", verdict.change,
      verdict.growth, verdict.printed, verdict.word, isFirst ? line.reason : "",
    ];
    return [{ kind: "grid", cells, styles: { [VERDICT_COLUMN]: styleOf(verdict.word) } }];
  });
}

const styleOf = (word: FundingWord): CellStyle => FUNDING_STYLES[word];

