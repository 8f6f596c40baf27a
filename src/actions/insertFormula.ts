import { catalogue } from "../catalogue";
import { codeOf, isCellEditing, isNoCell, writeFormula, type NeighbourCell } from "../excel";
import { targetOfIndicator, type PlannedTarget } from "../plan";
import { figureForFormula } from "./indicatorCard";
import { indicatorFormula, isFigure, literalText, NEEDS_FIGURE } from "./indicatorFormula";
import type { FormulaKind, InsertOptions, InsertResult } from "./indicatorResults";

/**
 * Writes an EDU formula about an indicator into the selected cell (of several the first), if it is empty, and selects
 * it. 结论 and 差距 refer to the cell to the left where it holds a figure, else they carry the latest figure as text.
 */
export async function insertFormula(id: string, kind: FormulaKind, options: InsertOptions = {}): Promise<InsertResult> {
  const content = catalogue.current();
  const indicator = content.indicators.find((candidate) => candidate.id === id);
  const planned = indicator === undefined ? null : targetOfIndicator(content, indicator);
  if (indicator === undefined || planned === null) return { outcome: "noFormula" };
  const latest = figureForFormula(content, planned);
  try {
    return await writeFormula((left) => {
      const actual = NEEDS_FIGURE.has(kind) ? actualOf(left, planned, latest) : null;
      if (NEEDS_FIGURE.has(kind) && actual === null) return null;
      return indicatorFormula(kind, indicator.name, actual, planned.year);
    }, options.replacing);
  } catch (error) {
    if (isCellEditing(error)) return { outcome: "cellEditing" };
    if (isNoCell(error)) return { outcome: "noCell" };
    const code = codeOf(error);
    if (code === null) throw error;
    return { outcome: "failed", code };
  }
}

function actualOf(left: NeighbourCell | null, { found }: PlannedTarget, latest: string | null): string | null {
  if (left !== null && isFigure(left.value, found.target)) return left.address;
  return latest === null ? null : literalText(latest);
}
