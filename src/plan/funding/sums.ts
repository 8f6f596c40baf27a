import Big from "big.js";
import { stepOf } from "./digits";
import type { FundingFigure, FundingFinding } from "./finding";
import type { FundingLine } from "./line";
import { convertMoney } from "./money";
import type { MoneyUnit } from "./terms";

/** Fewer stages than this are no breakdown of a total; they may still exceed it. */
const STAGES_OF_A_BREAKDOWN = 2;

/**
 * Every 合计, amount and students, that is not what its stages of the same region, year, series and account add up to,
 * to the digits given. Stages that have no figure count as nothing, since a county need not have all of them.
 */
export function checkSums(lines: readonly FundingLine[]): FundingFinding[] {
  const places = new Map<string, number[]>();
  for (const [index, { region, year, series, account }] of lines.entries()) {
    const key = JSON.stringify([region, year, series, account]);
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  return [...places.values()].flatMap((indexes) => {
    const totals = indexes.filter((index) => lines[index]!.stage === "合计");
    const stages = indexes.filter((index) => lines[index]!.stage !== "合计");
    const names = new Set(stages.map((index) => lines[index]!.stage));
    // A year that is given twice has no one sum.
    if (totals.length !== 1 || names.size !== stages.length) return [];
    const total = totals[0]!;
    const parts = stages.map((index) => lines[index]!);
    return [
      ...amountSum(lines[total]!, total, parts, stages),
      ...hold(total, lines[total]!.students, parts.map(({ students }) => students), stages, "students", "人"),
    ];
  });
}

function amountSum(line: FundingLine, total: number, parts: readonly FundingLine[], stages: readonly number[]): FundingFinding[] {
  const { unit } = line;
  const withAmount = parts.filter((part) => part.total.current !== null);
  if (unit === null || withAmount.some((part) => part.unit === null)) return [];
  const amounts = parts.map((part) => (part.total.current === null ? null : convertMoney(part.total.current, part.unit!, unit)));
  return hold(total, line.total.current, amounts, stages, "amount", unit);
}

function hold(
  line: number, total: number | null, parts: readonly (number | null)[], stages: readonly number[], figure: FundingFigure, unit: MoneyUnit | "人",
): FundingFinding[] {
  const given = parts.flatMap((part, place) => (part === null ? [] : [{ part, index: stages[place]! }]));
  if (total === null || given.length === 0) return [];
  const sum = given.reduce((rest, { part }) => rest.plus(part), new Big(0));
  // Each figure may be rounded by half a step of its last digit.
  const tolerance = figure === "students" ? new Big(0) : [total, ...given.map(({ part }) => part)].reduce((rest, value) => rest.plus(roundingOf(value)), new Big(0));
  const isBreakdown = given.length >= STAGES_OF_A_BREAKDOWN || sum.gt(total);
  if (!isBreakdown || sum.minus(total).abs().lte(tolerance)) return [];
  return [{ lines: [line, ...given.map(({ index }) => index)], figure, kind: "totalIsNotTheSum", total, sum: sum.toNumber(), unit }];
}

/** Whole numbers are taken as exact. */
function roundingOf(value: number): number {
  return Number.isInteger(value) ? 0 : stepOf(value) / 2;
}
