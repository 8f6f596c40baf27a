/**
 * Reads a file beside the page, in a frame: the engine that the file is put together in shares nothing with the one that draws,
 * whose parts would look for a canvas.
 */
import { FileProblem, importWorkbook } from "../file";
import { createHeadlessEngine } from "../headless/engine-bundle";
import { commentText } from "./comment-text";
import type { FileAnswer, FileQuestion } from "./read-in-frame";

async function answer({ bytes, registered, addinId, language }: FileQuestion): Promise<FileAnswer> {
  try {
    return { kind: "opened", imported: await importWorkbook(bytes, { createEngine: createHeadlessEngine, registered, addinId, commentText: commentText(language) }) };
  } catch (error) {
    return { kind: "failed", problem: error instanceof FileProblem ? error.kind : "broken", reason: String(error) };
  }
}

const tell = (message: FileAnswer): void => window.parent.postMessage(message, window.location.origin);

window.addEventListener("message", (event: MessageEvent<FileQuestion>) => {
  if (event.source === window.parent) void answer(event.data).then(tell);
});
tell({ kind: "ready" });
