/**
 * The spreadsheet behind the host: one interface in Excel's terms, and its implementation on Univer with every repair that Univer
 * needs to behave as Excel does. It runs with drawing plugins in a page and without them in Node.
 */
export * from "./address";
export * from "./area";
export type { Calculation } from "./calculation-face";
export { BadFormula, type Cell, type Cells, type Entry, type Hyperlink, type Scalar } from "./cells-face";
export type { Engine, EngineOptions, Place } from "./engine";
export type { ChangeType, EngineEvent, Events, Source } from "./events-face";
export type * from "./functions-face";
export type { Layout } from "./layout-face";
export type * from "./rules-face";
export type { SheetInfo, Sheets } from "./sheets-face";
export type * from "./style";
export { hasStructuredReference, UnsupportedReference } from "./structured-references";
export type { TableInfo, Tables } from "./tables-face";
export type * from "./validations-face";
export { createUniverEngine } from "./univer-engine";
