import { type BaseReferenceObject, type ErrorType, ErrorValueObject, FormulaDataModel, ReferenceNodeFactory } from "@univerjs/engine-formula";
import type { Kernel } from "./kernel";
import type { Place } from "./place";
import { totalsMutation } from "./table-totals";
import type { TableInfo } from "./tables-face";

interface TableNode {
  readonly _tableReferenceObject?: BaseReferenceObject;
  execute(): void;
  setValue(value: ErrorValueObject): void;
}
interface TableNodes {
  _getTableReferenceNode(token: string, ...rest: unknown[]): TableNode | undefined;
}

/** Univer's tables end above their totals, and it takes the last row for them: [#All] holds the row below too, and [#Totals] is that row, or no cell. */
export function readTotalsReferences(kernel: Kernel, list: () => readonly TableInfo[]): void {
  const factory = kernel.injector.get(ReferenceNodeFactory) as unknown as TableNodes;
  const original = factory._getTableReferenceNode.bind(factory);
  factory._getTableReferenceNode = (token, ...rest) => {
    const node = original(token, ...rest);
    const reference = node?._tableReferenceObject;
    const section = /\[\s*#(All|Totals)\s*\]/i.exec(token)?.[1]?.toLowerCase();
    if (!node || !reference || !section) return node;
    const name = token.slice(0, token.indexOf("[")).trim().toLowerCase();
    // A formula that has been read once is kept, while totals come and go.
    const hasTotals = (): boolean => list().some((table) => table.totals && table.name.toLowerCase() === name);
    const without = reference.getRangeData.bind(reference);
    reference.getRangeData = () => {
      const range = without();
      if (!hasTotals()) return range;
      const endRow = range.endRow + 1;
      return section === "all" ? { ...range, endRow } : { ...range, startRow: endRow, endRow };
    };
    if (section === "totals") {
      const execute = node.execute.bind(node);
      node.execute = () => (hasTotals() ? execute() : node.setValue(ErrorValueObject.create("#REF!" as ErrorType)));
    }
    return node;
  };
}

/** A formula that has found no totals depends on no cell, and would not see that they have come. */
export function watchTotals(kernel: Kernel, recalculate: (places: readonly Place[]) => void): void {
  const { unitId } = kernel;
  const formulas = kernel.injector.get(FormulaDataModel);
  kernel.commands.onCommandExecuted(({ id }) => {
    if (id !== totalsMutation) return;
    const places = Object.entries(formulas.getFormulaData()[unitId] ?? {}).flatMap(([sheetId, rows]) =>
      Object.entries(rows ?? {}).flatMap(([row, columns]) => Object.keys(columns ?? {})
        .filter((column) => /\[\s*#Totals\s*\]/i.test(formulas.getFormulaStringByCell(Number(row), Number(column), sheetId, unitId) ?? ""))
        .map((column): Place => ({ sheetId, row: Number(row), column: Number(column), rows: 1, columns: 1 }))));
    if (places.length > 0) recalculate(places);
  });
}
