/** A verbatim passage of a source document: the evidence behind a number. */
export interface Quotation {
  /** Id of the document, e.g. "liuzhou-plan-2023-2025". */
  readonly document: string;
  /** Where in the document, in the document's own words, e.g. "二、（三）推动教育协调发展". */
  readonly section: string;
  /** The passage, verbatim, line breaks included. */
  readonly quote: string;
  /** Offset of the passage's first character in the document's text, in UTF-16 units. */
  readonly start: number;
  /** Offset behind the passage's last character. */
  readonly end: number;
  /** The words of the quote that state the number, e.g. "55%", "全覆盖", "一所". */
  readonly numberText: string;
  /** The noun of the quote that the number counts, e.g. "公办园在园幼儿占比". */
  readonly noun: string;
}

/** A quotation on one line: the hard breaks of a printed page are no part of the sentence. */
export function oneLine(quote: string): string {
  return quote.replace(/\s*\n\s*/g, "");
}
