import { cite } from "../plan";
import { findOwnTarget } from "./findTarget";

/** EDU.SOURCE of one cell: the deciding target's verbatim sentence, its document and section. #N/A as EDU.TARGET. */
export function sourceOf(indicator: unknown, year: unknown, region: unknown): string {
  const { target, plan } = findOwnTarget(indicator, year, region);
  return cite(target.source, plan.document);
}
