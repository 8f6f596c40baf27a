/**
 * A workbook of the workbench to .xlsx and back. The format itself is the library's (hucre); this folder knows how the engine's
 * terms and Excel's writing in files map onto each other, and names what does not come along.
 */
export type { AddinIdentity } from "./addin-settings";
export { exportWorkbook, type ExportedWorkbook } from "./export-workbook";
export { importWorkbook, type ImportedWorkbook } from "./import-workbook";
export { FileProblem, type FileProblemKind, largestFile } from "./file-problem";
export type { Loss } from "./losses";
