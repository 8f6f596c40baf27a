import {
  convertMoney, FUNDING_SERIES, FUNDING_ACCOUNTS, MONEY_UNITS, multiply, readFundingAccount, readFundingSeries, readFundingStage, readFundingYear,
  readMoney, readPrintedGrowth, readStudents, replaceForms, withPreviousYears, type FundingLeg, type FundingLine, type MoneyUnit,
} from "../plan";
import type { CellBlock, FundingDefaults, FundingRole } from "./fundingProposal";
import type { CellValue } from "./sheetModel";

/** What a person confirmed of a block. */
export interface FundingReadingChoice {
  readonly firstRow: number;
  /** One a column of the block. */
  readonly roles: readonly (FundingRole | null)[];
  /** The units that the headers state, one a column. */
  readonly units: readonly (MoneyUnit | null)[];
  /** One a column, as proposed. */
  readonly headers: readonly string[];
  readonly defaults: FundingDefaults;
}

/** A cell of the block that could not be taken as it stands. */
export interface UnreadCell {
  /** Place in the block, from 0. */
  readonly row: number;
  readonly column: number;
  readonly role: FundingRole;
  readonly text: string;
}

export interface FundingReading {
  /** The lines as they stand in the block. */
  readonly entered: readonly FundingLine[];
  /** The same with their bases: those of the table, else of its own year before. */
  readonly lines: readonly FundingLine[];
  /** The row in the block of each line. */
  readonly rows: readonly number[];
  /** Rows that name no region, year or stage: nothing of them is taken. */
  readonly unread: readonly UnreadCell[];
  /** Cells of rows that were taken, which hold no number where one belongs. */
  readonly notNumbers: readonly UnreadCell[];
}

/** What must be said before the block can be read: a role without a column and without a default. */
export function missingOfChoice({ firstRow, roles, units, defaults }: FundingReadingChoice, { values }: CellBlock): readonly FundingRole[] {
  const has = (role: FundingRole): boolean => roles.includes(role);
  const missing: FundingRole[] = [];
  if (!has("region") && (defaults.region ?? "").trim() === "") missing.push("region");
  if (!has("year") && defaults.year === null) missing.push("year");
  if (!has("stage") && defaults.stage === null) missing.push("stage");
  if (!has("series") && defaults.series === null) missing.push("series");
  if (!has("amount") && !has("perStudent")) missing.push("amount");
  const amount = roles.indexOf("amount");
  if (amount >= 0 && !has("unit") && units[amount] === null && defaults.unit === null) {
    const statesUnit = (cell: CellValue): boolean => {
      const reading = readMoney(cell, null);
      return reading.kind !== "given" || reading.statesUnit;
    };
    if (!values.slice(firstRow).every((row) => statesUnit(row[amount] ?? null))) missing.push("unit");
  }
  return missing;
}

/**
 * The lines of a block as a person confirmed it. A blank cell of region or year takes the one above, as merged cells
 * leave it. A base that the table does not give is taken from its own line of the year before (withPreviousYears).
 */
export function readFundingBlock(block: CellBlock, choice: FundingReadingChoice): FundingReading {
  const lines: FundingLine[] = [];
  const rows: number[] = [];
  const unread: UnreadCell[] = [];
  const notNumbers: UnreadCell[] = [];
  const columnOf = (role: FundingRole): number => choice.roles.indexOf(role);
  const above = new Map<FundingRole, CellValue>();
  block.values.forEach((cells, row) => {
    if (row < choice.firstRow || cells.every((cell) => cell === null || String(cell).trim() === "")) return;
    const valueOf = (role: FundingRole): CellValue => {
      const column = columnOf(role);
      const value = column < 0 ? null : cells[column] ?? null;
      if (role !== "region" && role !== "year") return value;
      if (value !== null && String(value).trim() !== "") above.set(role, value);
      return above.get(role) ?? null;
    };
    const tell = (cell: Omit<UnreadCell, "row" | "column" | "text">): UnreadCell => {
      const column = Math.max(0, columnOf(cell.role));
      return { row, column, ...cell, text: String(cells[column] ?? "").trim() };
    };
    const wrong: UnreadCell[] = [];
    const line = lineOf({ ...choice, valueOf, columnOf, shown: block.text[row] ?? [], wrong: (role) => void wrong.push(tell({ role })) });
    if (typeof line === "string") {
      unread.push(tell({ role: line }));
      return;
    }
    lines.push(line);
    rows.push(row);
    notNumbers.push(...wrong);
  });
  return { entered: lines, lines: withPreviousYears(lines), rows, unread, notNumbers };
}

interface RowReader extends FundingReadingChoice {
  readonly valueOf: (role: FundingRole) => CellValue;
  readonly columnOf: (role: FundingRole) => number;
  readonly shown: readonly string[];
  readonly wrong: (role: FundingRole) => void;
}

