import { languageOf, speak, type Language } from "../../words/dictionary";
import { workbenchWords } from "../../words/workbench";
import { createUniverEngine } from "../engine";
import { createHost, type WorkbookState } from "../host";
import { loadAddin, type Addin } from "./addin";
import { keepHeightsOfAddin } from "./auto-height";
import { showCharts } from "./charts";
import { commentText, personAtPage } from "./comment-text";
import { addCellMenu } from "./cell-menu";
import { makeDivider } from "./divider";
import { followSelection } from "./follow-selection";
import { showFunctionErrors } from "./function-error";
import { functionHelp } from "./function-help";
import { createGrid, finishEditing, focusGrid, watchEditing, type Grid } from "./grid";
import { createFiles } from "./files";
import { drawHelp } from "./help";
import { knowsAction } from "./known-actions";
import { createKeeper } from "./keeper";
import type { ButtonAction } from "./manifest-controls";
import { drawPane, type Pane } from "./pane";
import { guardProtectedSheets } from "./protected-typing";
import { addressOfProfile, addressWith, profileOfPage } from "./profile";
import { hearRecalculation } from "./recalculating";
import { changeableRibbon, drawRibbon } from "./ribbon";
import { drawSavingBar, type SavingBar } from "./saving-bar";
import { browserStore, holdStoredWorkbook, reloadWithoutStored, toldBeforeReload } from "./storage";
import { connectFrame } from "./wire";
import { createWorkbench, type Parts } from "./workbench";

// Chinese unless the address asks otherwise: the browser's own language says little about the reader's documents.
const language: Language = languageOf(new URLSearchParams(window.location.search).get("language") ?? undefined);
const say = speak(workbenchWords, language);
const profile = profileOfPage(window.location);

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
  place("saving").setAttribute("aria-label", say("saving"));
  place("grid").setAttribute("aria-label", say("grid"));
  place("divider").setAttribute("aria-label", say("divider"));
  const other = place("other-language") as HTMLAnchorElement;
  other.textContent = say("otherLanguage");
  other.lang = language === "zh-CN" ? "en" : "zh";
  other.href = addressWith(window.location, { language: language === "zh-CN" ? "en-US" : "zh-CN" });
  drawHelp(place("help") as HTMLButtonElement, {
    language, profile, onProfile: (chosen) => window.location.assign(addressOfProfile(window.location, chosen)),
  });
}

interface Opened extends Omit<Parts, "keeper" | "focusGrid"> {
  readonly grid: Grid;
}

/** A new workbook has no file yet. */
const nameOfFile = (fileName: string | undefined): string => fileName ?? `${say("workbookName")}.xlsx`;

/** @throws where the saved workbook cannot be opened; the page is of no use then. */
async function openWorkbook(addin: Addin | undefined, saved: WorkbookState | undefined, fileName: string): Promise<Opened> {
  const grid = await createGrid(place("grid"), {
    language,
    help: addin?.functions ? functionHelp(addin.functions) : [],
    ...(saved ? {} : { empty: { workbookName: say("workbookName"), sheetName: say("firstSheet") } }),
  });
  const engine = createUniverEngine(grid.univer, grid.univerAPI, { workbook: saved?.engine, draws: true });
  keepHeightsOfAddin(grid, engine);
  const host = createHost({
    engine, profile, functions: addin?.functions, language, book: saved?.book, author: personAtPage(language), commentText: commentText(language), fileName,
    ribbon: changeableRibbon(place("ribbon")),
  });
  await engine.calculation.settle();
  return { engine, host, grid };
}

