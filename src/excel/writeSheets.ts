import { emptyGapsSheet, GAPS_SHEET, type SheetModel } from "../sheets";
import { isCellEditing } from "./hostErrors";
import { lookAtWorkbook, type WorkbookState } from "./lookAtWorkbook";
import { queueRefreshedSheet } from "./refreshSheet";
import { storeRegister } from "./register";
import { renameForeign, type Renamed } from "./renameForeign";
import { storeRules } from "./storeRules";
import { takeBack } from "./takeBack";
import { queueGaps, readForGaps, type DescribeGaps } from "./writeGaps";
import { queueNewSheet } from "./writeSheet";

export interface WriteOptions {
  /** Ids of the plans to load; those that the workbook holds already are written with them. */
  readonly planIds: readonly string[];
  /** Name of the sheet that is shown at the end. */
  readonly show: string;
  readonly version: string;
  /** What to do about sheets and tables of our names that are not ours. */
  readonly conflicts: "ask" | "rename";
  /** What to do where our sheets stand already. */
  readonly again: "ask" | "reload";
  /** Makes 差距清单, written behind the others from what their formulas answer; left out, no such sheet is written. */
  readonly describeGaps?: DescribeGaps;
  readonly signal?: AbortSignal;
  /** Told before each sheet: its name, and how many are done. */
  readonly onSheet?: (name: string, done: number, total: number) => void;
}

/** What stands whole, and what of somebody else's was renamed on the way. */
interface Done {
  readonly written: readonly string[];
  readonly renamed: readonly Renamed[];
}

export type WriteResult =
  | (Done & { readonly outcome: "written"; readonly planIds: readonly string[]; readonly kept: number; readonly changed: number })
  | { readonly outcome: "conflict"; readonly sheets: readonly string[]; readonly tables: readonly string[] }
  | { readonly outcome: "alreadyThere"; readonly sheets: readonly string[]; readonly planIds: readonly string[] }
  | (Done & { readonly outcome: "cancelled" })
  /** Stopped at a sheet. `unfinished` holds that sheet where a part of it could not be taken back. */
  | (Done & { readonly outcome: "failed"; readonly unfinished: readonly string[]; readonly error: unknown });

/**
 * Writes the sheets that describe the plans: looks first, asks where something stands in the way, then one round trip a sheet and
 * at most five besides (look, two for renaming, what 差距清单 is made from, show). Sheets of ours are refreshed in place and keep what people
 * typed; a load that was cut short goes on where it stopped. Throws only where nothing at all was changed.
 */
export async function writeSheets(describe: (planIds: readonly string[]) => readonly SheetModel[], options: WriteOptions): Promise<WriteResult> {
  return Excel.run(async (context) => {
    const gaps = options.describeGaps === undefined ? [] : [emptyGapsSheet()];
    const state = await lookAtWorkbook(context, [...describe(options.planIds), ...gaps]);
    const loaded = state.ours.size === 0 ? [] : state.register?.planIds ?? [];
    const planIds = [...new Set([...loaded, ...options.planIds])];
    const sheets = [...describe(planIds), ...gaps];
    const isForeign = state.foreignSheets.length + state.foreignTables.length > 0;
    if (isForeign && options.conflicts === "ask") {
      return { outcome: "conflict", sheets: state.foreignSheets, tables: state.foreignTables };
    }
    const isCutShort = sheets.every(({ name }, index) => state.ours.has(name) === index < state.ours.size) && state.ours.size < sheets.length;
    if (state.ours.size > 0 && !isCutShort && options.again === "ask") {
      return { outcome: "alreadyThere", sheets: [...state.ours.keys()], planIds: loaded };
    }
    const renamed = isForeign ? await renameForeign(context, state) : [];
    const toWrite = isCutShort && options.again === "ask" ? sheets.filter(({ name }) => !state.ours.has(name)) : sheets;
    return writeAll(context, toWrite, state, renamed, { ...options, planIds });
  });
}

async function writeAll(
  context: Excel.RequestContext, sheets: readonly SheetModel[], state: WorkbookState, renamed: readonly Renamed[], options: WriteOptions,
): Promise<WriteResult> {
  const written: string[] = [];
  const rules = new Map<string, Excel.ConditionalFormat[]>();
  let kept = 0;
  let changed = 0;
  for (const model of sheets) {
    if (options.signal?.aborted) return { outcome: "cancelled", written, renamed };
    options.onSheet?.(model.name, written.length, sheets.length);
    const existing = state.ours.get(model.name);
    const isGaps = options.describeGaps !== undefined && model.name === GAPS_SHEET;
    try {
      // What the snapshot reads must be written and calculated before.
      const reading = isGaps ? await readForGaps(context, model.table!, existing !== undefined) : null;
      context.application.suspendApiCalculationUntilNextSync();
      if (reading !== null) {
        const snapshot = queueGaps(context, options.describeGaps!(reading.sources), reading, state.highlight);
        rules.set(model.name, [...snapshot.rules]);
        kept += snapshot.changes.kept;
      } else if (existing === undefined) rules.set(model.name, queueNewSheet(context, model, state.highlight));
      else {
        const refreshed = queueRefreshedSheet(context, model, existing, state.highlight);
        rules.set(model.name, [...refreshed.rules]);
        kept += refreshed.kept;
        changed += refreshed.changed;
      }
      const registered = new Set([...(state.register?.sheets ?? []), ...written, model.name]);
      storeRegister(context, { version: options.version, planIds: options.planIds, sheets: [...registered] });
      // One round trip a sheet is the unit in which a load succeeds or fails.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      // A batch that meets a cell in edit mode fails before its first step.
      if (isCellEditing(error)) {
        if (written.length === 0 && renamed.length === 0) throw error;
        return { outcome: "failed", written, renamed, unfinished: [], error };
      }
      const isTakenBack = existing === undefined && (await takeBack(model.name));
      return { outcome: "failed", written, renamed, unfinished: isTakenBack ? [] : [model.name], error };
    }
    written.push(model.name);
  }
  storeRules(context, sheets, state, rules);
  const shown = sheets.find(({ name }) => name === options.show);
  if (shown !== undefined) show(context, shown);
  await context.sync();
  return { outcome: "written", written, renamed, planIds: options.planIds, kept, changed };
}

/** Queues that a sheet is shown, by its table where it has one: the sheet may have been renamed. */
function show(context: Excel.RequestContext, { name, table }: SheetModel): void {
  const sheet = table === null ? context.workbook.worksheets.getItem(name) : context.workbook.tables.getItem(table.name).worksheet;
  sheet.activate();
}
