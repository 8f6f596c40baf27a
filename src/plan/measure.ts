import type { Quotation } from "./quotation";

/** One of the numbered measures (重点任务) of a plan's body, its words verbatim. */
export interface Measure {
  readonly planId: string;
  /** As the plan numbers it, from 1. */
  readonly number: number;
  /** The measure's own heading: 坚持教育优先发展. */
  readonly name: string;
  /** The paragraph without its number and name. */
  readonly content: string;
  /** Where in the document, in the document's own words. */
  readonly section: string;
  /** The whole paragraph, number and name included. */
  readonly source: Omit<Quotation, "numberText" | "noun">;
}
