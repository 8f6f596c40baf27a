import { speak, type Language } from "../../words/dictionary";
import { workbenchWords } from "../../words/workbench";
import { addressOf, type Engine } from "../engine";
import type { Host } from "../host";
import { element } from "./element";

/**
 * What a function of the add-in says beside its error, which the cell itself has no room for: shown at the foot of the grid while the
 * cell is selected, as Excel shows it beside the cell.
 */
export function showFunctionErrors(container: HTMLElement, engine: Engine, host: Pick<Host, "functionErrorMessage" | "listenToChanges">, language: Language): void {
  const say = speak(workbenchWords, language);
  const sentence = element("p", "cell-message");
  sentence.setAttribute("role", "status");
  sentence.dataset.testid = "cell-message";
  sentence.hidden = true;
  const show = (): void => {
    const [selected] = engine.sheets.selections();
    const sheet = engine.sheets.list().find(({ id }) => id === selected?.sheetId);
    if (selected === undefined || sheet === undefined) return;
    const cell = { row: selected.row, column: selected.column, rows: 1, columns: 1 };
    const address = addressOf(cell);
    // The last answer is known longer than the formula that asked for it.
    const asks = engine.cells.read(sheet.id, cell)[0]?.[0]?.formula !== undefined;
    const message = asks ? host.functionErrorMessage(sheet.name, address) : undefined;
    // The grid clears its place when it is first drawn.
    if (!sentence.isConnected) container.append(sentence);
    sentence.hidden = message === undefined || message === "";
    sentence.textContent = message === undefined ? "" : say("cellMessage", { address, message });
  };
  engine.events.listen((event) => { if (event.type === "selected" || event.type === "activated") show(); });
  host.listenToChanges(show);
}