async function openGrid(addin: Addin | undefined, bar: SavingBar): Promise<Parts & Opened> {
  const store = browserStore();
  // Read when the workbook is ours: a page that is being closed may still be storing it.
  const isOurs = await holdStoredWorkbook();
  const stored = await store.read();
  const fileName = stored.kind === "found" ? stored.workbook.fileName : undefined;
  const { engine, host, grid } = await openWorkbook(addin, stored.kind === "found" ? stored.workbook.state : undefined, nameOfFile(fileName)).catch((error: unknown) => {
    if (stored.kind !== "found") throw error;
    console.warn(error);
    reloadWithoutStored();
    return new Promise<never>(() => undefined);
  });
  // The grid may have taken its place already.
  document.getElementById("message")?.remove();
  if (stored.kind === "unreadable") bar.warn(say("storedUnreadable"));
  if (stored.kind === "refused") bar.warn(say("storeRefused"));

  const first = stored.kind === "found" ? { kind: "opened", at: stored.workbook.savedAt } as const : { kind: "new" } as const;
  const keeper = createKeeper({ host, store, first: isOurs ? first : { kind: "elsewhere" }, tell: bar.show, fileName });
  host.listenToSaving(() => void keeper.save());
  const endEditing = (): Promise<void> => finishEditing(grid);
  const contents = () => ({ name: fileName ?? say("workbookName"), sheets: engine.sheets.list().map(({ name }) => name) });
  bar.connect(keeper, endEditing, contents, createFiles({
    engine, host, keeper, language, addin: addin?.manifest, fileName: nameOfFile(fileName), finishEditing: endEditing, tell: bar.tell,
  }));
  if (stored.kind === "found" && stored.workbook.needsCalculation) {
    engine.calculation.markAll();
    await engine.calculation.settle();
  }
  if (fileName !== undefined) bar.showFile(fileName);
  const told = toldBeforeReload();
  if (told !== undefined) bar.tell(told);
  let isEditing = false;
  watchEditing(grid, (editing) => {
    isEditing = editing;
    host.setCellEditing(editing);
  });
  window.addEventListener("beforeunload", (event) => { if (keeper.isUnsaved || isEditing) event.preventDefault(); });
  document.addEventListener("visibilitychange", () => { if (document.hidden && keeper.isUnsaved) void keeper.save(); });
  guardProtectedSheets(grid, engine, host, () => bar.tell(say("sheetProtected")));
  showFunctionErrors(place("grid"), engine, host, language);
  followSelection(grid, engine);
  showCharts({ grid, engine, host, container: place("grid"), name: (chart) => say("chartName", { chart }), report: (error) => console.error(error) });
  return { engine, host, grid, keeper, focusGrid: () => focusGrid(grid) };
}

async function openPane(pane: Pane, { manifest }: Addin, parts: Opened, tell: (sentence: string) => void): Promise<void> {
  const connected = new Promise<void>((resolve) => {
    connectFrame(pane.frame, parts.host, { onConnected: resolve, onBroken: () => pane.say(say("paneBroken"), false) });
  });
  window.workbenchFacts = { displayLanguage: language, contentLanguage: language, requirementSets: parts.host.profile.requirementSets };
  const press = (action: ButtonAction): void => {
    // Shown for functions too: what they do is seen in the pane, and the host takes it to be open always.
    pane.show();
    if (action.kind !== "runFunction") return;
    if (knowsAction(pane.frame, action.name)) parts.host.pressAction(action.name);
    else tell(say("actionUnknown", { name: action.name }));
  };
  drawRibbon(place("ribbon"), manifest.tabs, press);
  addCellMenu(parts.grid, manifest.cellMenu, press);
  if (manifest.faults.length > 0) tell(say("manifestFaults", { faults: manifest.faults.map((fault) => `\n· ${fault}`).join("") }));
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

  const bar = drawSavingBar(place("saving"), place("saving-problem"), language);
  bar.hearKeys(window);
  const parts = await openGrid(addin.ok ? addin.addin : undefined, bar);
  if (!addin.ok) throw new Error(addin.sentence);
  await openPane(pane, addin.addin, parts, bar.tell);
  hearRecalculation(window, parts.host);
  if (pane.frame.contentWindow) {
    bar.hearKeys(pane.frame.contentWindow);
    hearRecalculation(pane.frame.contentWindow, parts.host);
  }
  return parts;
}

const workbench = createWorkbench(open());
window.workbench = workbench;
workbench.ready.catch((error: unknown) => {
  console.error(error);
  const message = document.getElementById("message");
  if (message !== null) message.textContent = say("failed", { reason: error instanceof Error ? error.message : String(error) });
});
