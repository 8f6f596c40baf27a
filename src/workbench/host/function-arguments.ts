import type { Argument, ArgumentValue } from "../engine/terms";
import type { FunctionMetadata, Profile } from "./host";

type Blank = Profile["blankArgument"];
type Grid = readonly (readonly ArgumentValue[])[];

const isGrid = (value: unknown): value is Grid => Array.isArray(value);
const isError = (value: unknown): value is { readonly error: string } => typeof value === "object" && value !== null && !Array.isArray(value);

/** One call as it goes to the add-in: every parameter in its metadata's shape. */
export type Call = readonly unknown[];

/**
 * Brings the arguments of a formula into the shapes that the function's metadata promise. An error among them is the answer, without a
 * call. A block given to a scalar parameter makes a block of calls, as Excel's arrays do.
 */
export function callsFor(metadata: FunctionMetadata, args: readonly Argument[], blank: Blank): { error: string } | { calls: Call[][] } {
  const error = firstError(args);
  if (error) return error;
  const fixed = metadata.parameters.filter((parameter) => !parameter.repeating);
  const repeating = metadata.parameters.find((parameter) => parameter.repeating);
  if (args.length > fixed.length && !repeating) return { error: "#VALUE!" };

  const slots: { value: Argument; matrix: boolean }[] = fixed.map((parameter, index) => ({ value: args[index], matrix: parameter.dimensionality === "matrix" }));
  const extras = repeating ? args.slice(fixed.length).map((value) => ({ value, matrix: repeating.dimensionality === "matrix" })) : [];
  let rows = 1;
  let columns = 1;
  for (const { value, matrix } of [...slots, ...extras]) {
    if (matrix || !isGrid(value)) continue;
    rows = Math.max(rows, value.length);
    columns = Math.max(columns, value[0]?.length ?? 1);
  }
  const shape = ({ value, matrix }: { value: Argument; matrix: boolean }, row: number, column: number): unknown => {
    if (matrix) return value === undefined ? null : (isGrid(value) ? value : [[value as ArgumentValue]]).map((line) => line.map((cell) => plain(cell, blank)));
    if (!isGrid(value)) return value === undefined ? null : plain(value as ArgumentValue, blank);
    const line = value[value.length === 1 ? 0 : row];
    const cell = line?.[line.length === 1 ? 0 : column];
    return cell === undefined ? { error: "#N/A" } : plain(cell, blank);
  };
  return {
    calls: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => [
      ...slots.map((slot) => shape(slot, row, column)),
      ...(repeating ? [extras.map((slot) => shape(slot, row, column))] : []),
    ])),
  };
}

const plain = (value: ArgumentValue, blank: Blank): unknown => (value === null && blank === "zero" ? 0 : value);

function firstError(args: readonly Argument[]): { error: string } | undefined {
  for (const value of args) {
    if (isError(value)) return value;
    if (isGrid(value)) for (const line of value) for (const cell of line) if (isError(cell)) return cell;
  }
  return undefined;
}
