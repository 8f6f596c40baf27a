import {
  clearSheetRules, codeOf, isCellEditing, isNoCell, MOST_CELLS, readGridAgain, readSelectedGrid, selectCell, writeSheetRules, type ReadGrid, type SheetRule,
} from "../excel";
import type { Verdict } from "../plan";
import { blockRules, DEFAULT_WORDS, verdictsOf, type Block, type Recognition } from "../sheets/recognition";
import type {
  HighlightSheetActions, SheetHighlighting, SheetHighlightResult, SheetLookResult, SheetRefusal,
} from "./highlightSheetResults";
import { understand } from "./lookAtSheet";

/** 高亮未达标 on a planner's own sheet: look, apply, clear. */
export const highlightSheetActions: HighlightSheetActions = {
  look: () => told(async () => {
    const reading = await readSelectedGrid();
    switch (reading.state) {
      case "read":
        return lookOf(reading.read, {});
      case "ownSheet":
        return { outcome: "ownSheet", sheet: reading.sheet };
      case "blank":
        return { outcome: "blank", sheet: reading.sheet };
      case "tooLarge":
        return { outcome: "tooLarge", cells: reading.cells, most: MOST_CELLS };
    }
  }),
  lookAgain: (place, corrections) => told(async () => {
    const read = await readGridAgain(place);
    return read === null ? { outcome: "gone" } : lookOf(read, corrections);
  }),
  apply: (highlighting) => told(() => apply(highlighting)),
  clear: (sheetId) => told(() => clearSheetRules(sheetId)),
  show: ({ sheetId, address }) => selectCell(`${sheetId}!${address}`),
};

function lookOf(read: ReadGrid, corrections: Parameters<typeof understand>[1]): SheetLookResult {
  const understood = understand(read, corrections);
  return "look" in understood ? understood.look : understood;
}

async function apply({ look, confirmed, withMet }: SheetHighlighting): Promise<SheetHighlightResult> {
  const words: readonly Verdict[] = withMet ? ["达标", ...DEFAULT_WORDS] : DEFAULT_WORDS;
  const result = await writeSheetRules<Partial<Record<Verdict, number>>, SheetHighlightResult>(look.place, (read) => {
    const now = understand(read, look.corrections);
    if (!("look" in now)) return { refusal: now };
    if (now.look.understood !== look.understood) return { refusal: { outcome: "changed", look: now.look } };
    const blocks = now.recognition.blocks.filter(({ id, confidence }) => confidence !== "ask" || confirmed.includes(id));
    if (blocks.length === 0) return { refusal: { outcome: "nothing" } };
    const rules = blocks.flatMap((block) => blockRules(block, words, now.places)
      .map(({ area, formula, style }): SheetRule => ({ area, formula, style, origin: originOf(block) })));
    return { rules, said: countsOf({ ...now.recognition, blocks }, read) };
  });
  if (result.outcome === "refused") return result.refusal;
  if (result.outcome !== "written") return result;
  const { sheet, rules, said } = result;
  return { outcome: "marked", sheet, place: { ...look.place, sheet }, counts: said, rules };
}

const originOf = ({ target, statedUnit, scale, mode, stage }: Block): SheetRule["origin"] =>
  ({ code: target.code, statedUnit, scale, isBenchmark: mode === "benchmark", stage });

function countsOf(recognition: Recognition, { grid }: ReadGrid): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { judgement: { verdict } } of verdictsOf(recognition, grid)) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/** What Excel refuses becomes an outcome; faults of the program stay errors. */
async function told<Result>(work: () => Promise<Result>): Promise<Result | SheetRefusal> {
  try {
    return await work();
  } catch (error) {
    if (isCellEditing(error)) return { outcome: "cellEditing" };
    if (isNoCell(error)) return { outcome: "noCell" };
    const code = codeOf(error);
    if (code === null) throw error;
    return { outcome: "failed", code };
  }
}
