/**
 * SheetModel -> .xlsx. The format itself is the library's (hucre, MIT); this folder knows only how a description maps
 * onto it.
 */
export { writeWorkbook } from "./writeWorkbook";
