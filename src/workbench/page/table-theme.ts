import { BorderStyleTypes } from "@univerjs/core";
import type { IUniverSheetsTableConfig } from "@univerjs/sheets-table";

const rule = { s: BorderStyleTypes.THIN, cl: { rgb: "#404040" } };

/**
 * How tables look before anybody formats them: a bold header between two thin lines, no bands, as Excel's plainest style.
 * Univer's own look paints bands over the colours that carry meaning, and white filter arrows on light headers.
 */
export const tableThemes: IUniverSheetsTableConfig = {
  userThemes: [
    {
      name: "plain",
      style: {
        // The header's text colour is also that of its filter arrows, its ground theirs under the pointer.
        headerRowStyle: { bg: { rgb: "#FFFFFF" }, cl: { rgb: "#404040" }, bl: 1, bd: { t: rule, b: rule } },
        lastRowStyle: { bd: { b: rule } },
      },
    },
  ],
  defaultThemeIndex: 0,
};
