import type { Figure } from "./figure";
import type { GlossaryTerm } from "./glossaryTerm";
import type { Measure } from "./measure";
import type { Milestone, Task } from "./task";
import type { Target } from "./target";

/** A source document: text lies in seeds/, next to its catalogue. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** Short name for lines and columns: 2023—2025年规划. */
  readonly shortTitle: string;
  readonly file: string;
  readonly issuer: string;
  readonly date: string;
}

/** A region and the counties and districts inside it. */
export interface Region {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly members: readonly string[];
}

/** A plan as reviewed data. */
export interface Plan {
  readonly id: string;
  /** As column 规划 shows it: 2023—2025年规划. */
  readonly label: string;
  readonly region: Region;
  readonly startYear: number;
  readonly endYear: number;
  readonly document: SourceDocument;
  readonly targets: readonly Target[];
  readonly milestones: readonly Milestone[];
  readonly tasks: readonly Task[];
  /** The numbered measures of its body, where it has any. */
  readonly measures?: readonly Measure[];
  /** The terms that it explains, where it explains any. */
  readonly glossary?: readonly GlossaryTerm[];
}

/** Reported figures of one document. */
export interface Report {
  readonly document: SourceDocument;
  readonly figures: readonly Figure[];
}
