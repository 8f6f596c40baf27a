import { cellErrorOf, invalidValue, isCellError } from "./cellError";
import { say } from "./say";

/** An argument as Excel hands it over: a range, one value in a range of one, or nothing where it was left out. */
export type Argument = unknown[][] | null | undefined;

/** Excel's empty result: a null inside an answered range would show as 0. */
const EMPTY = "";

/**
 * Calls a function of single values cell by cell over ranges, as Excel broadcasts: equal shapes go together, a single
 * value, a row or a column stretches; any other mix of shapes is #VALUE!. An error stays in its own cell, so that one
 * bad row never kills the rest; where there is but one cell it is thrown, which carries its message to the user.
 */
export function broadcast(values: readonly Argument[], single: (...cells: unknown[]) => unknown): unknown[][] {
  const ranges = values.map((argument) => (Array.isArray(argument) ? argument : [[argument ?? null]]));
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  const fits = ranges.every((range) =>
    (range.length === 1 || range.length === rows) && ((range[0]?.length ?? 0) === 1 || range[0]?.length === columns));
  if (!fits) throw invalidValue(say("shape.different"));

  const answers = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_unused, column) =>
    answerOf(single, ranges.map((range) => pick(pick(range, row), column)))));
  const [only] = answers[0] ?? [];
  if (rows === 1 && columns === 1 && isCellError(only)) throw only;
  return answers;
}

function pick<Item>(items: readonly Item[], index: number): Item {
  return items[items.length === 1 ? 0 : index]!;
}

function answerOf(single: (...cells: unknown[]) => unknown, cells: unknown[]): unknown {
  try {
    return single(...cells) ?? EMPTY;
  } catch (error) {
    return cellErrorOf(error);
  }
}
