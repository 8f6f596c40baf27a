/**
 * Draws the workbook's charts over the grid: what is drawn (chart-option), where (viewport), and what a person does with them
 * (layer: selecting, moving, deleting).
 */
export { showCharts } from "./layer";
