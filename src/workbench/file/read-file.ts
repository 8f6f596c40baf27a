import { EncryptedFileError, readXlsx, type Workbook } from "hucre";
import { FileProblem, largestFile, largestUnpacked } from "./file-problem";
import { Package, unpackedSize } from "./package";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
const zip = [0x50, 0x4b, 0x03, 0x04];

export interface ReadFile {
  readonly workbook: Workbook;
  /** The parts that the library passes over. */
  readonly file: Package;
  readonly hasMacros: boolean;
}

/** Sheets and pictures are the library's business and would be unpacked twice. */
const isRead = (part: string): boolean => /(?:^|\/)_rels\/|^customXml\/|^xl\/webextensions\/|^xl\/tables\//i.test(part);

/** The stream that holds a file under a password ([MS-OFFCRYPTO], 2.3.4.4), two bytes a character. */
const encryptedPart = [..."EncryptedPackage"].map((character) => `${character}\0`).join("");

/** @throws FileProblem where it is no workbook that can be opened. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length > largestFile) throw new FileProblem("tooLarge");
  const names = namesIn(bytes);
  try {
    if (startsWith(bytes, zip) && unpackedSize(bytes) > largestUnpacked) throw new FileProblem("tooLarge");
    const workbook = await readXlsx(bytes, { readStyles: true });
    if (workbook.sheets.length === 0) throw new FileProblem("broken");
    return { workbook, file: Package.open(bytes, isRead), hasMacros: names.includes("xl/vbaProject.bin") };
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    // A workbook of Excel 97 lies in the same kind of container, without a password.
    if (error instanceof EncryptedFileError) throw new FileProblem(names.includes(encryptedPart) ? "encrypted" : "notWorkbook", { cause: error });
    const isWorkbook = startsWith(bytes, zip) && names.includes("xl/");
    throw new FileProblem(isWorkbook ? "broken" : "notWorkbook", { cause: error });
  }
}

/** Enough of the text for the names of parts, which no packing changes. */
const namesIn = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
