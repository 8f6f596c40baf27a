import type { FilledCell } from "../excel";
import type { MarkedQuotation, Reason, Strength, Verdict } from "../plan";

/** Where the pane's answers on indicators come from; "unread" until a workbook's own tables are read. */
export type IndicatorOrigin = "builtIn" | "workbook" | "unread";

/** An indicator as the list of the search shows it. */
export interface IndicatorEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** 学前教育, 义务教育, …; "" where none is known. */
  readonly stage: string;
  /** Target in words: ≥55%; "" where no plan has one. */
  readonly target: string;
  readonly strength: Strength | null;
  /** What the latest figure proves; 无数据 without one, null without a target. */
  readonly verdict: Verdict | null;
}

/** Every indicator with a target or a figure, in the order of the catalogue. */
export interface IndicatorList {
  readonly origin: IndicatorOrigin;
  readonly entries: readonly IndicatorEntry[];
}

/** A sentence of a document and where it stands. */
export interface CitedSentence extends MarkedQuotation {
  /** Short title: 2023—2025年规划. */
  readonly document: string;
  readonly section: string;
}

/** One commitment on the card. */
export interface CardTarget {
  readonly code: string;
  /** In words: ≥55%, 力争≥60%, 100家左右, 里程碑. */
  readonly text: string;
  readonly strength: Strength;
  readonly year: number;
  /** False where the year is the plan's last one and not the sentence's own. */
  readonly yearStated: boolean;
  /** Whom or what it binds, in the text's words; "" where nothing is said. */
  readonly scope: string;
  /** How it is measured, where that needs saying; "" otherwise. */
  readonly measure: string;
  /** Stage of completion that the text demands; null where any counts. */
  readonly stage: string | null;
  readonly sentence: CitedSentence;
}

/** A reported figure on the card. */
export interface CardFigure {
  /** In words: 52%以上, 265所. */
  readonly text: string;
  /** Its own name in the report, which may differ from the indicator's. */
  readonly name: string;
  readonly year: number;
  /** Stage of completion or standing that was reviewed: 培育, 对象不同; null where nothing needs saying. */
  readonly stage: string | null;
  /** What a reader must know of it; "" otherwise. */
  readonly note: string;
  readonly sentence: CitedSentence;
}

/** What a figure proves about a target. */
export interface CardVerdict {
  readonly verdict: Verdict;
  /** −3.00 个百分点, −35 所; "" where there is none. */
  readonly gapText: string;
  /** True where the gap is measured from a bound (52%以上) and not from an exact figure. */
  readonly gapIsNominal: boolean;
  readonly reason: Reason | null;
  readonly note: Reason | null;
}

/** Another sentence that binds the same indicator, with the latest figure that is held against it. */
export interface OtherTarget {
  readonly target: CardTarget;
  /** Null where no figure is held against this sentence. */
  readonly verdict: CardVerdict | null;
}

/** The EDU functions that the card can write into a cell. */
export type FormulaKind = "target" | "status" | "gap" | "source";

/** Everything about one indicator: the unit of trust. */
export interface IndicatorCard {
  readonly origin: IndicatorOrigin;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly stage: string;
  /** Label of the plan that the target belongs to; null without a target. */
  readonly planLabel: string | null;
  readonly region: string;
  /** The strictest sentence: it decides the verdict. Null where no plan has a target. */
  readonly target: CardTarget | null;
  /** Null where no figure of the region is held against the target; without a target the latest reported one. */
  readonly figure: CardFigure | null;
  /** Null without a target. */
  readonly verdict: CardVerdict | null;
  /** Departments that answer for it; empty where the text names none. */
  readonly lead: readonly string[];
  readonly others: readonly OtherTarget[];
  /** The formulas that would answer something. */
  readonly formulas: readonly FormulaKind[];
}

/** What came of writing a formula into the selected cell. */
export type InsertResult =
  | { readonly outcome: "inserted"; readonly sheet: string; readonly address: string; readonly formula: string }
  /** The cell holds something; nothing was written. Insert again with `replacing` to overwrite exactly this. */
  | { readonly outcome: "occupied"; readonly cell: FilledCell }
  /** 结论 and 差距 need a figure, and neither the cell to the left nor the catalogue has one. Nothing was written. */
  | { readonly outcome: "noFigure" }
  /** The indicator is no longer there, or has no such formula. Nothing was written. */
  | { readonly outcome: "noFormula" }
  /** No cell is selected: a chart, or several areas. Nothing was written. */
  | { readonly outcome: "noCell" }
  | { readonly outcome: "cellEditing" }
  | { readonly outcome: "failed"; readonly code: string };

export interface InsertOptions {
  /** The cell that a person agreed to overwrite; where it holds something else by now, it is asked again. */
  readonly replacing?: FilledCell;
}

/** What the pane can ask about indicators. */
export interface IndicatorActions {
  list(): Promise<IndicatorList>;
  /** Null where the indicator is not there (any more). */
  readCard(id: string): Promise<IndicatorCard | null>;
  /** Writes an EDU formula into the selected cell if it is empty, and selects it. */
  insertFormula(id: string, kind: FormulaKind, options?: InsertOptions): Promise<InsertResult>;
  /** Ids of the indicators that were opened last on this computer, latest first; kept outside the workbook. */
  readRecent(): Promise<readonly string[]>;
  /** Puts an indicator first among the recent ones and answers them. */
  remember(id: string): Promise<readonly string[]>;
  /** Calls back when plans or figures change; answers how to stop. */
  watch(changed: () => void): () => void;
}
