import type { Area } from "./area";

export type ValidationType = "List" | "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" | "Custom";
export type ValidationOperator =
  | "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "LessThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo";

export interface Validation {
  readonly type: ValidationType;
  readonly operator?: ValidationOperator;
  /** A list's source, a bound or a condition: as Excel writes it, formulas with "=". */
  readonly formula1: string;
  readonly formula2?: string;
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly error?: { readonly show: boolean; readonly style: "Stop" | "Warning" | "Information"; readonly title: string; readonly message: string };
  readonly prompt?: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface Validations {
  /** The validation that every cell of the area has; "mixed" where they differ, undefined where none has one. */
  get(sheetId: string, area: Area): Validation | "mixed" | undefined;
  set(sheetId: string, area: Area, validation: Validation): Promise<void>;
  clear(sheetId: string, area: Area): Promise<void>;
}
