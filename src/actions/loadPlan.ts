import { builtInPlans, builtInReports, indicators } from "../catalogue";
import { codeOf, isCellEditing, writeSheets, type WriteResult } from "../excel";
import type { Plan } from "../plan";
import { emptyGapsSheet, FIGURES_SHEET, GAPS_SHEET, workbookModel, type SheetModel } from "../sheets";
import { describeGaps } from "./gapList";
import type { Renamed } from "./renamed";
import type { LoadOptions, LoadResult, PlanChoice } from "./results";
import { VERSION } from "./version";

/** The built-in plans that can be loaded, the latest first. */
export const planChoices: readonly PlanChoice[] = builtInPlans.map(({ id, label, document, region }) =>
  ({ id, label, title: document.title, region: region.name }));

const plansOf = (ids: readonly string[]): readonly Plan[] => builtInPlans.filter(({ id }) => ids.includes(id));

/** The sheets that describe the plans, in the order in which they are written. */
const sheetsOf = (ids: readonly string[]): readonly SheetModel[] =>
  workbookModel({ plans: plansOf(ids), indicators, reports: builtInReports, version: VERSION });

/** The sheets of all that can be loaded. */
export const allSheets = (): readonly SheetModel[] => [...sheetsOf(builtInPlans.map(({ id }) => id)), emptyGapsSheet()];

/** 载入规划: tasks, targets, terms of the plans and the reported figures into sheets of their own, and what misses now. */
export async function loadPlan(options: LoadOptions = {}): Promise<LoadResult> {
  const planIds = options.plans ?? builtInPlans.map(({ id }) => id);
  const names = [...sheetsOf(planIds).map(({ name }) => name), GAPS_SHEET];
  options.onProgress?.({ phase: "look", sheet: null, done: 0, total: names.length });
  try {
    const result = await writeSheets(sheetsOf, {
      planIds,
      show: FIGURES_SHEET,
      version: VERSION,
      conflicts: options.conflicts ?? "ask",
      again: options.again ?? "ask",
      describeGaps,
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
        plans: plansOf(result.planIds).map(({ label, targets }) => ({
          label, targets: targets.length, indicators: new Set(targets.map(({ indicatorId }) => indicatorId)).size,
        })),
        sheets: result.written,
        tasks: plansOf(result.planIds).reduce((count, { tasks }) => count + tasks.length, 0),
        figures: builtInReports.reduce((count, { figures }) => count + figures.length, 0),
        kept: result.kept,
        changed: result.changed,
        ...renamedOf(result),
      };
    case "conflict":
      return { outcome: "conflict", sheets: result.sheets, tables: result.tables };
    case "alreadyThere":
      return { outcome: "alreadyLoaded", sheets: result.sheets, planIds: result.planIds };
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
