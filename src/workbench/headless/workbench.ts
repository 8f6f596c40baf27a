import { parseAddress, type Area, type Engine, type Scalar } from "../engine/terms";
import { type AddinFunctions, createHost, type FunctionMetadata, type Host, type HostRibbon, type Profile, type WorkbookState } from "../host";
import { openClientWindow } from "./client-window";
import { loadEngine } from "./engine-file";
import { usualProfile } from "./usual-profile";

export interface HeadlessOptions {
  /** The content of functions.json, for custom functions under the namespace. */
  readonly functionsJson?: { readonly functions: readonly FunctionMetadata[] };
  /** As in the manifest. Needed with functionsJson. */
  readonly namespace?: string;
  /** The Excel to imitate; the usual one of the surroundings where left out. */
  readonly profile?: Profile;
  /** Milliseconds after which a custom function that has not answered is an error. */
  readonly functionLimit?: number;
  /** Of display and content; zh-CN where left out. */
  readonly language?: string;
  /** Of the file that the workbook was opened from, with its ending. */
  readonly fileName?: string;
  /** The add-in's buttons and tabs, none where left out. */
  readonly ribbon?: HostRibbon;
  /** Where the bundled engine lies; build/engine.cjs where left out. */
  readonly bundlePath?: string;
  /** A workbook that another workbench has saved; an empty one where left out. */
  readonly workbook?: WorkbookState;
}

type Client = ReturnType<typeof openClientWindow>["window"];

/** An Excel without Excel, in one process: Microsoft's own client library over the host and the engine. */
export interface HeadlessWorkbench {
  readonly window: Client;
  readonly Excel: Client["Excel"];
  readonly Office: Client["Office"];
  readonly CustomFunctions: Client["CustomFunctions"];
  readonly engine: Engine;
  readonly host: Host;
  /** Runs a batch as an add-in would. */
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
  /** Gives a custom function its code, as CustomFunctions.associate does. */
  associate(id: string, implementation: (...args: never[]) => unknown): void;
  /** Batches of the workbook so far: the add-in's round trips. */
  readonly requests: number;
  /** Resolves when every batch, calculation and custom function has ended. */
  settle(): Promise<void>;
  /** After settling: what a cell holds, "" for a blank one. */
  cellValue(sheetName: string, address: string): Promise<Scalar>;
  cellText(sheetName: string, address: string): Promise<string>;
  cellFormula(sheetName: string, address: string): Promise<string | undefined>;
  /** The colour that a person sees behind a cell, conditional formats included: "#RRGGBB", undefined for none. */
  displayedFill(sheetName: string, address: string): Promise<string | undefined>;
  displayedFontColor(sheetName: string, address: string): Promise<string | undefined>;
  /** The icon that a conditional format shows in a cell: "ThreeArrows 2", 0 for the lowest; undefined for none. */
  displayedIcon(sheetName: string, address: string): Promise<string | undefined>;
  /** The sentence beside the error that a custom function has answered in this cell. */
  errorMessage(sheetName: string, address: string): Promise<string | undefined>;
  /** Enters text in a cell as a person's keys do. @throws where the cell is locked on a protected sheet: the keys do nothing there */
  type(sheetName: string, address: string, text: string): Promise<void>;
  /** Pastes a block of texts whose first cell goes here. */
  paste(sheetName: string, address: string, texts: readonly (readonly string[])[]): Promise<void>;
  select(sheetName: string, address: string): void;
  setCellEditing(editing: boolean): void;
  /** A ribbon button: runs the function given to Office.actions.associate. */
  pressAction(id: string): void;
  /** After settling: the whole workbook, for another workbench to open. */
  save(): Promise<WorkbookState>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Puts Excel, Office, OfficeExtension and CustomFunctions on globalThis, for code that expects an add-in's globals. */
  installGlobals(): void;
  /** Ends everything and takes the globals away again. */
  close(): Promise<void>;
}

const globalNames = ["Excel", "Office", "OfficeExtension", "CustomFunctions", "OfficeRuntime"] as const;

