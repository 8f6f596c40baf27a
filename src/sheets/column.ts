import type { Column } from "./sheetModel";

type Options = Partial<Omit<Column, "header" | "width" | "role">>;

const DEFAULTS = {
  formula: null, numberFormat: "General", align: "left", wrap: false, choices: null, choicesOnly: true,
} as const;

/** A column of the document's words; long text wraps. */
export const planColumn = (header: string, width: number, options: Options = {}): Column =>
  ({ ...DEFAULTS, header, width, role: "plan", ...options });

/** A column of reported figures, which people may correct. */
export const figureColumn = (header: string, width: number, options: Options = {}): Column =>
  ({ ...DEFAULTS, header, width, role: "figure", ...options });

/** A column that people fill in. */
export const plannerColumn = (header: string, width: number, options: Options = {}): Column =>
  ({ ...DEFAULTS, header, width, role: "planner", ...options });

/** A column that a native formula fills in. */
export const formulaColumn = (header: string, width: number, formula: string, options: Options = {}): Column =>
  ({ ...DEFAULTS, header, width, role: "formula", formula, ...options });

/** A hidden column of values. */
export const hiddenColumn = (header: string): Column =>
  ({ ...DEFAULTS, header, width: 10, role: "helper" });

/** A hidden column that a native formula fills in. */
export const helperColumn = (header: string, formula: string): Column =>
  ({ ...DEFAULTS, header, width: 10, role: "helper", formula });
