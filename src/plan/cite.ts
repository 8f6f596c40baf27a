import type { SourceDocument } from "./plan";
import { oneLine, type Quotation } from "./quotation";

/** The verbatim sentence on one line, and in brackets its document and section: …（2023—2025年规划 一、（二）发展目标）. */
export function cite({ quote, section }: Quotation, { shortTitle }: SourceDocument): string {
  return `${oneLine(quote)}（${`${shortTitle} ${section}`.trim()}）`;
}
