/**
 * Plan -> SheetModel: sheets, tables, columns, native formulas, formats and rules as plain data. Knows how the sheets
 * look and read; knows nothing of Excel. Their words are identifiers and always Chinese.
 */
export * from "./address";
export * from "./chartModel";
export * from "./choices";
export * from "./form";
export * from "./fundingCheckSheet";
export * from "./fundingFindings";
export * from "./fundingRefresh";
export * from "./fundingSheet";
export * from "./fundingImport";
export * from "./fundingProposal";
export * from "./fundingUndo";
export * from "./readFunding";
export * from "./gapChanges";
export * from "./gapRefresh";
export * from "./gapSnapshot";
export * from "./highlight";
export * from "./layout";
export * from "./readJudgedFigures";
export * from "./ruleFormula";
export * from "./refresh";
export * from "./cell";
export * from "./sheetModel";
export * from "./styles";
export * from "./tableNames";
export { figureFills, FILLED_HEADERS, FORMATTED_HEADERS, type CellFill } from "./figureFills";
export { inTable } from "./formula";
export { workbookModel, type WorkbookContent } from "./workbookModel";
export { readPlans, type BrokenTable, type PlanTables, type ReadPlans } from "./readPlans";
export { NEEDED_OF_TARGETS, readTargets } from "./readTargets";
export type { TableProblem } from "./readRows";