/** The line of a row, or the role of the cell that keeps it from being one. */
function lineOf(reader: RowReader): FundingLine | FundingRole {
  const { valueOf, columnOf, defaults } = reader;
  const textOf = (role: FundingRole): string => String(valueOf(role) ?? "").trim();
  const region = columnOf("region") < 0 ? (defaults.region ?? "").trim() : textOf("region");
  if (region === "") return "region";
  const year = columnOf("year") < 0 ? defaults.year : readFundingYear(valueOf("year"));
  if (year === null) return "year";
  const stage = columnOf("stage") < 0 ? defaults.stage : readFundingStage(textOf("stage"));
  if (stage === null) return "stage";
  const series = columnOf("series") < 0 || textOf("series") === "" ? defaults.series ?? "经费" : seriesOf(textOf("series"));
  if (series === null) return "series";
  const account = columnOf("account") < 0 || textOf("account") === "" ? defaults.account : accountOf(textOf("account"));
  if (account === null && textOf("account") !== "") return "account";
  const unit = unitOf(reader);
  const base = /同口径|可比/.test(textOf("printedBase")) ? "同口径" : "原公布";
  const printed = (role: FundingRole): FundingLeg["printed"] => {
    const growth = growthOf(reader, role);
    return growth === null ? null : { growth, base };
  };
  const students = readStudents(valueOf("students"));
  if (students.kind === "notANumber") reader.wrong("students");
  return {
    region, year, stage, series, account, unit,
    total: {
      current: numberOf(moneyOf(reader, "amount", unit)), published: moneyOf(reader, "previousAmount", unit),
      restated: numberOf(moneyOf(reader, "restatedAmount", unit)), printed: printed("printedGrowth"),
    },
    students: students.kind === "given" ? multiply(students.value, studentsFactor(reader.headers[columnOf("students")] ?? "")) : null,
    average: {
      current: numberOf(moneyOf(reader, "perStudent", "元")), published: moneyOf(reader, "previousPerStudent", "元"),
      restated: numberOf(moneyOf(reader, "restatedPerStudent", "元")), printed: printed("printedPerStudentGrowth"),
    },
    reason: textOf("reason"),
    source: textOf("source"),
  };
}

const numberOf = (value: number | "none" | null): number | null => (value === "none" ? null : value);
const seriesOf = (text: string) => FUNDING_SERIES.find((series) => series === text) ?? readFundingSeries(text);
const accountOf = (text: string) => FUNDING_ACCOUNTS.find((account) => account === text) ?? readFundingAccount(text);
/** 在校学生数（万人）. */
const studentsFactor = (header: string): number => (/万人/.test(header) ? 10_000 : 1);

/** The row's own unit, else the header's, else the one that was said; where none is, that of the amount's text. */
function unitOf({ valueOf, columnOf, units, defaults }: RowReader): MoneyUnit | null {
  const own = replaceForms(String(valueOf("unit") ?? ""));
  const stated = MONEY_UNITS.find(({ unit }) => unit === own)?.unit ?? null;
  if (stated !== null) return stated;
  const amount = readMoney(valueOf("amount"), null);
  return units[columnOf("amount")] ?? defaults.unit ?? (amount.kind === "given" && amount.statesUnit ? amount.unit : null);
}

/** The columns in money of all kinds; averages are in 元 where nobody says otherwise. */
const AMOUNTS: readonly FundingRole[] = ["amount", "previousAmount", "restatedAmount"];

/**
 * A figure in the line's unit; a number without a unit of its own is in the one that its header states, else an amount
 * is in the row's, or in the one that was said.
 */
function moneyOf({ valueOf, columnOf, units, defaults, wrong }: RowReader, role: FundingRole, unit: MoneyUnit | null): number | "none" | null {
  const reading = readMoney(valueOf(role), unit);
  if (reading.kind === "notANumber") wrong(role);
  if (reading.kind === "none") return "none";
  if (reading.kind !== "given") return null;
  const said = AMOUNTS.includes(role) && columnOf("unit") < 0 ? defaults.unit : null;
  const stated = units[columnOf(role)] ?? said;
  return reading.statesUnit || stated === null || unit === null ? reading.value : convertMoney(reading.value, stated, unit);
}

/**
 * A printed growth as a fraction: shown or written with a per cent sign, or under a header that has one. A bare number
 * could be either, so it is left out and told.
 */
function growthOf({ valueOf, columnOf, shown, headers, wrong }: RowReader, role: FundingRole): number | null {
  const column = columnOf(role);
  if (column < 0) return null;
  const value = valueOf(role);
  const isShownInPercent = /[%％]/.test(shown[column] ?? "");
  const reading = readPrintedGrowth(value);
  if (reading.kind === "blank") return null;
  if (reading.kind === "given" && (isShownInPercent || reading.value === 0)) return reading.value;
  if (reading.kind === "given" && /[%％]/.test(headers[column] ?? "")) return multiply(reading.value, 0.01);
  wrong(role);
  return null;
}
