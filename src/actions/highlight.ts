import { codeOf, isCellEditing, readHighlight, writeHighlight } from "../excel";
import { VERDICTS } from "../plan";
import { colouredTables, colouredWords } from "../sheets";
import type { HighlightActions, Highlighting, HighlightResult } from "./highlightResults";
import { allSheets } from "./loadPlan";

const tables = () => colouredTables(allSheets());

/** 高亮未达标 on the generated sheets: on, off, and which words. */
export const highlightActions: HighlightActions = {
  read: () => readHighlight(tables()),
  apply: ({ isOn, words }) => write(() => ({ isOn, words: VERDICTS.filter((word) => words.includes(word)) })),
  toggle: () => write(({ isOn, words }) => ({ isOn: !isOn, words: words.length === 0 ? colouredWords : words })),
};

async function write(choose: (now: Highlighting) => Highlighting): Promise<HighlightResult> {
  try {
    const result = await writeHighlight(tables(), choose);
    if (result.outcome === "nothingLoaded") return result;
    const { highlighting, sheets, unmarked } = result;
    return highlighting.isOn ? { outcome: "marked", highlighting, sheets, unmarked } : { outcome: "cleared", highlighting, sheets };
  } catch (error) {
    if (isCellEditing(error)) return { outcome: "cellEditing" };
    const code = codeOf(error);
    if (code === null) throw error;
    return { outcome: "failed", code };
  }
}
