import {
  FUNDING_ACCOUNTS, FUNDING_SERIES, FUNDING_STAGES, MONEY_UNITS, readFundingYear, readMoney, readPrintedGrowth, readStudents,
  replaceForms, type FundingLeg, type FundingLine, type MoneyReading, type MoneyUnit,
} from "../plan";
import { PRINTED_BASES } from "./fundingSheet";
import { isEmpty, type ExistingTable } from "./refresh";
import type { CellValue } from "./cell";

/** Headers without which 两个只增不减 cannot be read as it is meant. */
export const NEEDED_OF_FUNDING: readonly string[] = [
  "地区", "年度", "学段", "序列", "口径", "金额", "单位", "在校学生数", "生均", "上年金额", "上年金额同口径", "上年生均", "上年生均同口径",
  "公布增长率", "公布生均增长率", "公布口径", "说明", "出处",
];

export interface ReadFundingRow {
  /** Index of the row in the table's body, from 0. */
  readonly row: number;
  readonly line: FundingLine;
}

/** A cell with figures that cannot be taken as it stands, by its place in the body. */
export interface FundingCell {
  readonly row: number;
  readonly header: string;
  readonly text: string;
}

export interface ReadFunding {
  readonly rows: readonly ReadFundingRow[];
  /** Rows that hold something and name no region, year, stage or series of the lists: the first such cell of each. */
  readonly unread: readonly FundingCell[];
  /** Cells of read rows that hold no number where one belongs, in the order of the sheet; their figures are missing in the line. */
  readonly notNumbers: readonly FundingCell[];
}

/** The header that a table lacks for being read; null where none is missing. */
export function missingOfFunding(headers: readonly string[]): string | null {
  return NEEDED_OF_FUNDING.find((header) => !headers.includes(header)) ?? null;
}

/**
 * 两个只增不减 as lines, read as the sheet's own formulas read it: 学段, 序列 and 口径 are words of
 * their lists and nothing that sounds like one, 序列 left blank is 经费, a printed rate without 公布口径 is on 原公布, a
 * rate typed as text carries its per cent sign. 单位 left blank is the amounts' own unit where each of them states one. Amounts are in the line's unit, averages in 元. Nothing may be missing of the headers.
 */
export function readFunding({ headers, rows }: ExistingTable): ReadFunding {
  const read: ReadFundingRow[] = [];
  const unread: FundingCell[] = [];
  const notNumbers: FundingCell[] = [];
  rows.forEach((cells, row) => {
    const value = (header: string): CellValue => cells[headers.indexOf(header)] ?? null;
    if (NEEDED_OF_FUNDING.every((header) => isEmpty(value(header)))) return;
    const wrong = (header: string): void => void notNumbers.push({ row, header, text: String(value(header)) });
    const line = lineOf(value, wrong);
    if (typeof line === "string") unread.push({ row, header: line, text: textOf(value(line)) });
    else read.push({ row, line });
  });
  const wasRead = new Set(read.map(({ row }) => row));
  const place = ({ row, header }: FundingCell): number => row * NEEDED_OF_FUNDING.length + NEEDED_OF_FUNDING.indexOf(header);
  return { rows: read, unread, notNumbers: notNumbers.filter(({ row }) => wasRead.has(row)).sort((one, other) => place(one) - place(other)) };
}

const textOf = (value: CellValue): string => String(value ?? "").trim();

/** A word of a list; blanks round it or in it do not count. */
function wordOf<Word extends string>(value: CellValue, words: readonly Word[]): Word | null {
  return words.find((word) => word === withoutBlanks(value)) ?? null;
}

const withoutBlanks = (value: CellValue): string => String(value ?? "").replace(/[ \u3000]/g, "");

type Values = (header: string) => CellValue;
type Wrong = (header: string) => void;

/** The line of a row, or the header of the cell that keeps it from being one. */
function lineOf(value: Values, wrong: Wrong): FundingLine | string {
  const region = textOf(value("地区"));
  if (region === "") return "地区";
  const year = readFundingYear(value("年度"));
  if (year === null) return "年度";
  const stage = wordOf(value("学段"), FUNDING_STAGES);
  if (stage === null) return "学段";
  const series = withoutBlanks(value("序列")) === "" ? "经费" : wordOf(value("序列"), FUNDING_SERIES);
  if (series === null) return "序列";
  const account = wordOf(value("口径"), FUNDING_ACCOUNTS);
  if (account === null && withoutBlanks(value("口径")) !== "") return "口径";
  const unit = unitOf(value);
  const base = wordOf(value("公布口径"), PRINTED_BASES) ?? "原公布";
  const printed = (header: string): FundingLeg["printed"] => {
    const growth = growthOf(value(header));
    if (growth === "notANumber") wrong(header);
    return typeof growth === "number" ? { growth, base } : null;
  };
  const amount = (header: string) => moneyOf(value(header), unit, header, wrong);
  const average = (header: string) => moneyOf(value(header), "元", header, wrong);
  const students = readStudents(value("在校学生数"));
  if (students.kind === "notANumber") wrong("在校学生数");
  return {
    region, year, stage, series, account, unit,
    total: {
      current: numberOf(amount("金额")), published: amount("上年金额"), restated: numberOf(amount("上年金额同口径")), printed: printed("公布增长率"),
    },
    students: students.kind === "given" ? students.value : null,
    average: {
      current: numberOf(average("生均")), published: average("上年生均"), restated: numberOf(average("上年生均同口径")),
      printed: printed("公布生均增长率"),
    },
    reason: textOf(value("说明")),
    source: textOf(value("出处")),
  };
}

const numberOf = (value: number | "none" | null): number | null => (value === "none" ? null : value);

function moneyOf(value: CellValue, unit: MoneyUnit | null, header: string, wrong: Wrong): number | "none" | null {
  const reading = readMoney(value, unit);
  if (reading.kind === "notANumber") wrong(header);
  return reading.kind === "given" ? reading.value : reading.kind === "none" ? "none" : null;
}

/** 单位; where it is blank, the unit of the amounts' texts, if every amount states one. */
function unitOf(value: Values): MoneyUnit | null {
  if (withoutBlanks(value("单位")) !== "") return wordOf(value("单位"), MONEY_UNITS.map(({ unit }) => unit));
  const given = ["金额", "上年金额", "上年金额同口径"].map((header) => readMoney(value(header), null))
    .filter((reading): reading is Extract<MoneyReading, { kind: "given" }> => reading.kind === "given");
  return given.every(({ statesUnit }) => statesUnit) ? given[0]?.unit ?? null : null;
}

/** Text without its sign may be 5.17% or 517%: it is no number. */
function growthOf(value: CellValue): number | "notANumber" | null {
  const reading = readPrintedGrowth(value);
  if (reading.kind === "blank") return null;
  if (reading.kind === "notANumber" || (typeof value === "string" && !/[%‰]/.test(replaceForms(value)))) return "notANumber";
  return reading.value;
}
