import { CanceledError } from "@univerjs/core";
import { RemoveNoteMutation, SheetsNoteModel, SheetUpdateNoteCommand, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { Kernel } from "./kernel";
import type { Notes } from "./notes-face";

/** Pixels: the size in which Univer draws a new note, wider for a long text, and as high as its lines need. */
const width = 200;
const wide = 280;
const height = 72;
const lineHeight = 21;
const highest = 400;
const edges = 24;
const letter = 14;

/** About: Chinese characters are as wide as they are high, others a little more than half of that. */
const lengthOf = (line: string): number => [...line].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? letter : letter * 0.6), 0);

function sizeFor(text: string): { width: number; height: number } {
  const lengths = text.split("\n").map(lengthOf);
  const size = lengths.some((length) => length > width - edges) ? wide : width;
  const lines = lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / (size - edges))), 0);
  return { width: size, height: Math.min(highest, Math.max(height, edges + lines * lineHeight)) };
}

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
      const needed = sizeFor(text);
      const size = { width: Math.max(old?.width ?? 0, needed.width), height: Math.max(old?.height ?? 0, needed.height) };
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
