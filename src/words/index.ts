/**
 * Every word that a person reads in pane, ribbon, help and errors, zh-CN and en-US with the same keys.
 * One file an area; each exports a Dictionary. The words of the sheets are identifiers and live in src/sheets.
 */
export * from "./dictionary";
