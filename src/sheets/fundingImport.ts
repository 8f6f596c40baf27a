import {
  convertMoney, FUNDING_SERIES, FUNDING_ACCOUNTS, MONEY_UNITS, multiply, readFundingAccount, readFundingSeries, readFundingStage, readFundingYear,
  readMoney, readPrintedGrowth, readStudents, replaceForms, withPreviousYears, type FundingAccount, type FundingLeg, type FundingLine, type MoneyUnit,
} from "../plan";
import type { CellBlock, FundingDefaults, FundingRole, LayoutColumn } from "./fundingProposal";
import { fundingKeyOf } from "./fundingRefresh";
import type { CellValue } from "./cell";

/** What a person confirmed of a block. */
export interface FundingReadingChoice {
  readonly firstRow: number;
  /** One a column of the block. */
  readonly roles: readonly (FundingRole | null)[];
  /** As they were understood, one a column. */
  readonly columns: readonly LayoutColumn[];
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
export function missingOfChoice({ firstRow, roles, columns, defaults }: FundingReadingChoice, { values }: CellBlock): readonly FundingRole[] {
  const has = (role: FundingRole): boolean => roles.includes(role);
  const missing: FundingRole[] = [];
  if (!has("region") && (defaults.region ?? "").trim() === "") missing.push("region");
  if (!has("year") && defaults.year === null) missing.push("year");
  if (!has("stage") && defaults.stage === null) missing.push("stage");
  if (!has("series") && defaults.series === null) missing.push("series");
  if (!has("amount") && !has("perStudent")) missing.push("amount");
  const amount = roles.indexOf("amount");
  if (amount >= 0 && !has("unit") && columns[amount]!.unit === null && defaults.unit === null) {
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
 * leave it, and so does one of stage in a row that has a year of its own. Of three years side by side every one but the
 * first is a line. What the table has no column for is that of the line that stands already (`standing`), and a base
 * that is not given is taken from the line of the year before, of the table or of those that stand (withPreviousYears).
 */
export function readFundingBlock(block: CellBlock, choice: FundingReadingChoice, standing: readonly FundingLine[] = []): FundingReading {
  const entered: FundingLine[] = [];
  const rows: number[] = [];
  const unread: UnreadCell[] = [];
  const notNumbers: UnreadCell[] = [];
  const columnOf = (role: FundingRole): number => choice.roles.indexOf(role);
  const above = new Map<FundingRole, CellValue>();
  block.values.forEach((cells, row) => {
    if (row < choice.firstRow || cells.every(isBlankCell)) return;
    const own = (role: FundingRole): CellValue => (columnOf(role) < 0 ? null : cells[columnOf(role)] ?? null);
    const valueOf = (role: FundingRole): CellValue => {
      const value = own(role);
      if (!CARRIED.includes(role) || !isBlankCell(value)) return value;
      return role === "stage" && (columnOf("year") < 0 || isBlankCell(own("year"))) ? value : above.get(role) ?? null;
    };
    // A new region begins its own stages.
    if (!isBlankCell(own("region"))) above.delete("stage");
    for (const role of CARRIED) if (!isBlankCell(own(role))) above.set(role, own(role));
    const tell = (role: FundingRole): UnreadCell => {
      const column = Math.max(0, columnOf(role));
      return { row, column, role, text: String(cells[column] ?? "").trim() };
    };
    const wrong: UnreadCell[] = [];
    const reader: RowReader = { ...choice, cells, valueOf, columnOf, shown: block.text[row] ?? [], wrong: (role) => void wrong.push(tell(role)) };
    const line = lineOf(reader);
    if (typeof line === "string") {
      unread.push(tell(line));
      return;
    }
    for (const one of [line, ...earlierLines(line, reader)]) {
      entered.push(one);
      rows.push(row);
    }
    notNumbers.push(...wrong);
  });
  return { entered, lines: withBases(entered.map((line) => besideStanding(line, choice.roles, standing)), standing), rows, unread, notNumbers };
}

const CARRIED: readonly FundingRole[] = ["region", "year", "stage"];

const isBlankCell = (cell: CellValue | undefined): boolean => cell === undefined || cell === null || String(cell).trim() === "";

/** The line with what the table has no column for, as its row stands: an amount taken over earlier, a base typed there. */
function besideStanding(line: FundingLine, roles: readonly (FundingRole | null)[], standing: readonly FundingLine[]): FundingLine {
  const before = standing.find((other) => fundingKeyOf(other) === fundingKeyOf(line));
  if (before === undefined) return line;
  const has = (role: FundingRole): boolean => roles.includes(role);
  const total = has("amount") ? keepBases(line.total, before.total, line.unit === before.unit) : before.total;
  const average = has("perStudent") ? keepBases(line.average, before.average, true) : before.average;
  return {
    ...line, total, average,
    unit: has("amount") ? line.unit : before.unit,
    students: has("students") ? line.students : before.students,
    reason: line.reason === "" ? before.reason : line.reason,
    source: line.source === "" ? before.source : line.source,
  };
}

/** A base that the table does not give stays; a rate that was printed for another figure does not. */
function keepBases(leg: FundingLeg, before: FundingLeg, isSameUnit: boolean): FundingLeg {
  if (!isSameUnit) return leg;
  return {
    ...leg,
    // 无 was said of a table without the year before; whether there is one now is looked up anew.
    published: leg.published ?? (before.published === "none" ? null : before.published),
    restated: leg.restated ?? before.restated,
    printed: leg.printed ?? (leg.current === before.current ? before.printed : null),
  };
}

/** The lines with their bases. Nobody has said that there was no year before a year that stands alone: it stays open. */
function withBases(lines: readonly FundingLine[], standing: readonly FundingLine[]): FundingLine[] {
  const keys = new Set(lines.map(fundingKeyOf));
  const others = standing.filter((line) => !keys.has(fundingKeyOf(line)));
  const filled = withPreviousYears([...lines, ...others]).slice(0, lines.length);
  const runOf = ({ region, stage, series, account }: FundingLine): string => JSON.stringify([region, stage, series, account]);
  const years = new Map<string, Set<number>>();
  for (const line of [...lines, ...others]) years.set(runOf(line), (years.get(runOf(line)) ?? new Set()).add(line.year));
  return filled.map((line, index) => {
    if (years.get(runOf(line))!.size > 1) return line;
    const open = (leg: FundingLeg, entered: FundingLeg): FundingLeg => (leg.published === "none" ? { ...leg, published: entered.published } : leg);
    return { ...line, total: open(line.total, lines[index]!.total), average: open(line.average, lines[index]!.average) };
  });
}

/** Of three years side by side, the lines of those between the first and the last. */
function earlierLines(line: FundingLine, { cells, columns, columnOf, roles }: RowReader): FundingLine[] {
  const columnsOf = (role: "amount" | "perStudent"): Map<number, number> => {
    const before = columnOf(role === "amount" ? "previousAmount" : "previousPerStudent");
    const found = new Map(columns.flatMap(({ earlier }, index) => (earlier?.role === role && roles[index] === null ? [[earlier.year, index] as const] : [])));
    // The base year is a year like the others where a still earlier one stands beside it.
    return found.size === 0 || before < 0 ? new Map() : found.set(line.year - 1, before);
  };
  const [amounts, averages] = [columnsOf("amount"), columnsOf("perStudent")];
  const years = [...new Set([...amounts.keys(), ...averages.keys()])].sort((one, other) => other - one).slice(0, -1);
  const legOf = (figures: ReadonlyMap<number, number>, year: number, unit: MoneyUnit | null): FundingLeg => {
    const at = (wanted: number): number | null => {
      const column = figures.get(wanted);
      const reading = column === undefined ? null : readMoney(cells[column] ?? null, unit);
      if (reading?.kind !== "given") return null;
      const stated = columns[column!]!.unit;
      return reading.statesUnit || stated === null || unit === null ? reading.value : convertMoney(reading.value, stated, unit);
    };
    return { current: at(year), published: at(year - 1), restated: null, printed: null };
  };
  return years.map((year) => ({
    ...line, year, students: null, reason: "", total: legOf(amounts, year, line.unit), average: legOf(averages, year, "元"),
  }));
}

interface RowReader extends FundingReadingChoice {
  readonly cells: readonly CellValue[];
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
  // 小学生均 in a column of amounts is no amount of 小学.
  const isAverageAmongAmounts = columnOf("perStudent") < 0 && /生均|平均/.test(textOf("stage"));
  if (stage === null || isAverageAmongAmounts) return "stage";
  const series = columnOf("series") < 0 || textOf("series") === "" ? defaults.series ?? "经费" : seriesOf(textOf("series"));
  if (series === null) return "series";
  const account = columnOf("account") < 0 || textOf("account") === "" ? accountOfFigures(reader) : accountOf(textOf("account"));
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
    students: students.kind === "given" ? multiply(students.value, studentsFactor(reader.columns[columnOf("students")]?.header ?? "")) : null,
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

/** The account that the header of the figures states, else the one that was said. */
function accountOfFigures({ columns, columnOf, defaults }: RowReader): FundingAccount | null {
  const stated = [columnOf("amount"), columnOf("perStudent")].map((column) => columns[column]?.account ?? null);
  return stated.find((account) => account !== null) ?? defaults.account;
}

/** Columns of bases whose headers state another account than the figures': nothing is compared with them. */
export function basesOfOtherAccounts({ roles, columns, defaults }: FundingReadingChoice): { readonly role: FundingRole; readonly column: number; readonly from: FundingAccount; readonly to: FundingAccount }[] {
  const own = columns.find(({ account }, index) => account !== null && (roles[index] === "amount" || roles[index] === "perStudent"))?.account ?? defaults.account;
  return columns.flatMap(({ account }, column) => {
    const role = roles[column] ?? null;
    return role !== null && BASES.includes(role) && account !== null && own !== null && account !== own ? [{ role, column, from: account, to: own }] : [];
  });
}

/** The row's own unit, else the header's, else the one that was said; where none is, that of the amount's text. */
function unitOf({ valueOf, columnOf, columns, defaults }: RowReader): MoneyUnit | null {
  const own = replaceForms(String(valueOf("unit") ?? ""));
  const stated = MONEY_UNITS.find(({ unit }) => unit === own)?.unit ?? null;
  if (stated !== null) return stated;
  const amount = readMoney(valueOf("amount"), null);
  return columns[columnOf("amount")]?.unit ?? defaults.unit ?? (amount.kind === "given" && amount.statesUnit ? amount.unit : null);
}

const AMOUNTS: readonly FundingRole[] = ["amount", "previousAmount", "restatedAmount"];
const AVERAGES: readonly FundingRole[] = ["perStudent", "previousPerStudent", "restatedPerStudent"];
const BASES: readonly FundingRole[] = ["previousAmount", "restatedAmount", "previousPerStudent", "restatedPerStudent"];

/**
 * A figure in the line's unit; a number without a unit of its own is in the one that its header states, else in that of
 * the columns of its kind. A base whose header states another account than the figure's is none.
 */
function moneyOf(reader: RowReader, role: FundingRole, unit: MoneyUnit | null): number | "none" | null {
  const { valueOf, columnOf, columns, wrong } = reader;
  const column = columns[columnOf(role)];
  if (BASES.includes(role) && column !== undefined && column.account !== null && ![null, column.account].includes(accountOfFigures(reader))) return null;
  const reading = readMoney(valueOf(role), unit);
  if (reading.kind === "notANumber") wrong(role);
  if (reading.kind === "none") return "none";
  if (reading.kind !== "given") return null;
  const stated = column?.unit ?? unitOfKind(reader, role);
  return reading.statesUnit || stated === null || unit === null ? reading.value : convertMoney(reading.value, stated, unit);
}

/**
 * The unit of columns whose headers state none: of amounts the one that was said, where no column has it; of averages
 * the one that another of them states, or that was said of a table that holds nothing but averages.
 */
function unitOfKind({ columnOf, columns, roles, defaults }: RowReader, role: FundingRole): MoneyUnit | null {
  if (AMOUNTS.includes(role)) return columnOf("unit") < 0 ? defaults.unit : null;
  const stated = AVERAGES.map((own) => columns[columnOf(own)]?.unit ?? null).find((unit) => unit !== null);
  return stated ?? (roles.some((own) => own !== null && AMOUNTS.includes(own)) ? null : defaults.unit);
}

/**
 * A printed growth as a fraction: shown or written with a per cent sign, or under a header that has one. A bare number
 * could be either, so it is left out and told.
 */
function growthOf({ valueOf, columnOf, shown, columns, wrong }: RowReader, role: FundingRole): number | null {
  const column = columnOf(role);
  if (column < 0) return null;
  const value = valueOf(role);
  const isShownInPercent = /[%％]/.test(shown[column] ?? "");
  const reading = readPrintedGrowth(value);
  if (reading.kind === "blank") return null;
  if (reading.kind === "given" && (isShownInPercent || reading.value === 0)) return reading.value;
  if (reading.kind === "given" && /[%％]/.test(columns[column]?.header ?? "")) return multiply(reading.value, 0.01);
  wrong(role);
  return null;
}
