import { DisposableCollection, type ICommandInfo, type IRange, isFormulaString } from "@univerjs/core";
import { deserializeRangeWithSheet, generateStringWithSequence, sequenceNodeType, serializeRange, serializeRangeWithSheet } from "@univerjs/engine-formula";
import { type EffectRefRangeParams, handleDefaultRangeChangeWithEffectRefCommands, RefRangeService, ReorderRangeCommand } from "@univerjs/sheets";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import { sheetColumns, sheetRows } from "./area";
import type { Kernel } from "./kernel";

const byPosition = (one: IRange, other: IRange): number => one.startRow - other.startRow || one.startColumn - other.startColumn;
const cellRange = (row: number, column: number): IRange => ({ startRow: row, endRow: row, startColumn: column, endColumn: column });

/**
 * How rules and validations with a formula follow cells that are inserted, removed or moved. Univer's own way lets the area grow
 * while its formula still counts from another row, and moves references that should grow; this one keeps for every cell that
 * survives exactly the references that its formula had.
 */
export function repairFollowing(kernel: Kernel): void {
  const service = kernel.injector.get(FormulaRefRangeService);
  const registry = kernel.injector.get(RefRangeService);

  service.registerRangeFormula = (unitId, sheetId, ranges, formulas, callback) => {
    const sorted = [...ranges].sort(byPosition);
    const first = sorted[0]!;
    const handler = (command: EffectRefRangeParams) => {
      const unchanged = { redos: [], undos: [] };
      if ((command as ICommandInfo).id === ReorderRangeCommand.id) return unchanged;
      const changedSheet = kernel.workbook.getActiveSheet().getSheetId();
      const follow = (range: IRange): IRange | undefined =>
        changedSheet === sheetId ? (handleDefaultRangeChangeWithEffectRefCommands(range, command) ?? undefined) : range;

      const moved = sorted.flatMap((range) => follow(range) ?? []).sort(byPosition);
      const anchor = survivor(sorted, follow);
      const origin = moved[0];
      if (!anchor || !origin) return callback([]);
      const rewritten = formulas.map((formula) => {
        if (!isFormulaString(formula)) return formula;
        const atAnchor = kernel.lexer.moveFormulaRefOffset(formula, anchor.before.startColumn - first.startColumn, anchor.before.startRow - first.startRow);
        const followed = followFormula(kernel, atAnchor, sheetId, changedSheet, command);
        return kernel.lexer.moveFormulaRefOffset(followed, origin.startColumn - anchor.after.startColumn, origin.startRow - anchor.after.startRow);
      });
      const same = formulas.every((formula, index) => formula === rewritten[index])
        && moved.length === sorted.length
        && moved.every((range, index) => sameRange(range, sorted[index]!));
      return same ? unchanged : callback([{ formulas: rewritten, ranges: moved }]);
    };

    const registrations = new DisposableCollection();
    for (const range of sorted) registrations.add(registry.registerRefRange(range, handler, unitId, sheetId));
    const last = sorted.reduce((end, range) => ({ row: Math.max(end.row, range.endRow), column: Math.max(end.column, range.endColumn) }), { row: 0, column: 0 });
    for (const formula of formulas) {
      for (const reference of referencesOf(kernel, formula, sheetId)) {
        // A relative reference walks with the area's cells: everything that it reaches counts.
        const reach = {
          ...reference.range,
          endRow: reference.range.endRow + last.row - first.startRow,
          endColumn: reference.range.endColumn + last.column - first.startColumn,
        };
        registrations.add(registry.registerRefRange(reach, handler, unitId, reference.sheetId));
      }
    }
    return registrations;
  };
}

const sameRange = (one: IRange, other: IRange): boolean =>
  one.startRow === other.startRow && one.endRow === other.endRow && one.startColumn === other.startColumn && one.endColumn === other.endColumn;

/** The first cell of the area that is still there afterwards, where it was and where it is. */
function survivor(ranges: readonly IRange[], follow: (range: IRange) => IRange | undefined): { before: IRange; after: IRange } | undefined {
  for (const range of ranges) {
    for (let row = range.startRow; row <= range.endRow; row++) {
      const before = cellRange(row, range.startColumn);
      const after = follow(before);
      if (after) return { before, after };
    }
    for (let column = range.startColumn + 1; column <= range.endColumn; column++) {
      const before = cellRange(range.startRow, column);
      const after = follow(before);
      if (after) return { before, after };
    }
  }
  return undefined;
}

interface Reference {
  readonly sheetId: string;
  readonly sheetName: string;
  /** With whole columns and rows cut to Excel's size. */
  readonly range: IRange;
  readonly raw: IRange;
}

function readReference(kernel: Kernel, token: string, homeSheet: string): Reference | undefined {
  const { range: raw, sheetName } = deserializeRangeWithSheet(token);
  const sheet = sheetName ? kernel.workbook.getSheetByName(sheetName) : kernel.workbook.getSheetBySheetId(homeSheet);
  if (!sheet) return undefined;
  const or = (value: number, other: number): number => (Number.isNaN(value) ? other : value);
  const range = {
    ...raw,
    startRow: or(raw.startRow, 0), endRow: or(raw.endRow, sheetRows - 1), startColumn: or(raw.startColumn, 0), endColumn: or(raw.endColumn, sheetColumns - 1),
  };
  return { sheetId: sheet.getSheetId(), sheetName, range, raw };
}

function referencesOf(kernel: Kernel, formula: string, homeSheet: string): Reference[] {
  if (!isFormulaString(formula)) return [];
  return (kernel.lexer.sequenceNodesBuilder(formula) ?? []).flatMap((node) =>
    typeof node === "object" && node.nodeType === sequenceNodeType.REFERENCE ? (readReference(kernel, node.token, homeSheet) ?? []) : []);
}

function followFormula(kernel: Kernel, formula: string, homeSheet: string, changedSheet: string, command: EffectRefRangeParams): string {
  const nodes = kernel.lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  return `=${generateStringWithSequence(nodes.map((node) => {
    if (typeof node !== "object" || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const reference = readReference(kernel, node.token, homeSheet);
    if (!reference || reference.sheetId !== changedSheet) return node;
    const moved = handleDefaultRangeChangeWithEffectRefCommands(reference.range, command);
    if (!moved) return { ...node, token: "#REF!" };
    if (sameRange(moved, reference.range)) return node;
    const keep = (was: number, now: number): number => (Number.isNaN(was) ? was : now);
    const range = {
      ...reference.raw,
      startRow: keep(reference.raw.startRow, moved.startRow), endRow: keep(reference.raw.endRow, moved.endRow),
      startColumn: keep(reference.raw.startColumn, moved.startColumn), endColumn: keep(reference.raw.endColumn, moved.endColumn),
    };
    return { ...node, token: reference.sheetName ? serializeRangeWithSheet(reference.sheetName, range) : serializeRange(range) };
  }))}`;
}
