/** Why a file cannot be opened; the page has a sentence for each. */
export type FileProblemKind = "tooLarge" | "encrypted" | "notWorkbook" | "broken";

export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(readonly kind: FileProblemKind, options?: ErrorOptions) {
    super(`The file cannot be opened: ${kind}`, options);
  }
}

/** Bytes. A larger one would hold the page up for minutes. */
export const largestFile = 50 * 1024 * 1024;

/** Bytes of its parts when unpacked: a small file can hold more than a page has room for. */
export const largestUnpacked = 500 * 1024 * 1024;
