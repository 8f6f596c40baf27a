import { compare, divide, multiply, readForTarget, unitClass, type Reading, type Target } from "../../plan";
import { isBlank } from "./cellKind";
import type { Block, Scale } from "./recognition";
import { hasDigit, isReadByRule } from "./ruleText";

/** What decides how a cell of a block is read. */
export type ReadBlock = Pick<Block, "target" | "statedUnit" | "scale">;

/**
 * Reads a cell of a block for its target, by the product's own reading: 52, 0.52, "52%以上", "５２％", "—", 1.2万, "19:1".
 * A bare rate that can be read in two ways is read as its column is kept (`settleScale`), else it is unclear; a number
 * of 31 times the target and more in a cell that shows percent is unclear. A text with digits that the rules of the
 * sheet cannot read is unclear too, so that colour and word never part.
 */
export function readCell(value: unknown, block: ReadBlock): Reading {
  if (isBlank(value)) return { kind: "none", reason: { key: "blank", parameters: {} } };
  const options = { origin: "sheet", unit: block.statedUnit } as const;
  if (typeof value === "string") {
    if (hasDigit(value) && !isReadByRule(value, block)) return { kind: "unclear", reason: { key: "notANumber", parameters: {} } };
    return readForTarget(value, block.target, options);
  }
  const reading = readForTarget(value, block.target, options);
  if (typeof value !== "number" || unitClass(block.target.unit) !== "rate") return reading;
  const isDoubtful = reading.kind === "unclear" && reading.reason.key === "percentOrFraction";
  if (block.scale === "shownAsPercent" && reading.kind === "interval" && compare(reading.interval.nominal, value) !== 0) {
    return { kind: "unclear", reason: { key: "percentOrFraction", parameters: { smaller: `${divide(value, 1)}%`, larger: `${multiply(value, 100)}%` } } };
  }
  if (!isDoubtful || block.scale === null || block.scale === "unsettled") return reading;
  const shown = block.scale === "percent" ? value : multiply(value, 100);
  return readForTarget(`${plain(shown)}%`, block.target, options);
}

/** Digits without an exponent. */
function plain(value: number): string {
  return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 15 });
}

/** A cell as the settling of a column needs it. */
export interface ScaledCell {
  readonly value: unknown;
  readonly format: string;
}

/**
 * How a column of shares is kept, for the cells that alone could be read in two ways (1.2 beside a target of 4% may be
 * 1.2% or 120%). In this order: every number of the column is shown as percent by its number format: 0.52; the numbers
 * that can be read in one way only all stand as 0.52, or all as 52: so do the others; no number can be read in one way
 * only and the header states %: 52. Else nothing is settled and the doubtful ones stay 待核实. Null for what is no rate.
 */
export function settleScale(cells: readonly ScaledCell[], target: Target, statedUnit: string | null): Scale {
  if (unitClass(target.unit) !== "rate") return null;
  const numbers = cells.filter((cell): cell is ScaledCell & { readonly value: number } => typeof cell.value === "number");
  if (numbers.length > 0 && numbers.every(({ format }) => format.includes("%"))) return "shownAsPercent";
  if (target.unit === "‰" || statedUnit === "‰") return "unsettled";
  const found = new Set(numbers.flatMap(({ value }) => readAs(value, target, statedUnit)));
  if (found.size === 0) return statedUnit === "%" && numbers.length > 0 ? "percent" : "unsettled";
  return found.size === 1 ? [...found][0]! : "unsettled";
}

function readAs(value: number, target: Target, unit: string | null): ("fraction" | "percent")[] {
  const reading = readForTarget(value, target, { origin: "sheet", unit });
  if (reading.kind !== "interval" || value === 0) return [];
  return [compare(reading.interval.nominal, value) === 0 ? "fraction" : "percent"];
}
