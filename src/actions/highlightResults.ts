import type { Highlighting } from "../sheets";

export type { Highlighting } from "../sheets";

export type HighlightState =
  /** No sheet of ours that could be coloured. */
  | { readonly state: "nothingLoaded" }
  | { readonly state: "ready"; readonly highlighting: Highlighting };

/** What came of a press. Where nothing was written, the colours are as they were. */
export type HighlightResult =
  | {
      readonly outcome: "marked";
      readonly highlighting: Highlighting;
      /** Sheets that are coloured now, by their present names. */
      readonly sheets: readonly string[];
      /** Sheets of ours without the column that holds the words: nothing can be marked there. */
      readonly unmarked: readonly { readonly sheet: string; readonly column: string }[];
    }
  | { readonly outcome: "cleared"; readonly highlighting: Highlighting; readonly sheets: readonly string[] }
  | { readonly outcome: "nothingLoaded" }
  | { readonly outcome: "cellEditing" }
  /** `code` is Excel's own, for support: "AccessDenied". Shown small, never alone. */
  | { readonly outcome: "failed"; readonly code: string };

/** What the pane can ask about the colours of the generated sheets. */
export interface HighlightActions {
  read(): Promise<HighlightState>;
  /** Colours these words and no others, or none. Other people's formats stay. */
  apply(highlighting: Highlighting): Promise<HighlightResult>;
  /** Off where the colours are on, else on with the words chosen last. */
  toggle(): Promise<HighlightResult>;
}
