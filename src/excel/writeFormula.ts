/** The cell to the left of the one that is written. */
export interface NeighbourCell {
  /** Without the sheet: B5. */
  readonly address: string;
  readonly value: string | number | boolean;
}

/** A cell that already holds something: its formula, else its text as shown. */
export interface FilledCell {
  readonly sheet: string;
  readonly address: string;
  readonly content: string;
}

export type FormulaWriting =
  | { readonly outcome: "inserted"; readonly sheet: string; readonly address: string; readonly formula: string }
  | { readonly outcome: "occupied"; readonly cell: FilledCell }
  /** `formulaFor` had no formula for this place. */
  | { readonly outcome: "noFigure" };

/**
 * Writes a formula into the selected cell, of several the first, and selects it. Looks first: a cell that holds
 * something is written only if it is `replacing` and still holds that. `formulaFor` gets the cell to the left, null in
 * the first column, and answers null where it has no formula.
 */
export async function writeFormula(
  formulaFor: (left: NeighbourCell | null) => string | null, replacing?: FilledCell,
): Promise<FormulaWriting> {
  return Excel.run(async (context) => {
    const cell = replacing === undefined
      ? context.workbook.getSelectedRange().getCell(0, 0)
      : context.workbook.worksheets.getItem(replacing.sheet).getRange(replacing.address);
    cell.load("address,columnIndex,formulas,text,worksheet/name");
    await context.sync();

    const place = { sheet: cell.worksheet.name, address: localAddress(cell.address) };
    const formula = cell.formulas[0]![0] as unknown;
    if (formula !== "") {
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      const content = isFormula ? formula : (cell.text[0]?.[0] ?? String(formula));
      if (replacing?.content !== content) return { outcome: "occupied", cell: { ...place, content } };
    }
    const left = cell.columnIndex === 0 ? null : cell.getOffsetRange(0, -1);
    left?.load("address,values");
    await context.sync();

    const written = formulaFor(left === null ? null : {
      address: localAddress(left.address), value: left.values[0]![0] as NeighbourCell["value"],
    });
    if (written === null) return { outcome: "noFigure" };
    cell.formulas = [[written]];
    cell.worksheet.activate();
    cell.select();
    await context.sync();
    return { outcome: "inserted", ...place, formula: written };
  });
}

/** The address behind the sheet's name, which may itself hold an exclamation mark. */
function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
