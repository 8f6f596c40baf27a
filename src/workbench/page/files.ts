import { speak, type Language } from "../../words/dictionary";
import { workbenchFileWords } from "../../words/workbenchFiles";
import type { Engine } from "../engine";
// From their own modules: the folder's index would bring the library of the format into the page's first script.
import type { AddinIdentity } from "../file/addin-settings";
import { FileProblem, largestFile } from "../file/file-problem";
import type { Loss } from "../file/losses";
import type { Host } from "../host";
import type { Keeper } from "./keeper";
import { readInFrame } from "./read-in-frame";
import { tellAfterReload } from "./storage";

/** Files of this computer: the page's way in and out. */
export interface Files {
  /** Puts the file's workbook in the place of the open one, asking first; whatever goes wrong is a sentence, and the workbook stays. */
  open(file: File): Promise<void>;
  /** Hands the person the workbook as a file. */
  saveAs(): Promise<void>;
}

export interface FilesOptions {
  readonly engine: Engine;
  readonly host: Pick<Host, "save" | "idle">;
  readonly keeper: Keeper;
  readonly language: Language;
  /** Whose settings come with a file. */
  readonly addin?: AddinIdentity;
  /** With its ending: the name of the file to be saved. */
  readonly fileName: string;
  readonly finishEditing: () => Promise<void>;
  /** Says what has happened, in place of what was said before; "" for nothing. */
  readonly tell: (sentence: string) => void;
}

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Milliseconds. A function of the add-in that does not answer keeps nobody from a file. */
const longestWait = 5000;

export function createFiles({ engine, host, keeper, language, addin, fileName, finishEditing, tell }: FilesOptions): Files {
  const say = speak(workbenchFileWords, language);
  const listed = (lost: readonly Loss[]): string => lost.map((loss) => say(loss)).join(say("and"));

  async function read(file: File) {
    try {
      if (file.size > largestFile) throw new FileProblem("tooLarge");
      return await readInFrame({ bytes: new Uint8Array(await file.arrayBuffer()), registered: engine.functions.registered(), addinId: addin?.id, language });
    } catch (error) {
      console.warn(`${String(error)}: ${String((error as { cause?: unknown }).cause)}`);
      tell(say(error instanceof FileProblem ? error.kind : "broken", { name: file.name }));
      return undefined;
    }
  }

  return {
    async open(file) {
      tell(say("opening", { name: file.name }));
      const opened = await read(file);
      if (!opened) return;
      const { state, lost, needsCalculation } = opened;
      tell("");
      if ((keeper.state.kind !== "new" || keeper.isUnsaved) && !window.confirm(say("openAsk", { name: file.name }))) return;
      try {
        await keeper.replace({ savedAt: Date.now(), state, fileName: file.name, needsCalculation });
      } catch (error) {
        console.warn(error);
        tell(say("notStored", { name: file.name }));
        return;
      }
      if (lost.length > 0) tellAfterReload(say("notOpened", { parts: listed(lost) }));
      window.location.reload();
    },
    async saveAs() {
      tell(say("saving"));
      try {
        // What is being typed belongs to what is saved, as in Excel.
        await finishEditing();
        await Promise.race([host.idle(), new Promise((resolve) => setTimeout(resolve, longestWait))]);
        const [{ exportWorkbook }, { book }] = await Promise.all([import("../file"), host.save()]);
        const { bytes, lost } = await exportWorkbook(engine, book, addin);
        download(bytes, fileName);
        tell(lost.length > 0 ? say("notSaved", { parts: listed(lost) }) : "");
      } catch (error) {
        console.warn(error);
        tell(say("saveFailed", { reason: error instanceof Error ? error.message : String(error) }));
      }
    },
  };
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
