import { CanceledError } from "@univerjs/core";
import { RemoveNoteMutation, SheetsNoteModel, SheetUpdateNoteCommand, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { Kernel } from "./kernel";
import type { Notes } from "./notes-face";

/** Pixels: the size in which Univer draws a new note, and a line more for each further line of text. */
const width = 200;
const height = 72;
const lineHeight = 20;
const highest = 240;

interface UpdateParameters {
  readonly unitId?: string;
  readonly note?: { readonly id?: string };
}

export function createNotes(kernel: Kernel): Notes {
  const model = kernel.injector.get(SheetsNoteModel);
  const { unitId } = kernel;
  return {
    list: (sheetId) => [...(model.getSheetNotes(unitId, sheetId)?.values() ?? [])].map(({ id, row, col, note }) => ({ id, row, column: col, text: note })),
    set(sheetId, row, column, text, id) {
      kernel.range(sheetId, { row, column, rows: 1, columns: 1 });
      const old = model.getNote(unitId, sheetId, { row, col: column });
      const lines = text.split("\n").length;
      const size = { width: old?.width ?? width, height: Math.max(old?.height ?? 0, Math.min(highest, height + (lines - 2) * lineHeight)) };
      kernel.runNow(UpdateNoteMutation.id, { unitId, sheetId, row, col: column, note: { ...size, id: old?.id ?? id ?? "", note: text } });
    },
    remove(sheetId, noteId) {
      kernel.runNow(RemoveNoteMutation.id, { unitId, sheetId, noteId });
    },
    lock(isLocked) {
      kernel.commands.beforeCommandExecuted(({ id, params }) => {
        const { note } = (params ?? {}) as UpdateParameters;
        // The engine takes this for a refusal, and the person's window shows the old text again.
        if (id === SheetUpdateNoteCommand.id && note?.id !== undefined && isLocked(note.id)) throw new CanceledError();
      });
    },
    listenToRemovals(listener) {
      model.change$.subscribe((change) => {
        if (change.unitId === unitId && change.type === "update" && change.oldNote && !change.newNote) listener(change.subUnitId, change.oldNote.id);
      });
    },
  };
}
