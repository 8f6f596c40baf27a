import type { IUndoRedoItem } from "@univerjs/core";
import type { Kernel } from "./kernel";

interface Gatherer {
  _tryBatchingElements?(whole: IUndoRedoItem, next: IUndoRedoItem): void;
}

/**
 * Steps that are gathered into one are undone from the last to the first. Univer undoes them in the order in which they were done, so
 * that rows that were removed one after another come back in each other's place.
 */
export function undoBackwards(kernel: Kernel): void {
  const service = kernel.undo as Gatherer;
  if (!service._tryBatchingElements) throw new Error("The engine no longer gathers steps in the way that is known here");
  service._tryBatchingElements = (whole, next) => {
    whole.redoMutations.push(...next.redoMutations);
    whole.undoMutations = [...next.undoMutations, ...whole.undoMutations];
  };
}
