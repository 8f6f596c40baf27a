import type { BookState } from "../model";
import { type AddinIdentity, readSettings, writeSettings } from "./addin-settings";
import { writeInsertRows } from "./insert-rows";
import type { Losses } from "./losses";
import { Package } from "./package";
import { type PlacedThread, writeThreads } from "./write-threads";
import { readXmlParts, writeXmlParts } from "./xml-parts";

/** What a workbook keeps beside its sheets, and nobody sees in them. */
export type HiddenParts = Pick<BookState, "settings" | "xmlParts" | "xmlNumber">;

/**
 * @param threads the comments of each sheet
 * @param blank the names of tables whose one row is no row yet
 * @returns the file with the parts in it
 */
export function withHiddenParts(
  bytes: Uint8Array, { settings, xmlParts }: BookState, threads: readonly (readonly PlacedThread[])[],
  blank: readonly string[], addin: AddinIdentity | undefined, lost: Losses,
): Uint8Array {
  const keepsSettings = settings.length > 0 && addin !== undefined;
  lost.addIf(settings.length > 0 && !keepsSettings, "settings");
  if (xmlParts.length + threads.flat().length + blank.length === 0 && !keepsSettings) return bytes;
  const file = Package.open(bytes);
  writeXmlParts(file, xmlParts);
  writeThreads(file, threads);
  writeInsertRows(file, blank);
  if (keepsSettings) writeSettings(file, settings, addin);
  return file.bytes();
}

/** What cannot be read of them is told, and keeps nobody from the sheets. */
export function readHiddenParts(file: Package, addinId: string | undefined, lost: Losses): HiddenParts {
  let settings: BookState["settings"] = [];
  let xmlParts: BookState["xmlParts"] = [];
  try {
    const read = readSettings(file, addinId);
    ({ settings } = read);
    lost.addIf(read.hasOthers, "settings");
  } catch (error) {
    console.warn(error);
    lost.add("settings");
  }
  try {
    xmlParts = readXmlParts(file);
  } catch (error) {
    console.warn(error);
    lost.add("customXml");
  }
  return { settings, xmlParts, xmlNumber: xmlParts.length };
}
