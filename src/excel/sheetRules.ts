import type { Scale } from "../sheets/recognition";

/** What a rule of ours holds its cells against, kept so that a cell can be asked for its target later. */
export interface RuleOrigin {
  readonly code: string;
  readonly statedUnit: string | null;
  readonly scale: Scale;
  readonly isBenchmark: boolean;
  /** Stage of completion that the header names; null without one. */
  readonly stage: string | null;
}

/** Our rules on sheets that are none of ours. */
export interface SheetRulesRecord {
  /** By the id of the sheet: the ids of the rules. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** By the signature of the rule's formula: a rule that was copied or got another id is known by it. */
  readonly origins: Readonly<Record<string, RuleOrigin>>;
}

const KEY = "edu-plan.sheetRules";

const NOTHING: SheetRulesRecord = { ids: {}, origins: {} };

/** The record as a setting of the workbook; loaded with the next sync. */
export function requestSheetRules(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return setting;
}

/** The record in a loaded setting; an empty one where there is none or it is not of our making. */
export function sheetRulesOf(setting: Excel.Setting): SheetRulesRecord {
  if (setting.isNullObject) return NOTHING;
  const value = setting.value as Partial<SheetRulesRecord> | null;
  return isRecord(value?.ids) && isRecord(value.origins) ? { ids: value.ids, origins: value.origins } : NOTHING;
}

/** Queues the record; without any rule it goes. */
export function storeSheetRules(context: Excel.RequestContext, { ids, origins }: SheetRulesRecord): void {
  const standing = Object.fromEntries(Object.entries(ids).filter(([, list]) => list.length > 0));
  context.workbook.settings.add(KEY, { ids: standing, origins });
}

function isRecord(value: unknown): value is Readonly<Record<string, never>> {
  return typeof value === "object" && value !== null;
}
