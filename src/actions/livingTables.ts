import { builtInContent, type Catalogue } from "../catalogue";
import { isCellEditing } from "../excel";
import type { TableEdit } from "../excel";
import type { WorkbookPlans } from "./readWorkbookPlans";
import type { TablesState } from "./results";

/** What living tables do outside this process. */
export interface TablesHost {
  read(): Promise<WorkbookPlans>;
  /** Calls back when a table changes or a sheet goes; answers how to stop. */
  watch(changed: (edit: TableEdit | null) => void): Promise<() => Promise<void>>;
  /** Completes what a person typed before the tables are read; answers the edits that are still to be done. */
  fill?(edits: readonly TableEdit[]): Promise<readonly TableEdit[]>;
  /** Has every formula of the workbook answered anew. */
  calculate(): Promise<void>;
}

/** The tables of the workbook as the source of what the functions answer. */
export interface LivingTables {
  /** Nothing answers from here on until the first reading: to be called before Excel can ask for a function. */
  hold(): void;
  /** Reads the tables and follows their changes from now on; a second call does nothing. */
  start(): Promise<void>;
  /** Reads at once; ends when the functions answer by what was read, and never throws: the state tells. */
  readNow(): Promise<void>;
  /** Does work that writes tables: nothing is read meanwhile; one reading begins behind it. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Tells the state now and after each change; answers how to stop. */
  subscribe(listener: (state: TablesState) => void): () => void;
  stop(): Promise<void>;
}

/** A person types one cell after another, and one paste makes several events: they are one reading. */
const REST_MILLISECONDS = 150;

export function createLivingTables(catalogue: Catalogue, host: TablesHost): LivingTables {
  const listeners = new Set<(state: TablesState) => void>();
  let state: TablesState = { kind: "reading", problems: [] };
  let started: Promise<void> | null = null;
  let stopWatching: (() => Promise<void>) | null = null;
  let isWatched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The reading that is under way, and whether another one was asked for behind it. */
  let reading: Promise<void> | null = null;
  let isAskedAgain = false;
  let writers = 0;
  /** What people edited since the last reading. */
  let edits: readonly TableEdit[] = [];
  /** What the cells were last calculated by; null before the first time and after a failure. */
  let calculated: string | null = null;

  function tell(next: TablesState): void {
    state = next;
    for (const listener of [...listeners]) listener(state);
  }

  /** A failed fill leaves cells blank, which the sheet's formulas read as well: nothing to tell a person. */
  async function fillEdited(): Promise<void> {
    const edited = edits;
    edits = [];
    if (edited.length === 0 || host.fill === undefined) return;
    try {
      edits = [...await host.fill(edited), ...edits];
    } catch (error) {
      console.error(error);
    }
  }

  async function readOnce(): Promise<void> {
    await fillEdited();
    try {
      const { content, problems } = await host.read();
      const said = JSON.stringify(content);
      if (said !== calculated) {
        calculated = null;
        catalogue.replace(content);
        await host.calculate();
        calculated = said;
      }
      tell({ kind: isWatched ? "read" : "unwatched", problems });
    } catch (error) {
      if (isCellEditing(error)) {
        // Somebody began to type in between: it is done as soon as the cell is finished.
        changed();
        return;
      }
      console.error(error);
      tell({ ...state, kind: "stale" });
    }
  }

  async function readUntilQuiet(): Promise<void> {
    do {
      isAskedAgain = false;
      await readOnce();
    } while (isAskedAgain);
    reading = null;
  }

  function readNow(): Promise<void> {
    clearTimeout(timer);
    isAskedAgain = true;
    reading ??= readUntilQuiet();
    return reading;
  }

  function changed(edit: TableEdit | null = null): void {
    clearTimeout(timer);
    if (writers === 0 && edit !== null) edits = [...edits, edit];
    if (writers === 0) timer = setTimeout(() => void readNow(), REST_MILLISECONDS);
  }

  function hold(): void {
    catalogue.replace({ ...builtInContent, origin: "unread", plans: [], reports: [] });
  }

  async function begin(): Promise<void> {
    // Whether the workbook holds a plan is known only behind the first reading.
    hold();
    try {
      // Before the reading, so that no change falls between the two.
      stopWatching = await host.watch(changed);
      isWatched = true;
    } catch (error) {
      console.error(error);
    }
    await readNow();
  }

  return {
    hold,
    start: () => (started ??= begin()),
    readNow,
    async during(work) {
      writers += 1;
      clearTimeout(timer);
      try {
        return await work();
      } finally {
        writers -= 1;
        // Not waited for: what was written can be told at once. It never throws.
        if (started !== null && writers === 0) void readNow();
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => void listeners.delete(listener);
    },
    async stop() {
      clearTimeout(timer);
      listeners.clear();
      await stopWatching?.();
      stopWatching = null;
    },
  };
}
