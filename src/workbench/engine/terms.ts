/** What model and host say of the engine: its interface and the terms of addresses, without the engine itself. */
export * from "./address";
export * from "./area";
export type { Calculation } from "./calculation-face";
export { BadFormula, type Cell, type Cells, type Entry, type Hyperlink, type Scalar } from "./cells-face";
export type { Contents } from "./contents-face";
export type { Engine, EngineOptions } from "./engine";
export type { Place } from "./place";
export type { ChangeType, EngineEvent, Events, Source } from "./events-face";
export type * from "./functions-face";
export type { Layout } from "./layout-face";
export type { DefinedName, Names } from "./names";
export type * from "./rules-face";
export type { SheetInfo, Sheets } from "./sheets-face";
export type { EngineState } from "./state-face";
export type * from "./style";
export { hasStructuredReference, UnsupportedReference } from "./structured-references";
export type { TableInfo, Tables } from "./tables-face";
export type * from "./validations-face";
