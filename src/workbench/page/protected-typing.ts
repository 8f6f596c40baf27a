import type { Engine } from "../engine";
import type { Host, Permission } from "../host";
import type { Grid } from "./grid";

/** What a person does by a command of the grid: under which permission a protected sheet still allows it, none for what it never does. */
const changes: readonly (readonly [command: RegExp, permission: "contents" | Permission | "never"])[] = [
  [/^insert-(row|multi-rows)/, "allowInsertRows"],
  [/^insert-(col|multi-cols)/, "allowInsertColumns"],
  [/^remove-row/, "allowDeleteRows"],
  [/^remove-col/, "allowDeleteColumns"],
  [/^(delta-row-height|set-row-(height|is-auto-height)|hide-row|set-rows-hidden)/, "allowFormatRows"],
  [/^(delta-column-width|set-worksheet-col-width|set-col-(hidden|auto-width|is-auto-width)|hide-col)/, "allowFormatColumns"],
  [/^(set-(style|bold|italic|underline|overline|stroke|border|background-color|text-|font-|horizontal-|vertical-|range-(bold|italic|underline|stroke|font|text))|reset-|clear-selection-format|apply-format)/, "allowFormatCells"],
  [/^(reorder-range|sort-range)/, "allowSort"],
  [/^(set-range-values|clear-selection-(content|all)|auto-|refill|paste|optional-paste|cut|copy-(down|right)|move-range|split-text|text-to-number|toggle-cell)/, "contents"],
  [/^((add|remove)-worksheet-merge|(insert|delete)-range|move-(rows|cols))/, "never"],
];
const prefix = "sheet.command.";

/**
 * What a protected sheet forbids is forbidden to a person too: nothing is typed, pasted, cleared, inserted or formatted there, and a
 * sentence says why.
 * @param tell shows the sentence, once for every attempt
 */
export function guardProtectedSheets({ univerAPI }: Grid, engine: Engine, host: Pick<Host, "isLocked" | "permits">, tell: () => void): void {
  univerAPI.addEvent(univerAPI.Event.BeforeSheetEditStart, (event) => {
    if (!host.isLocked(event.worksheet.getSheetId(), { row: event.row, column: event.column, rows: 1, columns: 1 })) return;
    event.cancel = true;
    tell();
  });

  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    if (engine.isAddinAtWork || !event.id.startsWith(prefix)) return;
    const name = event.id.slice(prefix.length);
    const permission = changes.find(([command]) => command.test(name))?.[1];
    if (permission === undefined) return;
    const isForbidden = engine.sheets.selections().some(({ sheetId, ...area }) =>
      (permission === "contents" ? host.isLocked(sheetId, area) : !host.permits(sheetId, permission === "never" ? undefined : permission)));
    if (!isForbidden) return;
    event.cancel = true;
    tell();
  });
}
