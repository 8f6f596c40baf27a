/** What the tests' one bundle of the engine offers: Univer with its headless plugins, and the engine on it. */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsHyperLinkPlugin } from "@univerjs/sheets-hyper-link";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { createUniverEngine } from "../engine";
import type { Engine, EngineOptions } from "../engine";

const headlessPlugins = [
  UniverDocsPlugin, UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin, UniverSheetsNumfmtPlugin,
  UniverDataValidationPlugin, UniverSheetsDataValidationPlugin, UniverSheetsConditionalFormattingPlugin, UniverSheetsFilterPlugin,
  UniverSheetsTablePlugin, UniverSheetsNotePlugin, UniverSheetsHyperLinkPlugin, UniverSheetsSortPlugin,
];

/** A workbook with one empty sheet, in memory, without any drawing. */
export function createHeadlessEngine(options: EngineOptions = {}): Engine {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.ERROR });
  for (const plugin of headlessPlugins) univer.registerPlugin(plugin);
  return createUniverEngine(univer, FUniver.newAPI(univer), options);
}
