import type { Quotation } from "./quotation";

/** One row of the 任务分工表, its words verbatim but for the hard breaks of the flattened table. */
export interface Task {
  readonly planId: string;
  readonly number: number;
  readonly name: string;
  readonly content: string;
  readonly goal: string;
  readonly lead: readonly string[];
  readonly cooperating: readonly string[];
  readonly source: Omit<Quotation, "numberText" | "noun">;
}

/** A goal without a number that stands in a task row and in no target: 汽车产教联合体. Looked up by code, like a target. */
export interface Milestone {
  readonly code: string;
  readonly planId: string;
  readonly indicatorId: string;
  readonly name: string;
  readonly year: number;
  readonly tableRow: number;
  readonly source: Quotation;
}
