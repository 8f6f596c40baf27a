import { speak, type Language } from "../../words/dictionary";
import { workbenchWords } from "../../words/workbench";
import { element } from "./element";
import type { Keeper, SavedState } from "./keeper";

/** The bar's part on keeping: whether all is saved, 保存, 新建; and below the bar room for a sentence about what went wrong. */
export interface SavingBar {
  show(state: SavedState): void;
  /** A sentence that stays until the workbook has been saved. */
  warn(sentence: string): void;
  /** The buttons and Ctrl+S work from now on. */
  connect(keeper: Keeper, finishEditing: () => Promise<void>): void;
  /** Ctrl+S works in this window too: keys pressed in a frame are not heard around it. */
  hearKeys(target: Window): void;
}

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
  container.replaceChildren(status, save, begin);

  let connected: { readonly keeper: Keeper; readonly finishEditing: () => Promise<void> } | undefined;

  function warn(sentence: string): void {
    problem.textContent = sentence;
    problem.hidden = false;
  }

  async function saveAtOnce(): Promise<void> {
    // What is being typed belongs to what is saved, as in Excel.
    await connected?.finishEditing();
    await connected?.keeper.save();
  }

  async function beginAnew(): Promise<void> {
    if (!connected) return;
    const { keeper } = connected;
    if ((keeper.state.kind !== "new" || keeper.isUnsaved) && !window.confirm(say("beginAnewAsk"))) return;
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

  return {
    show(state) {
      status.textContent = textOf(state, language);
      if (state.kind === "saved") problem.hidden = true;
      if (state.kind === "failed") warn(say(state.reason === "full" ? "storeFull" : "storeRefused"));
      if (state.kind === "elsewhere") warn(say("openElsewhere"));
      save.disabled = connected === undefined || state.kind === "elsewhere";
      begin.disabled = save.disabled;
    },
    warn,
    connect(keeper, finishEditing) {
      connected = { keeper, finishEditing };
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
