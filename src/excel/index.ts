/**
 * The only place that says Excel.*: writes a SheetModel, reads tables back, watches them, shows a cell.
 * Looks before it writes and reports what it wrote.
 */
export * from "./hostErrors";
export * from "./highlight";
export * from "./personalStorage";
export * from "./calculate";
export * from "./countedStages";
export * from "./fillTable";
export * from "./readBlock";
export { MOST_CELLS, readGridAgain, readSelectedGrid, type GridPlace, type GridReading, type ReadGrid } from "./readSheetGrid";
export * from "./readTable";
export * from "./refreshGaps";
export * from "./showCell";
export * from "./watchTables";
export * from "./writeFormula";
export * from "./writeFunding";
export * from "./writeNewSheet";
export type { DescribeGaps } from "./writeGaps";
export * from "./writeSheetRules";
export * from "./writeSheets";
