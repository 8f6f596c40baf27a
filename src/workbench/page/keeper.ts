import type { Host } from "../host";
import type { StoredWorkbook, WorkbookStore } from "./storage";

/** Where the workbook stands with this browser's storage. Times are milliseconds since 1970. */
export type SavedState =
  | { readonly kind: "new" }
  | { readonly kind: "opened"; readonly at: number }
  | { readonly kind: "changed" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: number; readonly byItself: boolean }
  | { readonly kind: "failed"; readonly reason: "full" | "refused" }
  /** Another page has the workbook: this one saves nothing. */
  | { readonly kind: "elsewhere" };

export interface KeeperOptions {
  readonly host: Pick<Host, "save" | "idle" | "listenToChanges">;
  readonly store: WorkbookStore;
  readonly first: Extract<SavedState, { kind: "new" | "opened" | "elsewhere" }>;
  readonly tell: (state: SavedState) => void;
  /** Of the file that the workbook was opened from: kept with it. */
  readonly fileName?: string;
  /** Milliseconds without a change after which the workbook is saved by itself. */
  readonly rest?: number;
}

/** Keeps the workbook in this browser: by itself a moment after each change, and at once when asked. */
export interface Keeper {
  readonly state: SavedState;
  /** True while this page holds changes that closing it would lose. */
  readonly isUnsaved: boolean;
  /** Ends when the workbook is stored, or is not: the state tells. Never throws. */
  save(): Promise<void>;
  /** Takes what is stored away and saves nothing from then on. @throws where the browser refuses. */
  discard(): Promise<void>;
  /** Stores another workbook in this one's place and saves nothing from then on. @throws where the browser refuses; nothing has changed then. */
  replace(workbook: StoredWorkbook): Promise<void>;
}

const usualRest = 1000;
/** A function of the add-in that does not answer keeps nobody's work from being saved. */
const longestWait = 5000;

export function createKeeper({ host, store, first, tell, fileName, rest = usualRest }: KeeperOptions): Keeper {
  let state: SavedState = first;
  let changes = 0;
  let savedChanges = 0;
  let isOver = first.kind === "elsewhere";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tail: Promise<void> = Promise.resolve();

  function say(next: SavedState): void {
    state = next;
    tell(state);
  }

  function calm(): Promise<void> {
    return new Promise((resolve) => {
      const late = setTimeout(resolve, longestWait);
      host.idle().catch((error: unknown) => console.error(error)).finally(() => {
        clearTimeout(late);
        resolve();
      });
    });
  }

  async function storeNow(byItself: boolean): Promise<void> {
    if (isOver || (byItself && changes === savedChanges)) return;
    say({ kind: "saving" });
    try {
      await calm();
      const held = changes;
      const workbook = await host.save();
      const at = Date.now();
      await store.write({ savedAt: at, state: workbook, ...(fileName === undefined ? {} : { fileName }) });
      savedChanges = held;
      say(changes === held ? { kind: "saved", at, byItself } : { kind: "changed" });
    } catch (error) {
      console.warn(error);
      const full = (error as { name?: unknown } | undefined)?.name === "QuotaExceededError";
      say({ kind: "failed", reason: full ? "full" : "refused" });
    }
  }

  function save(byItself: boolean): Promise<void> {
    clearTimeout(timer);
    tail = tail.then(() => storeNow(byItself));
    return tail;
  }

  tell(state);
  host.listenToChanges(() => {
    changes += 1;
    if (isOver) return;
    if (state.kind !== "saving" && state.kind !== "changed") say({ kind: "changed" });
    clearTimeout(timer);
    timer = setTimeout(() => void save(true), rest);
  });

  return {
    get state() {
      return state;
    },
    get isUnsaved() {
      return !isOver && changes !== savedChanges;
    },
    save: () => save(false),
    async discard() {
      clearTimeout(timer);
      await tail;
      await store.remove();
      isOver = true;
      clearTimeout(timer);
    },
    async replace(workbook) {
      clearTimeout(timer);
      // No saving comes between, and none after.
      isOver = true;
      try {
        await tail;
        await store.write(workbook);
      } catch (error) {
        isOver = first.kind === "elsewhere";
        throw error;
      }
    },
  };
}
