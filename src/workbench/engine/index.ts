/**
 * The spreadsheet behind the host: one interface in Excel's terms, and its implementation on Univer with every repair that Univer
 * needs to behave as Excel does. It runs with drawing plugins in a page and without them in Node.
 */
export * from "./terms";
export { createUniverEngine } from "./univer-engine";
