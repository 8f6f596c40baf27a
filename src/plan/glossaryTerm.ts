import type { Quotation } from "./quotation";

/** A term that a plan explains, its words verbatim. Numbers in a definition are background and never targets. */
export interface GlossaryTerm {
  readonly planId: string;
  /** As the plan numbers it, from 1. */
  readonly number: number;
  /** The term with the document's quotation marks: “双减”. */
  readonly term: string;
  /** What the plan says it is: the paragraph without its number and term. */
  readonly definition: string;
  /** The whole paragraph, number and term included. */
  readonly source: Omit<Quotation, "numberText" | "noun">;
}
