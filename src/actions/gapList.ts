import { codeOf, isCellEditing, refreshGaps, type DescribeGaps, type RefreshGapsResult, type TableContent } from "../excel";
import { gapSnapshot, missingForGaps, type ShownTable } from "../sheets";
import { labelsOf } from "./readOverview";
import { regionOfPlans } from "./regionOfPlans";
import type { GapListOptions, GapListResult } from "./results";
import { VERSION } from "./version";

/** 差距清单 of the figures and targets in the sheets, as of now. */
export const describeGaps: DescribeGaps = ([figures = null, targets = null, tasks = null]) => {
  if (figures === null || targets === null) throw new Error("A snapshot needs the figures and the targets");
  return gapSnapshot(shown(figures), shown(targets), tasks === null ? null : shown(tasks), regionOfPlans(labelsOf(targets)), new Date());
};

const shown = ({ headers, values, text }: TableContent): ShownTable => ({ headers, rows: values, text });

/** 更新差距清单: the list of the pane as a dated sheet; what planners typed into it stays. */
export async function refreshGapList({ conflicts = "ask" }: GapListOptions = {}): Promise<GapListResult> {
  try {
    return resultOf(await refreshGaps({
      version: VERSION,
      conflicts,
      missing: ([figures = null, targets = null]) => missingForGaps(figures && shown(figures), targets && shown(targets)),
      describe: describeGaps,
    }));
  } catch (error) {
    if (isCellEditing(error)) return { outcome: "cellEditing" };
    const code = codeOf(error);
    if (code === null) throw error;
    return { outcome: "failed", unfinished: false, code };
  }
}

function resultOf(result: RefreshGapsResult): GapListResult {
  const renamed = "renamed" in result && result.renamed.length > 0 ? { renamed: result.renamed } : {};
  switch (result.outcome) {
    case "refreshed":
      return { outcome: "refreshed", sheet: result.sheet, ...result.changes, ...renamed };
    case "conflict":
      return result;
    case "missing":
      return result.missing === "noPlan" ? { outcome: "noPlan" } : { outcome: "broken", ...result.missing };
    case "failed": {
      const code = codeOf(result.error);
      // An error that is not Excel's is a fault of ours: it is told as one, with what stands in the workbook.
      if (code === null) console.error(result.error);
      return { outcome: "failed", unfinished: result.unfinished, ...renamed, code: code ?? "InternalError" };
    }
  }
}
