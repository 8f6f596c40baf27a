import { afterColumnShift, afterRowShift, type Area, between, contains, type EngineEvent, intersection, lastColumn, lastRow } from "../engine/terms";
import type { Permission, ProtectionState } from "./protected-engine";

export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly allowed: readonly Permission[];
  readonly password?: string;
}

/** The parts of an area that lie outside another one. */
function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const parts: Area[] = [];
  if (common.row > area.row) parts.push({ ...area, rows: common.row - area.row });
  if (lastRow(common) < lastRow(area)) parts.push(between(lastRow(common) + 1, area.column, lastRow(area), lastColumn(area)));
  if (common.column > area.column) parts.push(between(common.row, area.column, lastRow(common), common.column - 1));
  if (lastColumn(common) < lastColumn(area)) parts.push(between(common.row, lastColumn(common) + 1, lastRow(common), lastColumn(area)));
  return parts;
}

/** Which sheets are protected, and which of their cells are not locked: every cell is locked from the beginning, as in Excel. */
export class Protection implements ProtectionState {
  readonly sheets: Map<string, SheetProtection>;
  readonly unlocked: Map<string, Area[]>;
  /** There while sheets may not come, go or change. */
  structure: { readonly password?: string } | undefined;

  constructor(sheets?: Iterable<readonly [string, SheetProtection]>, unlocked?: Iterable<readonly [string, Area[]]>, structure?: { readonly password?: string }) {
    this.sheets = new Map(sheets);
    this.unlocked = new Map(unlocked);
    this.structure = structure;
  }

  allows(sheetId: string): ReadonlySet<Permission> | undefined {
    const found = this.sheets.get(sheetId);
    return found && new Set(found.allowed);
  }

  isUnlocked(sheetId: string, area: Area): boolean {
    return this.locked(sheetId, area) === false;
  }

  /** True where all cells are locked, false where none is, null for both. */
  locked(sheetId: string, area: Area): boolean | null {
    const open = this.unlocked.get(sheetId) ?? [];
    if (open.some((other) => contains(other, area))) return false;
    const left = open.reduce<Area[]>((parts, hole) => parts.flatMap((part) => without(part, hole)), [area]);
    if (left.length === 0) return false;
    return open.some((other) => intersection(other, area)) ? null : true;
  }

  setLocked(sheetId: string, area: Area, locked: boolean): void {
    const others = (this.unlocked.get(sheetId) ?? []).flatMap((open) => without(open, area));
    this.unlocked.set(sheetId, locked ? others : [...others, area]);
  }

  /** Cells that are not locked stay so when rows and columns come and go. */
  follow(event: EngineEvent): void {
    const open = event.type === "changed" ? this.unlocked.get(event.sheetId) : undefined;
    if (event.type !== "changed" || !open || !/^(Row|Column)/.test(event.change)) return;
    const sign = event.change.endsWith("Deleted") ? -1 : 1;
    this.unlocked.set(event.sheetId, open.flatMap((area) => (event.change.startsWith("Row")
      ? afterRowShift(area, event.area.row, sign * event.area.rows)
      : afterColumnShift(area, event.area.column, sign * event.area.columns)) ?? []));
  }
}
