/**
 * Named styles of cells: those that every workbook has, with Office's own formats, and those that an add-in makes. A cell keeps the
 * name of its style beside the formats that the style has given it.
 */
export { StyleCollection } from "./style-collection";
export { applyStyle, styleOf } from "./apply-style";
export type { StyleState } from "./style-sheet";
