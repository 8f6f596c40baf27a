import type { Cell } from "./cells-face";
import { dateSpan, periodTest, writtenDate } from "./filter-periods";
import type { FilterCriteria } from "./filters-face";

/** A cell as a filter sees it. */
export interface FilterCell extends Pick<Cell, "kind" | "value"> {
  /** As displayed. */
  readonly text: string;
  readonly fill?: string;
  readonly color?: string;
}

type Test = (cell: FilterCell) => boolean;

const automaticColor = "#000000";
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const isNumber = (cell: FilterCell): boolean => cell.kind === "number";

/** Which cells of a column Excel would leave visible, by their place in the list. */
export function keptCells(cells: readonly FilterCell[], criteria: FilterCriteria, today: Date): boolean[] {
  return cells.map(testFor(cells, criteria, today));
}

function testFor(cells: readonly FilterCell[], criteria: FilterCriteria, today: Date): Test {
  const { filterOn, criterion1 = "", criterion2, operator } = criteria;
  switch (filterOn) {
    case "Values": return valuesTest(criteria);
    case "CellColor": return (cell) => (criteria.color === undefined ? cell.fill === undefined : cell.fill !== undefined && same(cell.fill, criteria.color));
    case "FontColor": return (cell) => same(cell.color ?? automaticColor, criteria.color ?? automaticColor);
    case "Custom": {
      const first = conditionTest(criterion1);
      if (criterion2 === undefined) return first;
      const second = conditionTest(criterion2);
      return operator === "Or" ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
    }
    case "Dynamic": return dynamicTest(cells, criteria, today);
    default: return extremeTest(cells, filterOn, Number(criterion1));
  }
}

function valuesTest({ values = [] }: FilterCriteria): Test {
  const texts = new Set(values.filter((value) => typeof value === "string").map((value) => value.toLowerCase()));
  const spans = values.flatMap((value) => (typeof value === "string" ? [] : [dateSpan(value)])).filter((span) => span !== undefined);
  return (cell) => texts.has(cell.text.toLowerCase())
    || (isNumber(cell) && spans.some(([from, to]) => Number(cell.value) >= from && Number(cell.value) < to));
}

/** The highest or lowest items; those that equal the last one of them are in too. */
function extremeTest(cells: readonly FilterCell[], kind: FilterCriteria["filterOn"], amount: number): Test {
  const isTop = kind.startsWith("Top");
  const numbers = cells.filter(isNumber).map(({ value }) => Number(value)).sort((one, other) => (isTop ? other - one : one - other));
  const count = kind.endsWith("Percent") ? Math.max(1, Math.floor(numbers.length * amount / 100)) : amount;
  const last = numbers[Math.min(count, numbers.length) - 1];
  return (cell) => isNumber(cell) && last !== undefined && (isTop ? Number(cell.value) >= last : Number(cell.value) <= last);
}

function dynamicTest(cells: readonly FilterCell[], { dynamicCriteria }: FilterCriteria, today: Date): Test {
  if (dynamicCriteria === "AboveAverage" || dynamicCriteria === "BelowAverage") {
    const numbers = cells.filter(isNumber).map(({ value }) => Number(value));
    const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    return (cell) => isNumber(cell) && (dynamicCriteria === "AboveAverage" ? Number(cell.value) > average : Number(cell.value) < average);
  }
  const test = dynamicCriteria && periodTest(dynamicCriteria, today);
  if (!test) throw new Error(`No period is called ${String(dynamicCriteria)}`);
  return (cell) => isNumber(cell) && test(Number(cell.value));
}

function asNumber(operand: string): number | undefined {
  const percent = /^[-+]?[\d.,]+%$/.test(operand);
  const plain = operand.replace(/,(?=\d{3})/g, "").replace(/%$/, "").trim();
  if (plain !== "" && Number.isFinite(Number(plain))) return percent ? Number(plain) / 100 : Number(plain);
  return writtenDate(operand);
}

/** "*" stands for any text, "?" for one character, "~" before them for themselves. */
function wildcardPattern(operand: string): RegExp | undefined {
  let pattern = "";
  let isWild = false;
  for (let index = 0; index < operand.length; index++) {
    const character = operand[index]!;
    const next = operand[index + 1];
    if (character === "~" && next !== undefined && "*?~".includes(next)) {
      pattern += `\\${next}`;
      index++;
    } else if (character === "*" || character === "?") {
      pattern += character === "*" ? "[^]*" : "[^]";
      isWild = true;
    } else {
      pattern += character.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    }
  }
  return isWild || operand.includes("~") ? new RegExp(`^${pattern}$`, "i") : undefined;
}

/** A condition as Excel writes it: an operator, "=" where it is left out, and what to compare with. */
function conditionTest(condition: string): Test {
  const [, sign = "", operand = ""] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(condition) ?? [];
  const number = asNumber(operand);
  if (sign === "" || sign === "=" || sign === "<>") {
    const isEqual = equalTest(operand, number);
    return sign === "<>" ? (cell) => !isEqual(cell) : isEqual;
  }
  const collator = new Intl.Collator("zh-CN", { sensitivity: "accent" });
  return (cell) => {
    let difference: number;
    if (number !== undefined && isNumber(cell)) difference = Number(cell.value) - number;
    else if (number === undefined && cell.kind === "text") difference = collator.compare(cell.text, operand);
    else return false;
    return sign === "<" ? difference < 0 : sign === ">" ? difference > 0 : sign === "<=" ? difference <= 0 : difference >= 0;
  };
}

function equalTest(operand: string, number: number | undefined): Test {
  if (operand === "") return (cell) => cell.kind === "blank" || cell.text === "";
  const pattern = wildcardPattern(operand);
  // A pattern is for texts: "*5*" does not find the number 15.
  if (pattern) return (cell) => cell.kind === "text" && pattern.test(cell.text);
  return (cell) => same(cell.text, operand) || (number !== undefined && isNumber(cell) && Number(cell.value) === number);
}
