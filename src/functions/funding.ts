import {
  averageOfAmount, judgeFundingLine, readMoney, readStudents, withPreviousYears,
  type FundingLeg, type FundingLine, type FundingVerdict, type MoneyUnit,
} from "../plan";
import type { Argument } from "./broadcast";
import { invalidValue, notAvailable } from "./cellError";
import { textOf, yearOf } from "./cells";
import { formattedRate } from "./formattedRate";
import { say } from "./say";

/** Excel's empty result: a null inside an answered range would show as 0. */
const EMPTY = "";

/** One place of the arguments: the cells of a year. */
interface YearCells {
  readonly year: unknown;
  readonly spending: unknown;
  readonly students: unknown;
  readonly restatedSpending: unknown;
  readonly restatedStudents: unknown;
}

/**
 * EDU.FUNDING: a line a year, in the order given: 年度, 金额, 增长率, 结论, 生均, 生均增长率, 结论, 所用口径. The year before
 * is the line whose year is one less, wherever it stands; restated figures of a year are the base of its legs instead
 * (生均 needs both of them). A blank or a bare 0 is not given, the text 0 is a real zero. A year given twice is 缺数, and no
 * base. 金额 is in the unit that the first amount with a unit states, and 生均 then in 元; without units both are in the
 * unit of the numbers. A place where all is blank gives an empty line.
 * #VALUE! for arguments of different shapes, a block, a year that cannot be read or is blank beside figures, and for
 * amounts of which some state a unit and others none. #N/A where all is blank.
 */
export function fundingRows(years: Argument, spending: Argument, students: Argument, restatedSpending: Argument, restatedStudents: Argument): unknown[][] {
  const places = placesOf(years, spending, students, restatedSpending, restatedStudents);
  const unit = unitOf(places.flatMap((cells) => [cells.spending, cells.restatedSpending]));
  const read = places.map((cells, index) => lineOf(cells, index + 1, unit));
  const lines = withPreviousYears(read.flatMap((line) => (line === null ? [] : [line])));
  if (lines.length === 0) throw notAvailable(say("funding.nothing"));
  const answers = lines.map((line) => answerOf(lines.filter(({ year }) => year === line.year).length > 1 ? withoutBases(line) : line));
  return read.map((line) => (line === null ? Array.from({ length: 8 }, () => EMPTY) : answers.shift()!));
}

function placesOf(...given: readonly Argument[]): YearCells[] {
  const [rows, columns] = [given[0]?.length ?? 0, given[0]?.[0]?.length ?? 0];
  const cells = given.map((argument, index) => {
    if (index > 2 && (argument ?? []).flat().every(isBlank)) return Array.from({ length: rows * columns }, () => null);
    if ((argument?.length ?? 0) !== rows || (argument?.[0]?.length ?? 0) !== columns) throw invalidValue(say("shape.different"));
    return argument!.flat();
  });
  if (rows > 1 && columns > 1) throw invalidValue(say("funding.block"));
  return (cells[0] ?? []).map((year, place) => ({
    year, spending: cells[1]![place], students: cells[2]![place], restatedSpending: cells[3]![place], restatedStudents: cells[4]![place],
  }));
}

/** The unit that the first amount with a unit states; null where none does. A zero needs none. */
function unitOf(amounts: readonly unknown[]): MoneyUnit | null {
  const readings = amounts.flatMap((cell) => {
    const reading = readMoney(cell, null);
    return reading.kind === "given" && reading.value !== 0 ? [reading] : [];
  });
  const stated = readings.filter(({ statesUnit }) => statesUnit);
  if (stated.length > 0 && stated.length < readings.length) throw invalidValue(say("funding.units"));
  return stated[0]?.unit ?? null;
}

function lineOf(cells: YearCells, place: number, unit: MoneyUnit | null): FundingLine | null {
  if (Object.values(cells).every(isBlank)) return null;
  const year = yearOf(cells.year);
  if (year === null) throw invalidValue(say("funding.yearMissing", { place }));
  // Without a stated unit the numbers are their own unit: what a 元 is divided by, a 万元 is too.
  const own = unit ?? "元";
  const restated = amountOf(cells.restatedSpending, own);
  const restatedStudents = studentsOf(cells.restatedStudents);
  const hasBoth = restated !== null && restatedStudents !== null && restatedStudents > 0;
  const leg = (current: number | null, base: number | null): FundingLeg => ({ current, published: null, restated: base, printed: null });
  return {
    region: "", year, stage: "合计", series: "经费", account: null, unit: own, students: studentsOf(cells.students), reason: "", source: "",
    total: leg(amountOf(cells.spending, own), restated),
    average: leg(null, hasBoth ? averageOfAmount(restated, own, restatedStudents) : null),
  };
}

function withoutBases(line: FundingLine): FundingLine {
  const none = { published: null, restated: null };
  return { ...line, total: { ...line.total, ...none }, average: { ...line.average, ...none } };
}

function answerOf(line: FundingLine): unknown[] {
  const { total, average } = judgeFundingLine(line);
  return [line.year, ...legCells(total), ...legCells(average), basesOf(total, average)];
}

function legCells(verdict: FundingVerdict | null): unknown[] {
  if (verdict === null) return [EMPTY, EMPTY, "缺数"];
  return [verdict.current ?? EMPTY, verdict.growth === null ? EMPTY : formattedRate(verdict.growth, "%"), verdict.word];
}

/** The base of both legs, or of the only one that has any. */
function basesOf(total: FundingVerdict | null, average: FundingVerdict | null): string {
  const [one, other] = [baseOf(total), baseOf(average)];
  return one === other || other === EMPTY ? one : one === EMPTY ? other : `总量${one}，生均${other}`;
}

function baseOf(verdict: FundingVerdict | null): string {
  return verdict?.current == null ? EMPTY : (verdict.base ?? EMPTY);
}

function amountOf(cell: unknown, unit: MoneyUnit): number | null {
  const reading = isBlank(cell) ? null : readMoney(cell, unit);
  return reading?.kind === "given" ? reading.value : null;
}

function studentsOf(cell: unknown): number | null {
  const reading = isBlank(cell) ? null : readStudents(cell);
  return reading?.kind === "given" ? reading.value : null;
}

/** Desktop Excel hands a blank cell over as 0. */
function isBlank(cell: unknown): boolean {
  return cell === 0 || textOf(cell) === "";
}
