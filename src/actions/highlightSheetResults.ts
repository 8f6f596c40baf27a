import type { GridPlace } from "../excel";
import type { Strength, Verdict } from "../plan";
import type { Confidence, Corrections, Orientation, RegionMode, Remark, Scale } from "../sheets/recognition";

export type { GridPlace } from "../excel";
export type { Confidence, Corrections, LineCorrection, Orientation, RegionMode, Remark, Scale } from "../sheets/recognition";

/** Figures of one indicator on a planner's sheet that would be coloured, as the pane shows them. */
export interface SheetBlock {
  readonly id: string;
  /** Column of the figures (indicators across) or their row (down), 0-based: what a correction names. */
  readonly line: number;
  /** Header as printed. */
  readonly header: string;
  /** From the first cell to the last, without the sheet: C3:C14. */
  readonly address: string;
  readonly cells: number;
  readonly indicator: string;
  /** In words: ≥55%. */
  readonly target: string;
  readonly strength: Strength;
  readonly plan: string;
  /** Year by which the target is to be reached. */
  readonly targetYear: number;
  /** Years of the figures; null where neither sheet nor title names one. */
  readonly years: readonly (number | null)[];
  readonly isRate: boolean;
  /** Unit by which the figures are read: as stated, else the target's. */
  readonly unit: string;
  /** Units that fit the target, for a correction; empty for a rate, whose writing (52 or 0.52) is corrected instead. */
  readonly units: readonly string[];
  readonly scale: Scale;
  readonly mode: RegionMode;
  readonly confidence: Confidence;
  readonly remarks: readonly Remark[];
}

/** A header that was seen and not bound. */
export interface UnboundHeader {
  readonly line: number;
  readonly header: string;
  readonly address: string;
  readonly why: Remark;
}

/** A column (indicators across) or row (down) of the block, to choose that of the regions. */
export interface SheetLine {
  readonly line: number;
  /** Its letters or number, and the first words in it: A 县区. */
  readonly label: string;
}

/** What a block of cells was understood to hold. */
export interface SheetLook {
  readonly outcome: "read";
  readonly place: GridPlace;
  readonly orientation: Orientation;
  readonly blocks: readonly SheetBlock[];
  readonly unbound: readonly UnboundHeader[];
  readonly lines: readonly SheetLine[];
  /** Years for which a plan is loaded. */
  readonly planYears: readonly number[];
  readonly corrections: Corrections;
  /** What was understood, in one text: nothing else may be written. */
  readonly understood: string;
}

/** Why a block could not be read or coloured; nothing was written. */
export type SheetRefusal =
  /** A chart, a picture or several areas are selected. */
  | { readonly outcome: "noCell" }
  | { readonly outcome: "cellEditing" }
  /** 指标目标 is not in the workbook, so a rule would find no target. */
  | { readonly outcome: "noPlan" }
  /** A sheet or column of ours is gone or renamed. */
  | { readonly outcome: "broken"; readonly sheet: string; readonly column: string | null }
  /** The sheet is one of ours: its colours have a switch of their own. */
  | { readonly outcome: "ownSheet"; readonly sheet: string }
  | { readonly outcome: "blank"; readonly sheet: string }
  | { readonly outcome: "tooLarge"; readonly cells: number; readonly most: number }
  /** The sheet was deleted since. */
  | { readonly outcome: "gone" }
  | { readonly outcome: "protected"; readonly sheet: string }
  /** `code` is Excel's own, for support. */
  | { readonly outcome: "failed"; readonly code: string };

export type SheetLookResult = SheetLook | SheetRefusal;

export interface SheetHighlighting {
  readonly look: SheetLook;
  /** Ids of the uncertain blocks that the planner confirmed; the others are left out. */
  readonly confirmed: readonly string[];
  /** True to colour 达标 too. */
  readonly withMet: boolean;
}

/** What came of a press on 标色. */
export type SheetHighlightResult =
  | {
      readonly outcome: "marked";
      readonly sheet: string;
      readonly place: GridPlace;
      /** Bound cells by what they prove, the cells without colour among them. */
      readonly counts: Readonly<Partial<Record<Verdict, number>>>;
      readonly rules: number;
    }
  /** The sheet or the plan is no longer as it was shown; nothing was written. */
  | { readonly outcome: "changed"; readonly look: SheetLook }
  /** No block is sure or confirmed; nothing was written. */
  | { readonly outcome: "nothing" }
  | SheetRefusal;

/** What came of a press on 清除: the number of our rules that went. */
export type SheetClearResult = { readonly outcome: "cleared"; readonly sheet: string; readonly rules: number } | SheetRefusal;

/** 高亮未达标 on sheets that people laid out themselves. */
export interface HighlightSheetActions {
  /** Reads the selected cells, of one cell the block round it, and says what they hold. Writes nothing. */
  look(): Promise<SheetLookResult>;
  /** Reads the same block again with what the planner corrected. */
  lookAgain(place: GridPlace, corrections: Corrections): Promise<SheetLookResult>;
  /** Writes native rules for what was shown, in place of ours that stand there. */
  apply(highlighting: SheetHighlighting): Promise<SheetHighlightResult>;
  /** Takes our rules from a sheet, from the one in front where `sheetId` is null; everything else stays. */
  clear(sheetId: string | null): Promise<SheetClearResult>;
  /** Selects the block. */
  show(place: GridPlace): Promise<void>;
}