export async function createHeadlessWorkbench(options: HeadlessOptions = {}): Promise<HeadlessWorkbench> {
  const { functionsJson, namespace, profile = usualProfile(), language = "zh-CN" } = options;
  if (functionsJson && namespace === undefined) throw new Error("functionsJson needs the namespace of the manifest");
  const functions: AddinFunctions | undefined = functionsJson && { namespace: namespace!, functions: functionsJson.functions };
  const engine = loadEngine(options.bundlePath).createHeadlessEngine({ workbook: options.workbook?.engine });
  const host = createHost({ engine, profile, functions, functionLimit: options.functionLimit, language, book: options.workbook?.book, fileName: options.fileName, ribbon: options.ribbon });
  await engine.calculation.settle();
  const client = openClientWindow(host, language);
  const { window } = client;
  const before = new Map<string, unknown>();

  function place(sheetName: string, address: string): { sheetId: string; area: Area } {
    const sheet = engine.sheets.list().find((candidate) => candidate.name === sheetName);
    const area = parseAddress(address);
    if (!sheet || !area) throw new Error(`No cell ${sheetName}!${address}`);
    return { sheetId: sheet.id, area };
  }

  async function read<Result>(sheetName: string, address: string, what: (sheetId: string, area: Area) => Result): Promise<Result> {
    await host.idle();
    const { sheetId, area } = place(sheetName, address);
    return what(sheetId, area);
  }

  async function displayed(sheetName: string, address: string): Promise<ReturnType<Engine["cells"]["displayed"]>> {
    await host.idle();
    await engine.calculation.settleColours();
    const { sheetId, area } = place(sheetName, address);
    return engine.cells.displayed(sheetId, area.row, area.column);
  }

  return {
    window,
    Excel: window.Excel,
    Office: window.Office,
    CustomFunctions: window.CustomFunctions,
    engine,
    host,
    run: (batch) => window.Excel.run(batch),
    associate(id, implementation) {
      window.CustomFunctions.associate(id, implementation as (...args: unknown[]) => unknown);
    },
    get requests() {
      return host.requestCount;
    },
    settle: () => host.idle(),
    cellValue: (sheet, address) => read(sheet, address, (id, area) => engine.cells.read(id, area)[0]![0]!.value ?? ""),
    cellText: (sheet, address) => read(sheet, address, (id, area) => engine.cells.texts(id, area)[0]![0]!),
    cellFormula: (sheet, address) => read(sheet, address, (id, area) => engine.cells.read(id, area)[0]![0]!.formula),
    displayedFill: async (sheet, address) => (await displayed(sheet, address)).fill,
    displayedFontColor: async (sheet, address) => (await displayed(sheet, address)).color,
    async displayedIcon(sheet, address) {
      const { icon } = await displayed(sheet, address);
      return icon?.set && `${icon.set} ${icon.index}`;
    },
    errorMessage: (sheet, address) => read(sheet, address, () => host.functionErrorMessage(sheet, address)),
    async type(sheetName, address, text) {
      const { sheetId, area } = place(sheetName, address);
      if (host.isLocked(sheetId, area)) throw new Error(`${sheetName}!${address} is protected`);
      await engine.type(sheetId, area.row, area.column, text);
      await host.idle();
    },
    async paste(sheetName, address, texts) {
      const { sheetId, area } = place(sheetName, address);
      await engine.paste(sheetId, area.row, area.column, texts);
      await host.idle();
    },
    select(sheetName, address) {
      const { sheetId, area } = place(sheetName, address);
      engine.sheets.select({ sheetId, ...area });
    },
    setCellEditing: (editing) => host.setCellEditing(editing),
    pressAction: (id) => host.pressAction(id),
    async save() {
      await host.idle();
      return host.save();
    },
    undo: () => engine.undo(),
    redo: () => engine.redo(),
    installGlobals() {
      for (const name of globalNames) {
        if (!before.has(name)) before.set(name, (globalThis as Record<string, unknown>)[name]);
        (globalThis as Record<string, unknown>)[name] = (window as unknown as Record<string, unknown>)[name];
      }
    },
    async close() {
      await host.idle();
      for (const [name, value] of before) {
        if (value === undefined) delete (globalThis as Record<string, unknown>)[name];
        else (globalThis as Record<string, unknown>)[name] = value;
      }
      client.close();
      host.dispose();
    },
  };
}
