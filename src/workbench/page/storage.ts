import { createStore, del, get, set } from "idb-keyval";
import { readState, type WorkbookState } from "../host";

/** A workbook in this browser's storage. */
export interface StoredWorkbook {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly state: WorkbookState;
  /** Of the file that it was opened from. */
  readonly fileName?: string;
  /** True for a file whose formulas have no answers yet. */
  readonly needsCalculation?: boolean;
}

export type Stored =
  | { readonly kind: "found"; readonly workbook: StoredWorkbook }
  | { readonly kind: "none" }
  /** Something is there, and it is no workbook that this page can open. */
  | { readonly kind: "unreadable" }
  /** The browser does not let this page store anything: a private window, or its settings. */
  | { readonly kind: "refused" };

export interface WorkbookStore {
  /** Never throws: the kind tells. */
  read(): Promise<Stored>;
  /** @throws DOMException; "QuotaExceededError" where there is no room. */
  write(workbook: StoredWorkbook): Promise<void>;
  remove(): Promise<void>;
}

const key = "workbook";
const passedOver = "workbench-stored-unreadable";

/**
 * Loads the page anew, and has it pass the stored workbook over this once: an opening that has failed halfway leaves nothing behind
 * that another workbook could be opened in.
 */
export function reloadWithoutStored(): void {
  sessionStorage.setItem(passedOver, "yes");
  window.location.reload();
}

const told = "workbench-told";

/** Keeps a sentence for the page that is about to be loaded. */
export function tellAfterReload(sentence: string): void {
  sessionStorage.setItem(told, sentence);
}

/** The sentence kept by the page before; it is given once. */
export function toldBeforeReload(): string | undefined {
  try {
    const sentence = sessionStorage.getItem(told) ?? undefined;
    sessionStorage.removeItem(told);
    return sentence;
  } catch (error) {
    // A browser that stores nothing has kept nothing.
    console.warn(error);
    return undefined;
  }
}

/** The one workbook that this browser keeps for this page. */
export function browserStore(): WorkbookStore {
  // Made at the first use: a browser that refuses storage does so here already.
  const place = () => createStore("workbench", "workbooks");
  return {
    async read() {
      let found: Partial<StoredWorkbook> | undefined;
      try {
        if (sessionStorage.getItem(passedOver) !== null) {
          sessionStorage.removeItem(passedOver);
          return { kind: "unreadable" };
        }
        found = await get<Partial<StoredWorkbook>>(key, place());
      } catch (error) {
        console.warn(error);
        return { kind: "refused" };
      }
      if (found === undefined) return { kind: "none" };
      const state = readState(found.state);
      if (state === undefined || typeof found.savedAt !== "number") return { kind: "unreadable" };
      const fileName = typeof found.fileName === "string" ? { fileName: found.fileName } : {};
      return { kind: "found", workbook: { savedAt: found.savedAt, state, ...fileName, needsCalculation: found.needsCalculation === true } };
    },
    write: async (workbook) => set(key, workbook, place()),
    remove: async () => del(key, place()),
  };
}

const patience = 2000;

/**
 * Takes the stored workbook for this page until it is closed, so that two pages never save over each other.
 * @returns false where another page has it; a page that is being reloaded gives it back first.
 */
export function holdStoredWorkbook(): Promise<boolean> {
  // Browsers offer locks to secure addresses only.
  if (!("locks" in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    navigator.locks.request("workbench-workbook", { signal: AbortSignal.timeout(patience) }, () => {
      resolve(true);
      return new Promise(() => undefined);
    }).catch(() => resolve(false));
  });
}
