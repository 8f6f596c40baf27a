import { compare, readFigureText } from "../plan";
import type { Argument } from "./broadcast";
import { invalidValue, notAvailable } from "./cellError";
import { textOf } from "./cells";
import { say } from "./say";

interface Value {
  readonly value: number;
  /** "" for a bare number; 万 and 亿 without a unit are taken for money. */
  readonly unit: string;
}

const YES: readonly string[] = ["TRUE", "1", "是", "严格"];
const NO: readonly string[] = ["", "FALSE", "0", "否"];

/**
 * EDU.NONDECREASING: true where no value is below the one before it, read row by row; with `strict` where each is above
 * it. #N/A for a blank, for a bare 0 (as which desktop Excel hands a blank over), for text that is no exact number and
 * for fewer than two values: a gap is never bridged. #VALUE! where some values state a unit and others none, or another.
 */
export function isNonDecreasing(values: Argument, strict: Argument): boolean {
  const isStrict = readSwitch(strict);
  const read = (values ?? []).flat().map(readValue);
  if (read.length < 2) throw notAvailable(say("values.tooFew"));
  const unit = read[0]!.unit;
  const other = read.find((value) => value.unit !== unit);
  if (other !== undefined) throw invalidValue(say("values.units", { one: unitName(unit), other: unitName(other.unit) }));
  return read.slice(1).every(({ value }, index) => compare(value, read[index]!.value) >= (isStrict ? 1 : 0));
}

function readValue(cell: unknown, index: number): Value {
  const place = index + 1;
  if (cell === 0 || textOf(cell) === "") throw notAvailable(say("values.blank", { place }));
  if (typeof cell === "number" && Number.isFinite(cell)) return { value: cell, unit: "" };
  const text = typeof cell === "string" ? readFigureText(cell) : null;
  if (text === null || text.kind !== "number" || text.isShare || text.bound !== null) {
    throw notAvailable(say("values.notANumber", { place, text: textOf(cell) }));
  }
  return { value: text.value, unit: text.unit === "" && text.hasMultiplier ? "元" : text.unit };
}

function readSwitch(argument: Argument): boolean {
  const cell = (argument ?? []).flat()[0];
  const text = textOf(cell).toUpperCase();
  if (YES.includes(text)) return true;
  if (NO.includes(text)) return false;
  throw invalidValue(say("values.strict", { text: textOf(cell) }));
}

function unitName(unit: string): string {
  return unit === "" ? say("values.noUnit") : unit;
}
