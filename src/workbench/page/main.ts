import { languageOf, speak, type Language } from "../../words/dictionary";
import { workbenchWords } from "../../words/workbench";
import { createUniverEngine } from "../engine";
import { createHost } from "../host";
import { loadAddin, type Addin } from "./addin";
import { makeDivider } from "./divider";
import { followSelection } from "./follow-selection";
import { functionHelp } from "./function-help";
import { createGrid, focusGrid, watchEditing } from "./grid";
import { drawPane, type Pane } from "./pane";
import { drawRibbon } from "./ribbon";
import { connectFrame } from "./wire";
import { createWorkbench, type Parts } from "./workbench";

// Chinese unless the address asks otherwise: the browser's own language says little about the reader's documents.
const language: Language = languageOf(new URLSearchParams(window.location.search).get("language") ?? undefined);
const say = speak(workbenchWords, language);

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}"`);
  return found;
}

function speakPage(): void {
  document.documentElement.lang = language;
  document.title = say("title");
  place("message").textContent = say("loading");
  place("notice").textContent = say("notice");
  place("ribbon").setAttribute("aria-label", say("ribbon"));
  place("grid").setAttribute("aria-label", say("grid"));
  place("divider").setAttribute("aria-label", say("divider"));
  const other = place("other-language") as HTMLAnchorElement;
  other.textContent = say("otherLanguage");
  other.lang = language === "zh-CN" ? "en" : "zh";
  other.href = language === "zh-CN" ? "?language=en-US" : "?language=zh-CN";
}

async function openGrid(addin: Addin | undefined): Promise<Parts> {
  const container = place("grid");
  const grid = await createGrid(container, {
    language,
    help: addin?.functions ? functionHelp(addin.functions) : [],
    workbookName: say("workbookName"),
    sheetName: say("firstSheet"),
  });
  const engine = createUniverEngine(grid.univer, grid.univerAPI);
  const host = createHost({ engine, functions: addin?.functions, language });
  watchEditing(grid, host.setCellEditing);
  followSelection(grid, engine);
  place("message").remove();
  return { engine, host, focusGrid: () => focusGrid(grid) };
}

async function openPane(pane: Pane, { manifest }: Addin, parts: Parts): Promise<void> {
  const connected = new Promise<void>((resolve) => {
    connectFrame(pane.frame, parts.host, { onConnected: resolve, onBroken: () => pane.say(say("paneBroken"), false) });
  });
  window.workbenchFacts = { displayLanguage: language, contentLanguage: language, requirementSets: parts.host.profile.requirementSets };
  drawRibbon(place("ribbon"), manifest.tabs, (action) => {
    // Shown for functions too: what they do is seen in the pane, and the host takes it to be open always.
    pane.show();
    if (action.kind === "runFunction") parts.host.pressAction(action.name);
  });
  await pane.load(manifest.panePath);
  if (pane.frame.contentWindow?.isOnWire !== true) {
    pane.say(say("paneNotConnected"), true);
    throw new Error(say("paneNotConnected"));
  }
  await connected;
}

async function open(): Promise<Parts> {
  speakPage();
  const addin = await loadAddin(language);
  const divider = place("divider");
  const container = place("pane");
  makeDivider(divider, container);
  const title = addin.ok ? addin.addin.manifest.displayName : say("pane");
  const pane = drawPane(container, divider, { title, close: say("paneClose") });
  if (!addin.ok) pane.say(addin.sentence, true);

  const parts = await openGrid(addin.ok ? addin.addin : undefined);
  if (!addin.ok) throw new Error(addin.sentence);
  await openPane(pane, addin.addin, parts);
  return parts;
}

const workbench = createWorkbench(open());
window.workbench = workbench;
workbench.ready.catch((error: unknown) => {
  console.error(error);
  const message = document.getElementById("message");
  if (message !== null) message.textContent = say("failed", { reason: error instanceof Error ? error.message : String(error) });
});
