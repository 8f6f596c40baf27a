import type { Place } from "./place";

/** An argument as the formula gives it: a single value or a block; null is a blank cell, undefined an omitted argument. */
export type Argument = ArgumentValue | readonly (readonly ArgumentValue[])[] | undefined;
export type ArgumentValue = string | number | boolean | null | { readonly error: string };

/** An answer's cell: a number may carry its own number format. */
export type AnswerValue = string | number | boolean | { readonly error: string } | { readonly number: number; readonly format: string };
export type Answer = AnswerValue | readonly (readonly AnswerValue[])[];

/** Called synchronously in calculation for every cell that uses the function. Must not throw. */
export type EngineFunction = (args: readonly Argument[], caller: Place) => Answer;

export interface FunctionHelp {
  /** With its namespace: "EDU.TARGET". */
  readonly name: string;
  readonly description?: string;
  /** Calculated anew whenever a workbook is opened. */
  readonly isVolatile?: boolean;
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean; readonly repeating?: boolean }[];
}

export interface FunctionRegistry {
  /** The names of the functions that add-ins have brought. */
  registered(): readonly string[];
  register(help: FunctionHelp, implementation: EngineFunction): void;
  /** Asks for a new calculation of every cell whose formula calls a volatile function, Excel's own or an add-in's, in one sheet or in all. */
  recalculateVolatile(onlySheet?: string): void;
  /** Asks for a new calculation of these cells and of what depends on them. */
  recalculate(places: readonly Place[]): void;
}
