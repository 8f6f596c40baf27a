import type { CellStyle } from "../sheets";
import { ruleSignature, type Area } from "../sheets/recognition";
import { codeOf, isCellEditing } from "./hostErrors";
import { passing } from "./passing";
import { queueRule } from "./queueRules";
import { requestGrid, type GridPlace, type ReadGrid } from "./readSheetGrid";
import { requestSheetRules, sheetRulesOf, storeSheetRules, type RuleOrigin, type SheetRulesRecord } from "./sheetRules";

/** A rule to write, and what it holds its cells against. */
export interface SheetRule {
  readonly area: Area;
  /** Relative to the first cell of the area, with its equals sign. */
  readonly formula: string;
  readonly style: CellStyle;
  readonly origin: RuleOrigin;
}

/** `said` and `refusal` are the decider's own. */
export type SheetRulesWriting<Said, Refusal> =
  | { readonly outcome: "written"; readonly sheet: string; readonly rules: number; readonly said: Said }
  | { readonly outcome: "gone" }
  | { readonly outcome: "protected"; readonly sheet: string }
  | { readonly outcome: "refused"; readonly refusal: Refusal };

/**
 * Reads a block once more and writes the rules that `decide` makes of it, in place of those of ours that touch the
 * block; rules of other people stay. Three round trips, whatever the size: look, write the new rules and read the old
 * ones, delete the old ones of ours and keep the ids. What a failing batch left behind is known by the record of the
 * formulas, which goes first.
 */
export async function writeSheetRules<Said, Refusal>(
  place: GridPlace, decide: (read: ReadGrid) => { readonly rules: readonly SheetRule[]; readonly said: Said } | { readonly refusal: Refusal },
): Promise<SheetRulesWriting<Said, Refusal>> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId);
    const look = requestLook(context, sheet, () => passing(sheet.getRange(place.address)).conditionalFormats);
    const content = requestGrid(context, sheet, place);
    await context.sync();
    if (content.isGone()) return { outcome: "gone" };
    if (isLocked(sheet)) return { outcome: "protected", sheet: sheet.name };
    const decision = decide(content());
    if ("refusal" in decision) return { outcome: "refused", refusal: decision.refusal };

    const { record, formats, customIds } = look();
    const origins = { ...record.origins, ...Object.fromEntries(decision.rules.map(({ formula, origin }) => [ruleSignature(formula), origin])) };
    const mine = record.ids[place.sheetId] ?? [];
    const { added, ours } = await withStanding(context, formats(), customIds, { mine, origins: record.origins }, () => {
      storeSheetRules(context, { ids: record.ids, origins });
      return decision.rules.map(({ area, formula, style }) =>
        queueRule(passing(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns)), formula, style));
    });
    for (const id of ours) formats().getItem(id).delete();
    const ids = [...mine.filter((id) => !ours.includes(id)), ...added.map(({ id }) => id)];
    storeSheetRules(context, { ids: { ...record.ids, [place.sheetId]: ids }, origins });
    await context.sync();
    return { outcome: "written", sheet: sheet.name, rules: added.length, said: decision.said };
  });
}

export type SheetRulesClearing =
  | { readonly outcome: "cleared"; readonly sheet: string; readonly rules: number }
  | { readonly outcome: "gone" }
  | { readonly outcome: "protected"; readonly sheet: string };

/** Takes exactly our rules from a sheet, the one in front where `sheetId` is null; at most three round trips. */
export async function clearSheetRules(sheetId: string | null): Promise<SheetRulesClearing> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = sheetId === null ? context.workbook.getSelectedRange().worksheet : worksheets.getItemOrNullObject(sheetId);
    sheet.load("id,name");
    const look = requestLook(context, sheet, () => passing(sheet.getRange()).conditionalFormats);
    await context.sync();
    if (sheet.isNullObject) return { outcome: "gone" };
    const { record, formats, customIds } = look();
    const mine = record.ids[sheet.id] ?? [];
    if (customIds.length === 0 || Object.keys(record.origins).length === 0) return { outcome: "cleared", sheet: sheet.name, rules: 0 };
    if (isLocked(sheet)) return { outcome: "protected", sheet: sheet.name };
    const { ours } = await withStanding(context, formats(), customIds, { mine, origins: record.origins }, () => []);
    for (const id of ours) formats().getItem(id).delete();
    storeSheetRules(context, { ids: { ...record.ids, [sheet.id]: [] }, origins: record.origins });
    await context.sync();
    return { outcome: "cleared", sheet: sheet.name, rules: ours.length };
  });
}

interface Look {
  readonly record: SheetRulesRecord;
  /** Asked for anew for every batch. */
  formats(): Excel.ConditionalFormatCollection;
  /** Conditional formats with a formula, whosever they are: reading more of somebody else's can fail in Excel. */
  readonly customIds: readonly string[];
}

function requestLook(context: Excel.RequestContext, sheet: Excel.Worksheet, formatsOf: () => Excel.ConditionalFormatCollection): () => Look {
  const setting = requestSheetRules(context);
  sheet.protection.load("protected,options");
  const formats = formatsOf();
  formats.load("items/id,items/type");
  return () => ({
    record: sheetRulesOf(setting), formats: formatsOf,
    customIds: formats.items.filter(({ type }) => type === "Custom").map(({ id }) => id),
  });
}

const isLocked = ({ protection }: Excel.Worksheet): boolean => protection.protected && !protection.options.allowFormatCells;

/**
 * Queues what `write` writes, sends it, and tells which of the standing rules are ours by their formulas. Where Excel
 * cannot read them, nothing behind the reading has been done, and the registered ids alone say which are ours.
 */
async function withStanding(
  context: Excel.RequestContext, formats: Excel.ConditionalFormatCollection, customIds: readonly string[],
  known: { readonly mine: readonly string[]; readonly origins: SheetRulesRecord["origins"] }, write: () => Excel.ConditionalFormat[],
): Promise<{ readonly added: readonly Excel.ConditionalFormat[]; readonly ours: readonly string[] }> {
  try {
    const standing = customIds.map((id) => {
      const { custom } = formats.getItem(id);
      custom.load("rule/formula");
      return { id, custom };
    });
    const added = write();
    await context.sync();
    return { added, ours: standing.filter(({ custom }) => ruleSignature(custom.rule.formula) in known.origins).map(({ id }) => id) };
  } catch (error) {
    if (isCellEditing(error) || codeOf(error) === null || customIds.length === 0) throw error;
    console.error(error);
    const added = write();
    await context.sync();
    return { added, ours: customIds.filter((id) => known.mine.includes(id)) };
  }
}
