import type { Language } from "../../words/dictionary";
import { FileProblem, type FileProblemKind } from "../file/file-problem";
import type { ImportedWorkbook } from "../file/import-workbook";
import { element } from "./element";

/** What the page asks of the frame that reads files. */
export interface FileQuestion {
  readonly bytes: Uint8Array;
  readonly registered: readonly string[];
  /** Of the add-in whose settings are wanted. */
  readonly addinId?: string;
  /** In which notes say that they are comments. */
  readonly language: Language;
}

export type FileAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "opened"; readonly imported: ImportedWorkbook }
  | { readonly kind: "failed"; readonly problem: FileProblemKind; readonly reason: string };

/** Milliseconds for the frame's script to arrive. */
const longestLoading = 20_000;

/** @throws FileProblem where the file cannot be opened */
export async function readInFrame(question: FileQuestion): Promise<ImportedWorkbook> {
  const frame = element("iframe", "file-reader");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.src = "/file-reader.html";
  let listener: ((event: MessageEvent<FileAnswer>) => void) | undefined;
  try {
    const answer = await new Promise<Exclude<FileAnswer, { kind: "ready" }>>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("The reader of files could not be loaded")), longestLoading);
      listener = ({ source, data }) => {
        if (source !== frame.contentWindow) return;
        clearTimeout(late);
        if (data.kind === "ready") frame.contentWindow?.postMessage(question, window.location.origin);
        else resolve(data);
      };
      window.addEventListener("message", listener);
      document.body.append(frame);
    });
    if (answer.kind === "failed") throw new FileProblem(answer.problem, { cause: answer.reason });
    return answer.imported;
  } finally {
    if (listener) window.removeEventListener("message", listener);
    frame.remove();
  }
}
