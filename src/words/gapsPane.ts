import { dictionary } from "./dictionary";

/** The words of the tab 差距. */
export const gapsPaneWords = dictionary(
  {
    "noPlan": "本工作簿尚未载入规划，没有可列的差距。请先载入规划。",
    "load": "去载入规划",
  },
  {
    "noPlan": "No plan is loaded in this workbook, so there are no gaps to list. Load a plan first.",
    "load": "Go and load a plan",
  },
);

/** Key of a word of the tab 差距. */
export type GapsPaneWord = keyof (typeof gapsPaneWords)["zh-CN"];
