import { EncryptedFileError, readXlsx, type Workbook } from "hucre";
import { FileProblem, largestFile } from "./file-problem";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
const zip = [0x50, 0x4b, 0x03, 0x04];

/** Parts that the library passes over without a word; their names stand in the file as they are. */
export type HiddenPart = "customXml" | "settings" | "macros";
const hiddenParts: Readonly<Record<HiddenPart, string>> = { customXml: "customXml/item", settings: "xl/webextensions/", macros: "xl/vbaProject.bin" };

export interface ReadFile {
  readonly workbook: Workbook;
  readonly hidden: readonly HiddenPart[];
}

/** @throws FileProblem where it is no workbook that can be opened. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length > largestFile) throw new FileProblem("tooLarge");
  const names = namesIn(bytes);
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    if (workbook.sheets.length === 0) throw new FileProblem("broken");
    const hidden = (Object.entries(hiddenParts) as [HiddenPart, string][]).filter(([, name]) => names.includes(name)).map(([part]) => part);
    return { workbook, hidden };
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    if (error instanceof EncryptedFileError) throw new FileProblem("encrypted", { cause: error });
    const isWorkbook = startsWith(bytes, zip) && names.includes("xl/");
    throw new FileProblem(isWorkbook ? "broken" : "notWorkbook", { cause: error });
  }
}

/** Enough of the text for the names of parts, which no packing changes. */
const namesIn = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
