import { builtInPlans, builtInReports, indicators } from "../catalogue";
import { codeOf, isCellEditing, writeSheets, type WriteResult } from "../excel";
import { workbookModel } from "../sheets";
import type { LoadOptions, LoadResult, Renamed } from "./results";
import { VERSION } from "./version";

/** The plan that 载入规划 loads: the latest of the built-in ones. */
export const planToLoad = [...builtInPlans].sort((one, other) => other.endYear - one.endYear)[0]!;

/** 载入规划: the plan's tasks, targets and reported figures into sheets of their own. */
export async function loadPlan(options: LoadOptions = {}): Promise<LoadResult> {
  const sheets = workbookModel({ plan: planToLoad, indicators, reports: builtInReports, version: VERSION });
  const names = sheets.map(({ name }) => name);
  options.onProgress?.({ phase: "look", sheet: null, done: 0, total: names.length });
  try {
    const result = await writeSheets(sheets, {
      planId: planToLoad.id,
      version: VERSION,
      conflicts: options.conflicts ?? "ask",
      again: options.again ?? "ask",
      signal: options.signal,
      onSheet: (sheet, done, total) => options.onProgress?.({ phase: "write", sheet, done, total }),
    });
    return resultOf(result, names);
  } catch (error) {
    if (isCellEditing(error)) return { outcome: "cellEditing" };
    const code = codeOf(error);
    if (code === null) throw error;
    return { outcome: "failed", written: [], notWritten: names, unfinished: [], code };
  }
}

function resultOf(result: WriteResult, names: readonly string[]): LoadResult {
  const without = (written: readonly string[]): string[] => names.filter((name) => !written.includes(name));
  switch (result.outcome) {
    case "written":
      return {
        outcome: "loaded",
        planLabel: planToLoad.label,
        sheets: result.written,
        targets: planToLoad.targets.length,
        indicators: new Set(planToLoad.targets.map(({ indicatorId }) => indicatorId)).size,
        tasks: planToLoad.tasks.length,
        figures: builtInReports.reduce((count, { figures }) => count + figures.length, 0),
        kept: result.kept,
        changed: result.changed,
        ...renamedOf(result),
      };
    case "conflict":
      return { outcome: "conflict", sheets: result.sheets, tables: result.tables };
    case "alreadyThere":
      return { outcome: "alreadyLoaded", sheets: result.sheets };
    case "cancelled":
      return { outcome: "cancelled", written: result.written, notWritten: without(result.written), ...renamedOf(result) };
    case "failed": {
      const code = codeOf(result.error);
      // An error that is not Excel's is a fault of ours: it is told as one, with what stands in the workbook.
      if (code === null) console.error(result.error);
      return {
        outcome: "failed",
        written: result.written,
        notWritten: without([...result.written, ...result.unfinished]),
        unfinished: result.unfinished,
        ...renamedOf(result),
        code: code ?? "InternalError",
      };
    }
  }
}

const renamedOf = ({ renamed }: { readonly renamed: readonly Renamed[] }): { readonly renamed?: readonly Renamed[] } =>
  renamed.length === 0 ? {} : { renamed };
