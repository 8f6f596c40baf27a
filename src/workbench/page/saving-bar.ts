import { speak, type Language } from "../../words/dictionary";
import { workbenchWords } from "../../words/workbench";
import { workbenchFileWords } from "../../words/workbenchFiles";
import { element } from "./element";
import type { Files } from "./files";
import type { Keeper, SavedState } from "./keeper";

/** The bar's part on keeping: the file's name, whether all is saved, 保存, 新建, 打开, 另存为; and below the bar room for a sentence about what went wrong. */
export interface SavingBar {
  show(state: SavedState): void;
  /** A sentence that stays until the workbook has been saved. */
  warn(sentence: string): void;
  /** A sentence that stays until a person saves or opens something; "" takes it away. */
  tell(sentence: string): void;
  /** The buttons and Ctrl+S work from now on. */
  connect(keeper: Keeper, finishEditing: () => Promise<void>, contents: () => Contents, files: Files): void;
  showFile(name: string): void;
  /** Ctrl+S works in this window too: keys pressed in a frame are not heard around it. */
  hearKeys(target: Window): void;
}

/** What a person would lose with the open workbook. */
interface Contents {
  readonly name: string;
  readonly sheets: readonly string[];
}

/** Of more sheets only the first are named. */
const mostNamedSheets = 6;

export function drawSavingBar(container: HTMLElement, problem: HTMLElement, language: Language): SavingBar {
  const say = speak(workbenchWords, language);
  const status = element("span", "saving-status");
  status.setAttribute("role", "status");
  status.dataset.testid = "saving-status";
  const button = (label: string, hint: string, testid: string): HTMLButtonElement => {
    const drawn = element("button", "bar-button", label);
    drawn.type = "button";
    drawn.title = hint;
    drawn.dataset.testid = testid;
    drawn.disabled = true;
    return drawn;
  };
  const save = button(say("save"), say("saveHint"), "save-workbook");
  const begin = button(say("beginAnew"), say("beginAnewHint"), "new-workbook");
  const sayOfFiles = speak(workbenchFileWords, language);
  const open = button(sayOfFiles("open"), sayOfFiles("openHint"), "open-file");
  const saveAs = button(sayOfFiles("saveAs"), sayOfFiles("saveAsHint"), "save-as");
  const chooser = element("input", "");
  chooser.type = "file";
  chooser.accept = ".xlsx";
  // The button opens it: a file field of its own would be a second stop for the keyboard.
  chooser.hidden = true;
  chooser.dataset.testid = "file-chooser";
  const file = element("span", "file-name");
  file.dataset.testid = "file-name";
  file.hidden = true;
  container.replaceChildren(file, status, save, begin, open, saveAs, chooser);

  let connected: { readonly keeper: Keeper; readonly finishEditing: () => Promise<void>; readonly contents: () => Contents; readonly files: Files } | undefined;
  let isTold = false;

  function warn(sentence: string): void {
    problem.textContent = sentence;
    problem.hidden = sentence === "";
    isTold = false;
  }

  function tell(sentence: string): void {
    warn(sentence);
    isTold = sentence !== "";
  }

  async function saveAtOnce(): Promise<void> {
    // What is being typed belongs to what is saved, as in Excel.
    await connected?.finishEditing();
    await connected?.keeper.save();
  }

  async function beginAnew(): Promise<void> {
    if (!connected) return;
    const { keeper, contents } = connected;
    const { name, sheets } = contents();
    const named = sheets.slice(0, mostNamedSheets).join(say("listJoin"));
    const ask = say("beginAnewAsk", { name, sheets: sheets.length > mostNamedSheets ? say("andMore", { sheets: named, count: sheets.length }) : named });
    if ((keeper.state.kind !== "new" || keeper.isUnsaved) && !window.confirm(ask)) return;
    try {
      await keeper.discard();
    } catch (error) {
      console.warn(error);
      warn(say("storeRefused"));
      return;
    }
    window.location.reload();
  }

  save.addEventListener("click", () => void saveAtOnce());
  begin.addEventListener("click", () => void beginAnew());
  open.addEventListener("click", () => chooser.click());
  saveAs.addEventListener("click", () => void connected?.files.saveAs());
  chooser.addEventListener("change", () => {
    const chosen = chooser.files?.[0];
    if (chosen) void connected?.files.open(chosen);
    // The same file may be chosen again.
    chooser.value = "";
  });

  return {
    show(state) {
      status.textContent = textOf(state, language);
      if (state.kind === "saved" && !(isTold && state.byItself)) warn("");
      if (state.kind === "failed") warn(say(state.reason === "full" ? "storeFull" : "storeRefused"));
      if (state.kind === "elsewhere") warn(say("openElsewhere"));
      save.disabled = connected === undefined || state.kind === "elsewhere";
      begin.disabled = save.disabled;
      open.disabled = save.disabled;
      // A copy can be had of a workbook that is open elsewhere too.
      saveAs.disabled = connected === undefined;
    },
    warn,
    tell,
    showFile(name) {
      file.textContent = name;
      file.title = name;
      file.hidden = false;
      document.title = sayOfFiles("fileTitle", { name, title: say("title") });
    },
    connect(keeper, finishEditing, contents, files) {
      connected = { keeper, finishEditing, contents, files };
      this.show(keeper.state);
    },
    hearKeys(target) {
      target.addEventListener("keydown", (event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "s") return;
        event.preventDefault();
        void saveAtOnce();
      }, { capture: true });
    },
  };
}

function textOf(state: SavedState, language: Language): string {
  const say = speak(workbenchWords, language);
  switch (state.kind) {
    case "new": return say("keptNew");
    case "opened": return say("keptOpened", { time: timeOf(state.at, language) });
    case "changed": return say("keptChanged");
    case "saving": return say("keptSaving");
    case "saved": return say(state.byItself ? "keptByItself" : "keptSaved", { time: timeOf(state.at, language) });
    case "failed": return say("keptFailed");
    case "elsewhere": return say("keptElsewhere");
  }
}

/** "19:20", with its day where that is not today. */
function timeOf(at: number, language: Language): string {
  const time = new Date(at);
  const isToday = time.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(language, {
    hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...(isToday ? {} : { month: "short", day: "numeric" }),
  }).format(time);
}
