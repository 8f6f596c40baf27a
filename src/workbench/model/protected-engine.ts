import { type Area, type Engine, isWholeColumns, isWholeRows } from "../engine/terms";
import { HostError } from "./errors";

/** What a protected sheet may still allow, under Excel's names. */
export const permissions = [
  "allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects", "allowEditScenarios", "allowFormatCells", "allowFormatColumns",
  "allowFormatRows", "allowInsertColumns", "allowInsertHyperlinks", "allowInsertRows", "allowPivotTables", "allowSort",
] as const;
export type Permission = (typeof permissions)[number];

export interface ProtectionState {
  /** Undefined where the sheet is not protected. */
  allows(sheetId: string): ReadonlySet<Permission> | undefined;
  /** True where no cell of the area is locked. */
  isUnlocked(sheetId: string, area: Area): boolean;
  /** There while sheets may not come, go or change. */
  readonly structure: object | undefined;
}

export const accessDenied = (): HostError => new HostError("AccessDenied", "You cannot perform the requested operation: the worksheet is protected.");

export const structureDenied = (): HostError => new HostError("AccessDenied", "You cannot perform the requested operation: the structure of the workbook is protected.");

/** The engine as an add-in meets it: what the protection of a sheet forbids is refused before anything changes. */
export function protectedEngine(engine: Engine, state: ProtectionState): Engine {
  const allow = (sheetId: string, permission?: Permission): void => {
    const allowed = state.allows(sheetId);
    if (allowed && (!permission || !allowed.has(permission))) throw accessDenied();
  };
  const edit = (sheetId: string, area: Area): void => {
    if (state.allows(sheetId) && !state.isUnlocked(sheetId, area)) throw accessDenied();
  };
  const sheetOf = (tableId: string): string => engine.tables.list().find((table) => table.id === tableId)?.sheetId ?? "";
  const arrange = (): void => { if (state.structure) throw structureDenied(); };
  const { cells, filters, layout, notes, tables, rules, validations, sheets } = engine;
  const shape = (sheetId: string, area: Area, rows: Permission, columns: Permission): void =>
    allow(sheetId, isWholeRows(area) ? rows : isWholeColumns(area) ? columns : undefined);

  const kept: Pick<Engine, "sheets" | "cells" | "filters" | "layout" | "notes" | "tables" | "rules" | "validations" | "growTable"> = {
    sheets: {
      ...sheets,
      add(name) { arrange(); return sheets.add(name); },
      copy(sheetId, name) { arrange(); return sheets.copy(sheetId, name); },
      remove(sheetId) { arrange(); sheets.remove(sheetId); },
      rename(sheetId, name) { arrange(); sheets.rename(sheetId, name); },
      move(sheetId, position) { arrange(); sheets.move(sheetId, position); },
      setHidden(sheetId, hidden) { arrange(); sheets.setHidden(sheetId, hidden); },
    },
    cells: {
      ...cells,
      write(sheetId, area, entries) { edit(sheetId, area); cells.write(sheetId, area, entries); },
      clear(sheetId, area, what) {
        if (what !== "formats") edit(sheetId, area);
        if (what !== "contents") allow(sheetId, "allowFormatCells");
        cells.clear(sheetId, area, what);
      },
      restyle(sheetId, area, change) { allow(sheetId, "allowFormatCells"); cells.restyle(sheetId, area, change); },
      async insert(sheetId, area, shift) { shape(sheetId, area, "allowInsertRows", "allowInsertColumns"); await cells.insert(sheetId, area, shift); },
      async remove(sheetId, area, shift) {
        shape(sheetId, area, "allowDeleteRows", "allowDeleteColumns");
        edit(sheetId, area);
        await cells.remove(sheetId, area, shift);
      },
      reorderRows(sheetId, area, order) { allow(sheetId, "allowSort"); edit(sheetId, area); cells.reorderRows(sheetId, area, order); },
      reorderColumns(sheetId, area, order) { allow(sheetId, "allowSort"); edit(sheetId, area); cells.reorderColumns(sheetId, area, order); },
      copy(from, to, options) {
        if (options.what !== "formats") edit(to.sheetId, to);
        if (options.what === "all" || options.what === "formats") allow(to.sheetId, "allowFormatCells");
        cells.copy(from, to, options);
      },
      async move(from, to) { edit(from.sheetId, from); edit(to.sheetId, to); await cells.move(from, to); },
      async merge(sheetId, area, across) { allow(sheetId); await cells.merge(sheetId, area, across); },
      async unmerge(sheetId, area) { allow(sheetId); await cells.unmerge(sheetId, area); },
      async setHyperlink(sheetId, row, column, link) {
        allow(sheetId, "allowInsertHyperlinks");
        edit(sheetId, { row, column, rows: 1, columns: 1 });
        await cells.setHyperlink(sheetId, row, column, link);
      },
    },
    layout: {
      ...layout,
      setColumnWidth(sheetId, area, points) { allow(sheetId, "allowFormatColumns"); layout.setColumnWidth(sheetId, area, points); },
      autofitColumns(sheetId, area) { allow(sheetId, "allowFormatColumns"); layout.autofitColumns(sheetId, area); },
      setColumnsHidden(sheetId, area, hidden) { allow(sheetId, "allowFormatColumns"); layout.setColumnsHidden(sheetId, area, hidden); },
      setStandardWidth(sheetId, points) { allow(sheetId, "allowFormatColumns"); layout.setStandardWidth(sheetId, points); },
      setRowHeight(sheetId, area, points) { allow(sheetId, "allowFormatRows"); layout.setRowHeight(sheetId, area, points); },
      autofitRows(sheetId, area) { allow(sheetId, "allowFormatRows"); layout.autofitRows(sheetId, area); },
      setRowsHidden(sheetId, area, hidden) { allow(sheetId, "allowFormatRows"); layout.setRowsHidden(sheetId, area, hidden); },
    },
    notes: {
      ...notes,
      set(sheetId, row, column, text, id) { allow(sheetId, "allowEditObjects"); notes.set(sheetId, row, column, text, id); },
      remove(sheetId, noteId) { allow(sheetId, "allowEditObjects"); notes.remove(sheetId, noteId); },
    },
    tables: {
      ...tables,
      async add(sheetId, area, name) { allow(sheetId); return tables.add(sheetId, area, name); },
      async remove(tableId) { allow(sheetOf(tableId)); await tables.remove(tableId); },
      async setTotals(tableId, isShown) { allow(sheetOf(tableId)); await tables.setTotals(tableId, isShown); },
      async rename(tableId, name) { allow(sheetOf(tableId)); await tables.rename(tableId, name); },
      async resize(tableId, area) { allow(sheetOf(tableId)); await tables.resize(tableId, area); },
    },
    filters: {
      ...filters,
      async setSheetArea(sheetId, area) { allow(sheetId); await filters.setSheetArea(sheetId, area); },
      async apply(target, column, criteria) {
        allow("sheetId" in target ? target.sheetId : sheetOf(target.tableId), "allowAutoFilter");
        await filters.apply(target, column, criteria);
      },
      async reapply(target) {
        allow("sheetId" in target ? target.sheetId : sheetOf(target.tableId), "allowAutoFilter");
        await filters.reapply(target);
      },
    },
    rules: {
      ...rules,
      add(sheetId, rule) { allow(sheetId, "allowFormatCells"); return rules.add(sheetId, rule); },
      replace(sheetId, rule) { allow(sheetId, "allowFormatCells"); rules.replace(sheetId, rule); },
      remove(sheetId, ruleId) { allow(sheetId, "allowFormatCells"); rules.remove(sheetId, ruleId); },
      move(sheetId, ruleId, position) { allow(sheetId, "allowFormatCells"); rules.move(sheetId, ruleId, position); },
    },
    validations: {
      ...validations,
      async set(sheetId, area, validation) { allow(sheetId); await validations.set(sheetId, area, validation); },
      async clear(sheetId, area) { allow(sheetId); await validations.clear(sheetId, area); },
    },
    async growTable(tableId, rows) { allow(sheetOf(tableId)); await engine.growTable(tableId, rows); },
  };
  // Everything else is the engine's own, its getters included.
  return Object.assign(Object.create(engine) as Engine, kept);
}
