import { compare, divide, subtract } from "../decimal";
import { agreeAsPrinted, stepOf } from "./digits";
import type { FundingFigure, FundingFinding } from "./finding";
import { averageOf, currentAverage, lacksUnit, saysSomething } from "./judge";
import { recomputedOnPrintedBase } from "./judgeLeg";
import type { FundingLeg, FundingLine } from "./line";
import { yuanOf } from "./money";
import { amountOfBefore } from "./previousYears";
import { fundingRuns, onlyLineOf, type FundingRun } from "./series";
import { checkSums } from "./sums";
import type { MoneyUnit } from "./terms";

/** Students that change by more than half within a year are asked about. */
const JUMP = 0.5;

/**
 * Remarks on the input, none of which blocks: what contradicts itself or is missing. Indexes are those of `lines`, the
 * line that a remark is about first. Call it with the lines as entered, before `withPreviousYears`. notANumber is not
 * among them: a line no longer has the text.
 */
export function checkFunding(lines: readonly FundingLine[]): FundingFinding[] {
  return [
    ...lines.flatMap((line, index) => checkLine(line, index)),
    ...fundingRuns(lines).flatMap((run) => checkRun(run, lines)),
    ...checkSums(lines),
    ...checkAccounts(lines),
  ];
}

function checkLine(line: FundingLine, index: number): FundingFinding[] {
  const findings: FundingFinding[] = [];
  if (lacksUnit(line)) findings.push({ lines: [index], figure: "unit", kind: "unitMissing" });
  const computed = averageOf(line);
  if (line.average.current !== null && computed !== null && !isAverage(line, line.average.current, computed)) {
    findings.push({ lines: [index], figure: "perStudent", kind: "averageDiffers", given: line.average.current, computed });
  }
  return [
    ...findings,
    ...checkPrinted(line.total, line.total.current, index, "printedGrowth"),
    ...checkPrinted(line.average, currentAverage(line), index, "printedPerStudentGrowth"),
  ];
}

function checkPrinted(leg: FundingLeg, current: number | null, index: number, figure: FundingFigure): FundingFinding[] {
  const growth = recomputedOnPrintedBase(leg, current);
  return leg.printed === null || growth === null ? [] : [{ lines: [index], figure, kind: "printedDiffers", printed: leg.printed.growth, growth }];
}

/** Both 生均 and 金额 are rounded as printed: the average may be off by half a step of its own and of the amount's share. */
function isAverage(line: FundingLine, given: number, computed: number): boolean {
  const share = divide(stepOf(line.total.current!) * yuanOf(line.unit!), line.students!);
  return compare(Math.abs(subtract(given, computed)), (stepOf(given) + share) / 2) <= 0;
}

function checkRun(run: FundingRun, lines: readonly FundingLine[]): FundingFinding[] {
  return run.years.flatMap((year, place) => {
    const indexes = run.byYear.get(year)!;
    const { region, stage, series, account } = lines[indexes[0]!]!;
    const findings: FundingFinding[] = [];
    if (indexes.length > 1) findings.push({ lines: indexes, figure: "year", kind: "yearTwice", region, year, stage, series, account });
    const earlier = run.years[place - 1];
    for (let missing = (earlier ?? year) + 1; missing < year; missing += 1) {
      findings.push({ lines: [indexes[0]!], figure: "year", kind: "yearMissing", region, year: missing, stage, series, account });
    }
    const before = onlyLineOf(run, year - 1);
    return before === null ? findings : [...findings, ...indexes.flatMap((index) => checkAgainstBefore(lines, index, before))];
  });
}

function checkAgainstBefore(lines: readonly FundingLine[], index: number, before: number): FundingFinding[] {
  const [line, last] = [lines[index]!, lines[before]!];
  const findings: FundingFinding[] = [];
  const areAmounts = line.total.current !== null && last.total.current !== null;
  if (areAmounts && line.unit !== null && last.unit !== null && line.unit !== last.unit) {
    findings.push({ lines: [index, before], figure: "unit", kind: "unitChanged", from: last.unit, to: line.unit });
  }
  if (line.students !== null && last.students !== null && last.students > 0) {
    const change = divide(subtract(line.students, last.students), last.students);
    if (compare(Math.abs(change), JUMP) > 0) {
      findings.push({ lines: [index, before], figure: "students", kind: "studentsJump", from: last.students, to: line.students, change });
    }
  }
  const place = [index, before];
  return [
    ...findings,
    ...(line.unit === null ? [] : checkBase(line.total, amountOfBefore(last, line), line.unit, place, "previousAmount")),
    ...checkBase(line.average, currentAverage(last), "元", place, "previousPerStudent"),
  ];
}

function checkBase({ published }: FundingLeg, before: number | null, unit: MoneyUnit, lines: readonly number[], figure: FundingFigure): FundingFinding[] {
  if (before === null || published === null) return [];
  if (published === "none") return [{ lines, figure, kind: "baseSaidNone", before, unit }];
  return agreeAsPrinted(published, before) ? [] : [{ lines, figure, kind: "baseDiffers", base: published, before, unit }];
}

function checkAccounts(lines: readonly FundingLine[]): FundingFinding[] {
  const without = lines.flatMap((line, index) =>
    line.account === null && (saysSomething(line.total) || saysSomething(line.average)) ? [index] : []);
  return without.length === 0 ? [] : [{ lines: without, figure: "account", kind: "accountMissing" }];
}
