import { CommandType, type IDisposable, type IMutation } from "@univerjs/core";
import { handleDefaultRangeChangeWithEffectRefCommands, RefRangeService } from "@univerjs/sheets";
import { type Area, lastColumn, lastRow, sameArea } from "./area";
import { areaOf, type Kernel } from "./kernel";
import type { Place } from "./place";
import type { References, SavedReference } from "./references-face";

interface Followed {
  place: Place | null;
  readonly growsWithTables: boolean;
  watching?: IDisposable;
}

interface Change {
  readonly unitId: string;
  readonly key: string;
  readonly place: Place | null;
}

export interface InnerReferences extends References {
  /** A table has been given another area, without cells being inserted or removed. */
  tableResized(sheetId: string, before: Area, after: Area): void;
  save(): SavedReference[];
}

const rangeOf = (area: Area) => ({ startRow: area.row, startColumn: area.column, endRow: lastRow(area), endColumn: lastColumn(area) });

export function createReferences(kernel: Kernel, saved: readonly SavedReference[] = []): InnerReferences {
  const followed = new Map<string, Followed>();
  const registry = kernel.injector.get(RefRangeService);
  const { unitId } = kernel;

  const changed: IMutation<Change> = {
    id: "workbench.mutation.move-reference",
    type: CommandType.MUTATION,
    handler: (_accessor, { key, place }) => {
      const found = followed.get(key);
      if (found) {
        found.place = place;
        watch(key, found);
      }
      return true;
    },
  };
  kernel.commands.registerCommand(changed);
  const change = (key: string, place: Place | null) => ({ id: changed.id, params: { unitId, key, place } satisfies Change });

  function watch(key: string, entry: Followed): void {
    entry.watching?.dispose();
    entry.watching = undefined;
    const { place } = entry;
    if (!place) return;
    entry.watching = registry.registerRefRange(rangeOf(place), (command) => {
      const moved = handleDefaultRangeChangeWithEffectRefCommands(rangeOf(place), command);
      const area = moved && areaOf(moved);
      if (area && sameArea(area, place)) return { redos: [], undos: [] };
      return { redos: [change(key, area ? { sheetId: place.sheetId, ...area } : null)], undos: [change(key, place)] };
    }, unitId, place.sheetId);
  }

  function follow(key: string, place: Place | null, growsWithTables: boolean): void {
    const entry: Followed = { place, growsWithTables };
    followed.set(key, entry);
    watch(key, entry);
  }

  for (const { key, place, growsWithTables } of saved) follow(key, place, growsWithTables);
  let next = Math.max(0, ...saved.map(({ key }) => Number(key))) + 1;

  return {
    follow(place, growsWithTables) {
      const key = String(next++);
      const { sheetId, row, column, rows, columns } = place;
      follow(key, { sheetId, row, column, rows, columns }, growsWithTables);
      return key;
    },
    place(key) {
      const place = followed.get(key)?.place;
      return place && kernel.workbook.getSheetBySheetId(place.sheetId) ? place : undefined;
    },
    forget(key) {
      followed.get(key)?.watching?.dispose();
      followed.delete(key);
    },
    tableResized(sheetId, before, after) {
      if (before.row !== after.row || before.column !== after.column || before.rows === after.rows) return;
      for (const [key, { place, growsWithTables }] of followed) {
        if (!growsWithTables || !place || place.sheetId !== sheetId) continue;
        const isWhole = place.row >= before.row && place.row <= before.row + 1 && lastRow(place) === lastRow(before);
        if (!isWhole || place.column < before.column || lastColumn(place) > lastColumn(before)) continue;
        const grown = change(key, { ...place, rows: lastRow(after) - place.row + 1 });
        kernel.commands.syncExecuteCommand(grown.id, grown.params);
        kernel.undo.pushUndoRedo({ unitID: unitId, redoMutations: [grown], undoMutations: [change(key, place)] });
      }
    },
    save: () => [...followed].map(([key, { place, growsWithTables }]) => ({ key, place, growsWithTables })),
  };
}
