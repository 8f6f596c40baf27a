import { addressOf, columnName } from "./address";
import { type Area, lastColumn, lastRow } from "./area";
import type { CellValueOperator, PresetCriterion, RuleCondition } from "./rules-face";

type CellValue = Extract<RuleCondition, { type: "CellValue" }>;

const comparisonSigns: Record<Exclude<CellValueOperator, "Between" | "NotBetween">, string> = {
  EqualTo: "=", NotEqualTo: "<>", GreaterThan: ">", LessThan: "<", GreaterThanOrEqual: ">=", LessThanOrEqual: "<=",
};

/** Between the brackets of these pieces stand the bounds. */
function piecesOf(operator: CellValueOperator, cell: string): readonly string[] {
  if (operator === "Between") return [`=AND(NOT(ISBLANK(${cell})),${cell}>=(`, `),${cell}<=(`, "))"];
  if (operator === "NotBetween") return [`=OR(${cell}<(`, `),${cell}>(`, "))"];
  return [`=${cell}${comparisonSigns[operator]}(`, ")"];
}

const firstCell = (areas: readonly Area[]): string => {
  const first = [...areas].sort((one, other) => one.row - other.row || one.column - other.column)[0]!;
  return `${columnName(first.column)}${first.row + 1}`;
};

/** Univer's own rules on values know numbers only: every comparison becomes a formula on the first cell. */
export function comparison({ operator, formula1, formula2 = "0" }: CellValue, areas: readonly Area[]): string {
  const [start, middle, ...end] = piecesOf(operator, firstCell(areas));
  const bare = (formula: string): string => formula.replace(/^=/, "");
  return end.length === 0 ? `${start}${bare(formula1)}${middle}` : `${start}${bare(formula1)}${middle}${bare(formula2)}${end[0]}`;
}

/** What a comparison says after its formula has followed its cells; undefined where the formula is no longer one. */
export function comparisonFrom(formula: string, before: CellValue, areas: readonly Area[]): CellValue | undefined {
  const [start, middle, end] = piecesOf(before.operator, firstCell(areas));
  const last = end ?? middle!;
  if (!formula.startsWith(start!) || !formula.endsWith(last)) return undefined;
  const inner = formula.slice(start!.length, formula.length - last.length);
  const sign = (was: string, now: string): string => (was.startsWith("=") ? `=${now}` : now);
  if (end === undefined) return { ...before, formula1: sign(before.formula1, inner) };
  const cut = inner.indexOf(middle!);
  if (cut < 0) return undefined;
  return { ...before, formula1: sign(before.formula1, inner.slice(0, cut)), formula2: sign(before.formula2 ?? "", inner.slice(cut + middle!.length)) };
}

const deviations: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

/** For a criterion that counts in standard deviations, of a sample as in Excel; undefined for all others. */
export function deviation(criterion: PresetCriterion, areas: readonly Area[]): string | undefined {
  const parts = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion);
  if (!parts) return undefined;
  const cell = firstCell(areas);
  const all = areas.map((area) => fixed(area)).join(",");
  const [sign, step] = parts[2] === "Above" ? [">", "+"] : ["<", "-"];
  return `=AND(ISNUMBER(${cell}),${cell}${sign}AVERAGE(${all})${step}${deviations[parts[1]!]}*STDEV(${all}))`;
}

/** "$A$1:$B$2" */
export function fixed(area: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  return addressOf(area).includes(":") ? `${first}:${corner(lastRow(area), lastColumn(area))}` : first;
}
