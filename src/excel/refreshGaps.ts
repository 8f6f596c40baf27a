import { emptyGapsSheet, type BrokenTable, type GapChanges } from "../sheets";
import { isCellEditing } from "./hostErrors";
import { lookAtWorkbook } from "./lookAtWorkbook";
import type { TableContent } from "./readTable";
import { storeRegister } from "./register";
import { renameForeign, type Renamed } from "./renameForeign";
import { storeRules } from "./storeRules";
import { takeBack } from "./takeBack";
import { queueGaps, readForGaps, type DescribeGaps } from "./writeGaps";

export interface RefreshGapsOptions {
  readonly version: string;
  /** What to do about a sheet or table of our name that is not ours. */
  readonly conflicts: "ask" | "rename";
  /** What the tables lack; null where a snapshot can be made. */
  readonly missing: (sources: readonly (TableContent | null)[]) => BrokenTable | "noPlan" | null;
  readonly describe: DescribeGaps;
}

export type RefreshGapsResult =
  | { readonly outcome: "refreshed"; readonly sheet: string; readonly changes: GapChanges; readonly renamed: readonly Renamed[] }
  | { readonly outcome: "conflict"; readonly sheets: readonly string[]; readonly tables: readonly string[] }
  | { readonly outcome: "missing"; readonly missing: BrokenTable | "noPlan" }
  /** `unfinished` is true where a part of the sheet could not be taken back. */
  | { readonly outcome: "failed"; readonly unfinished: boolean; readonly renamed: readonly Renamed[]; readonly error: unknown };

/** Writes 差距清单 anew, by itself: look, read, write; one more where it wrote rules, two more where something is renamed. Throws only where nothing was changed. */
export async function refreshGaps({ version, conflicts, missing, describe }: RefreshGapsOptions): Promise<RefreshGapsResult> {
  return Excel.run(async (context) => {
    const model = emptyGapsSheet();
    const state = await lookAtWorkbook(context, [model]);
    const reading = await readForGaps(context, model.table!, state.ours.has(model.name));
    const lacking = missing(reading.sources);
    if (lacking !== null) return { outcome: "missing", missing: lacking };
    const isForeign = state.foreignSheets.length + state.foreignTables.length > 0;
    if (isForeign && conflicts === "ask") return { outcome: "conflict", sheets: state.foreignSheets, tables: state.foreignTables };
    const renamed = isForeign ? await renameForeign(context, state) : [];
    try {
      context.application.suspendApiCalculationUntilNextSync();
      const { changes, rules } = queueGaps(context, describe(reading.sources), reading, state.highlight);
      const { planIds = [], sheets = [] } = state.register ?? {};
      storeRegister(context, { ...state.register, version: state.register?.version ?? version, planIds, sheets: [...new Set([...sheets, model.name])] });
      const { worksheet } = context.workbook.tables.getItem(model.table!.name);
      worksheet.load("name");
      await context.sync();
      if (rules.length > 0) {
        // The ids of rules are known only now.
        storeRules(context, [model], state, new Map([[model.name, rules]]));
        await context.sync();
      }
      return { outcome: "refreshed", sheet: worksheet.name, changes, renamed };
    } catch (error) {
      if (isCellEditing(error)) {
        if (renamed.length === 0) throw error;
        return { outcome: "failed", unfinished: false, renamed, error };
      }
      const isTakenBack = reading.existing === null && (await takeBack(model.name));
      return { outcome: "failed", unfinished: !isTakenBack, renamed, error };
    }
  });
}
