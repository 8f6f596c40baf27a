import { parseAddress } from "../engine/address";
import type { Engine } from "../engine";
import type { Host } from "../host";
import type { Keeper, SavedState } from "./keeper";

/** What the page offers to tests, and to whoever looks at it in a browser's console, as `window.workbench`. */
export interface Workbench {
  /** Resolves when the grid is drawn and the pane is on the wire; rejects with the sentence that the page shows. */
  readonly ready: Promise<void>;
  /** The spreadsheet behind the host. @throws before `ready` */
  readonly engine: Engine;
  /** Excel's side of the wire. @throws before `ready` */
  readonly host: Host;
  /** Where the workbook stands with this browser's storage. @throws before `ready` */
  readonly saved: SavedState;
  /** Saves the workbook in this browser at once, as 保存 does. */
  save(): Promise<void>;
  /** The text that a cell shows, its number format applied; every formula is calculated first. */
  cellText(sheetName: string, address: string): Promise<string>;
  /** The fill that a cell shows, conditional formats included, as "#RRGGBB"; undefined where it has none. */
  displayedFill(sheetName: string, address: string): Promise<string | undefined>;
  /** Shows the sheet and selects the cell: the next keys of a real keyboard go there. */
  selectCell(sheetName: string, address: string): void;
  /** Enters text in a cell as a person's keys would, without real keys. */
  typeInto(sheetName: string, address: string, text: string): Promise<void>;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

export interface Parts {
  readonly engine: Engine;
  readonly host: Host;
  readonly keeper: Keeper;
  /** Gives the keyboard to the grid. */
  readonly focusGrid: () => void;
}

/** @param opened resolves with the parts once the page stands */
export function createWorkbench(opened: Promise<Parts>): Workbench {
  let parts: Parts | undefined;
  const ready = opened.then((result) => {
    parts = result;
  });
  const here = (): Parts => {
    if (parts === undefined) throw new Error("The workbench is not ready: await workbench.ready first");
    return parts;
  };
  const find = (sheetName: string, address: string) => {
    const sheet = here().engine.sheets.list().find(({ name }) => name === sheetName);
    const area = parseAddress(address);
    if (sheet === undefined) throw new Error(`No sheet is called "${sheetName}"`);
    if (area === undefined) throw new Error(`"${address}" is no address`);
    return { sheetId: sheet.id, area };
  };

  return {
    ready,
    get engine() {
      return here().engine;
    },
    get host() {
      return here().host;
    },
    get saved() {
      return here().keeper.state;
    },
    save: () => here().keeper.save(),
    async cellText(sheetName, address) {
      const { sheetId, area } = find(sheetName, address);
      await here().engine.calculation.settle();
      return here().engine.cells.texts(sheetId, area)[0]?.[0] ?? "";
    },
    async displayedFill(sheetName, address) {
      const { sheetId, area } = find(sheetName, address);
      await here().engine.calculation.settleColours();
      return here().engine.cells.displayed(sheetId, area.row, area.column).fill;
    },
    selectCell(sheetName, address) {
      const { sheetId, area } = find(sheetName, address);
      here().engine.sheets.activate(sheetId);
      here().engine.sheets.select({ sheetId, ...area });
      here().focusGrid();
    },
    async typeInto(sheetName, address, text) {
      const { sheetId, area } = find(sheetName, address);
      await here().engine.type(sheetId, area.row, area.column, text);
    },
  };
}
