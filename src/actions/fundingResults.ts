import type { FundingFinding, FundingStage, JudgedFundingLine } from "../plan";
import type { FundingColumn, FundingDefaults, FundingRole } from "../sheets";
import type { Renamed } from "./renamed";

export type { FundingColumn, FundingDefaults, FundingRole } from "../sheets";

/** A line of 两个只增不减 as it stands in the sheet. */
export interface FundingRow extends JudgedFundingLine {
  /** Index of the row in the table's body, from 0. */
  readonly row: number;
}

/** A remark on the input: a plain fact, never a refusal. */
export interface PlacedFinding {
  readonly finding: FundingFinding;
  /** The cell that it is about, as shown to a person: 两个只增不减!F6. */
  readonly address: string;
}

export type FundingState =
  | { readonly state: "noSheet" }
  /** A column of ours is gone or renamed. */
  | { readonly state: "broken"; readonly sheet: string; readonly column: string }
  /** `rows` in the order of the sheet; empty where nobody has entered anything. `unread` rows name no region, year or stage. */
  | { readonly state: "ready"; readonly rows: readonly FundingRow[]; readonly findings: readonly PlacedFinding[]; readonly unread: readonly PlacedFinding[] };

/** A table that was read and what it was understood as. */
export interface FundingProposal {
  /** As shown to a person: Sheet1!A1:F8. */
  readonly address: string;
  readonly columns: readonly FundingColumn[];
  readonly defaults: FundingDefaults;
  readonly rows: number;
}

export type ProposeResult =
  | { readonly outcome: "proposed"; readonly proposal: FundingProposal }
  /** Fewer than two rows, or no column that could be a figure. */
  | { readonly outcome: "noTable"; readonly address: string }
  /** The selection is 两个只增不减 itself, which is judged as it stands. */
  | { readonly outcome: "ownSheet" }
  | { readonly outcome: "cellEditing" }
  | { readonly outcome: "failed"; readonly code: string };

/** What a person confirmed: one role a column, and what holds for all rows. */
export interface FundingChoice {
  readonly address: string;
  readonly roles: readonly (FundingRole | null)[];
  readonly defaults: FundingDefaults;
}

export type PreviewResult =
  | {
      readonly outcome: "read";
      /** The lines with their verdicts, in the order of the table. */
      readonly lines: readonly JudgedFundingLine[];
      readonly findings: readonly PlacedFinding[];
      readonly unread: readonly PlacedFinding[];
      /** Lines whose region, year, stage, series and account stand in 两个只增不减 already, with other figures. */
      readonly replaced: number;
    }
  /** A question that must be answered first: which role or default is missing. */
  | { readonly outcome: "ask"; readonly missing: readonly FundingRole[] }
  | { readonly outcome: "changed" }
  | { readonly outcome: "cellEditing" }
  | { readonly outcome: "failed"; readonly code: string };

export type FundingWriteResult =
  /** `reasonsKept`: cells of 说明 that a person had typed and that stayed. */
  | { readonly outcome: "written"; readonly sheet: string; readonly added: number; readonly updated: number; readonly reasonsKept: number; readonly canUndo: boolean; readonly renamed?: readonly Renamed[] }
  | { readonly outcome: "undone"; readonly sheet: string }
  /** Somebody changed the rows since: nothing was taken back. */
  | { readonly outcome: "notUndone" }
  | { readonly outcome: "ask"; readonly missing: readonly FundingRole[] }
  | { readonly outcome: "conflict"; readonly sheets: readonly string[]; readonly tables: readonly string[] }
  | { readonly outcome: "broken"; readonly sheet: string; readonly column: string }
  | { readonly outcome: "changed" }
  | { readonly outcome: "cellEditing" }
  /** Excel's own code, for support. `unfinished`: true where a part was written. */
  | { readonly outcome: "failed"; readonly code: string; readonly unfinished: boolean };

export interface FundingOptions {
  /** What to do about a sheet or table of our name that is not ours: ask first (default), or rename it and go on. */
  readonly conflicts?: "ask" | "rename";
}

/** What the pane can ask about 两个只增不减. */
export interface FundingActions {
  read(): Promise<FundingState>;
  /** Makes the sheet, empty and ready, or with the published notices as a worked example. Rows that stand there stay. */
  prepare(kind: "empty" | "example", options?: FundingOptions): Promise<FundingWriteResult>;
  /** Reads the selected table, or the block of cells round the active cell. */
  propose(): Promise<ProposeResult>;
  /** Reads the table as confirmed and judges it; writes nothing. */
  preview(choice: FundingChoice): Promise<PreviewResult>;
  /** Puts the lines into 两个只增不减, made where it is not there; the officer's own table stays as it is. */
  take(choice: FundingChoice, options?: FundingOptions): Promise<FundingWriteResult>;
  /** Takes back the last `prepare` of an example or `take`, while its rows stand as they were written. */
  undo(): Promise<FundingWriteResult>;
  /** Writes 说明 beside a line. */
  keepReason(row: FundingRow, reason: string): Promise<FundingWriteResult>;
  /** Selects a cell, by an address of ours: Sheet!A1. */
  selectCell(address: string): Promise<void>;
  /** Selects the 结论 cell of a line. */
  selectRow(row: FundingRow): Promise<void>;
  /** Writes the region's 核查单 for a year as a sheet to be printed and shows it. */
  writeCheckSheet(region: string, year: number, options?: FundingOptions): Promise<FundingWriteResult>;
  /** The stages whose averages count for leg 2 in this workbook, in their order; 合计 where nobody has chosen. */
  readCountedStages(): Promise<readonly FundingStage[]>;
  /** Keeps them in the workbook. */
  keepCountedStages(stages: readonly FundingStage[]): Promise<void>;
  /** Calls back when 两个只增不减 changes; answers how to stop. */
  watch(changed: () => void): Promise<() => Promise<void>>;
}
