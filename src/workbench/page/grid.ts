// The presets bring these only for their own use, and a bundler that removes unused code removes them.
import "@univerjs/sheets-table/facade";
import { LocaleType, LogLevel, Univer, type IUniverConfig, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { ILayoutService } from "@univerjs/ui";
import type { Language } from "../../words/dictionary";
import { colourGrid } from "./grid-theme";
import { tableThemes } from "./table-theme";

export interface Grid {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
}

type Locale = NonNullable<NonNullable<IUniverConfig["locales"]>[string]>;
type PluginEntry = readonly [plugin: PluginCtor<Plugin>, config: unknown];

const locales: Readonly<Record<Language, { readonly type: LocaleType; readonly load: () => Promise<{ default: Locale }> }>> = {
  "zh-CN": { type: LocaleType.ZH_CN, load: () => import("./locale/zh-CN") },
  "en-US": { type: LocaleType.EN_US, load: () => import("./locale/en-US") },
};

export interface GridOptions {
  readonly language: Language;
  /** What the formula popup says of the add-in's functions. */
  readonly help: IFunctionInfo[];
  /** For an empty workbook; none is made where left out, because somebody opens one. */
  readonly empty?: { readonly workbookName: string; readonly sheetName: string };
}

const firstSheetId = "sheet-1";

/** Cells of the size and in the font that Excel gives them in Chinese; a sheet grows where somebody writes beyond it. */
const emptySheet = { rowCount: 200, columnCount: 26, defaultRowHeight: 20, defaultColumnWidth: 72, defaultStyle: { ff: "等线" } };

/** The page's stand-ins must be there before the first drawing: a canvas is not drawn again when a font arrives. */
async function loadFonts(): Promise<void> {
  // Rejected where the computer has none of them; then the browser's own font is used, which is all that can be done.
  await Promise.allSettled(["400 11px 等线", "700 11px 等线"].map((font) => document.fonts.load(font, "规划")));
}

/** Draws a spreadsheet into the element, with an empty workbook of one sheet or none yet. */
export async function createGrid(container: HTMLElement, { language, help, empty }: GridOptions): Promise<Grid> {
  const { type, load } = locales[language];
  const [{ default: words }] = await Promise.all([load(), loadFonts()]);
  const univer = new Univer({ locale: type, locales: { [type]: words }, logLevel: LogLevel.ERROR });
  colourGrid(univer);
  const plugins = new Map<string, PluginEntry>();
  for (const [plugin, config] of entries(container, help)) plugins.set(plugin.pluginName, [plugin, config]);
  for (const [plugin, config] of plugins.values()) univer.registerPlugin(plugin, config as ConstructorParameters<PluginCtor<Plugin>>[0]);
  const univerAPI = FUniver.newAPI(univer);
  if (empty) {
    univerAPI.createWorkbook({
      name: empty.workbookName,
      locale: type,
      sheetOrder: [firstSheetId],
      sheets: { [firstSheetId]: { id: firstSheetId, name: empty.sheetName, ...emptySheet } },
    });
  }
  return { univer, univerAPI };
}

/** Tells when a person starts and stops editing a cell, in the cell or in the formula bar. */
export function watchEditing({ univerAPI }: Grid, tell: (editing: boolean) => void): void {
  univerAPI.addEvent(univerAPI.Event.SheetEditStarted, () => tell(true));
  univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => tell(false));
}

/** Takes what is being typed into its cell. */
export async function finishEditing({ univerAPI }: Grid): Promise<void> {
  const workbook = univerAPI.getActiveWorkbook();
  if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
}

/** Gives the keyboard to the grid, as a click on a cell does. */
export function focusGrid({ univer }: Grid): void {
  univer.__getInjector().get(ILayoutService).focus();
}

function entries(container: HTMLElement, help: IFunctionInfo[]): PluginEntry[] {
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple", disableAutoFocus: true, formula: { description: help } }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
  ];
  return [
    ...presets.flatMap((preset) => preset.plugins).map((entry): PluginEntry => (Array.isArray(entry) ? entry : [entry, undefined])),
    [UniverSheetsTablePlugin, tableThemes],
    // Without this a tab with the table's name covers the first row and bends a frozen one.
    [UniverSheetsTableUIPlugin, { hideAnchor: true }],
  ];
}
