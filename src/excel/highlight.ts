import { chosenRules, isOurRule, placeRules, type ColouredTable, type Highlighting } from "../sheets";
import { storeHighlight, type HighlightRecord } from "./highlightRecord";
import { isCellEditing } from "./hostErrors";
import { lookAtRules, rulesOver, type PlacedTable } from "./lookAtRules";
import { queueRules } from "./queueRules";

/** Where the colours of the generated sheets stand. */
export type HighlightReading =
  | { readonly state: "nothingLoaded" }
  | { readonly state: "ready"; readonly highlighting: Highlighting };

/** What came of colouring: the choice in force and the sheets by their present names. */
export type HighlightWriting =
  | { readonly outcome: "nothingLoaded" }
  | {
      readonly outcome: "written";
      readonly highlighting: Highlighting;
      readonly sheets: readonly string[];
      /** Sheets that could not be marked, because the column of the words is gone. */
      readonly unmarked: readonly { readonly sheet: string; readonly column: string }[];
    };

/** Reads what is chosen, in one round trip; waits while a cell is being edited. */
export async function readHighlight(tables: readonly ColouredTable[]): Promise<HighlightReading> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const look = await lookAtRules(context, tables, false);
    return look.tables.length === 0 ? { state: "nothingLoaded" } : { state: "ready", highlighting: choiceOf(look.record) };
  });
}

/**
 * Colours the generated tables by what `choose` makes of the present choice, and keeps it in the workbook. Only rules
 * of ours go; conditional formats and fills of other people stay. Three round trips: look, write the new rules and read
 * the old ones, delete the old ones of ours and keep the ids of the new ones.
 */
export async function writeHighlight(
  tables: readonly ColouredTable[], choose: (now: Highlighting) => Highlighting,
): Promise<HighlightWriting> {
  return Excel.run(async (context) => {
    const look = await lookAtRules(context, tables, true);
    if (look.tables.length === 0) return { outcome: "nothingLoaded" };
    const wanted = choose(choiceOf(look.record));
    const chosen = { isOn: wanted.isOn && wanted.words.length > 0, words: wanted.words };

    const written = await writeRules(context, look.tables, look.record, chosen);
    const rules: Record<string, string[]> = {};
    for (const { placed, added, old } of written) {
      for (const id of old) rulesOver(placed.table).getItem(id).delete();
      rules[placed.coloured.table.name] = added.map(({ id }) => id);
    }
    storeHighlight(context, { ...chosen, rules });
    await context.sync();
    return {
      outcome: "written",
      highlighting: chosen,
      sheets: look.tables.filter((placed) => !chosen.isOn || missingColumn(placed) === null).map(({ sheet }) => sheet),
      unmarked: look.tables.flatMap((placed) => {
        const column = chosen.isOn ? missingColumn(placed) : null;
        return column === null ? [] : [{ sheet: placed.sheet, column }];
      }),
    };
  });
}

const choiceOf = ({ isOn, words }: HighlightRecord): Highlighting => ({ isOn, words });

function missingColumn({ coloured, place }: PlacedTable): string | null {
  return coloured.rules.find(({ wordColumn }) => !place.headers.includes(wordColumn))?.wordColumn ?? null;
}

interface WrittenRules {
  readonly placed: PlacedTable;
  readonly added: readonly Excel.ConditionalFormat[];
  /** Ids of the rules of ours that stood there before. */
  readonly old: readonly string[];
}

/**
 * Writes the chosen rules over those that stand. The old ones are read first in the batch: where Excel cannot read them,
 * nothing behind the reading has been done, and the registered ids alone say which of them are ours.
 */
async function writeRules(
  context: Excel.RequestContext, tables: readonly PlacedTable[], record: HighlightRecord, chosen: Highlighting,
): Promise<WrittenRules[]> {
  const isRegistered = (placed: PlacedTable, id: string): boolean => record.rules[placed.coloured.table.name]?.includes(id) ?? false;
  const add = (placed: PlacedTable): Excel.ConditionalFormat[] =>
    queueRules(placed.table, placeRules(placed.coloured.table, chosenRules(placed.coloured.rules, chosen), placed.place));
  try {
    const requested = tables.map((placed) => ({ placed, standing: placed.customIds.map((id) => requestRule(placed, id)) }));
    const written = requested.map((request) => ({ ...request, added: add(request.placed) }));
    await context.sync();
    return written.map(({ placed, standing, added }) => ({
      placed,
      added,
      old: standing.filter(({ id, custom }) => isOurRule(
        { formula: custom.rule.formula, fill: custom.format.fill.color, color: custom.format.font.color },
        placed.coloured.rules, isRegistered(placed, id), placed.place,
      )).map(({ id }) => id),
    }));
  } catch (error) {
    if (isCellEditing(error) || tables.every(({ customIds }) => customIds.length === 0)) throw error;
    console.error(error);
    const written = tables.map((placed) => ({
      placed, added: add(placed), old: placed.customIds.filter((id) => isRegistered(placed, id)),
    }));
    await context.sync();
    return written;
  }
}

function requestRule({ table }: PlacedTable, id: string): { readonly id: string; readonly custom: Excel.CustomConditionalFormat } {
  const { custom } = rulesOver(table).getItem(id);
  custom.load("rule/formula,format/fill/color,format/font/color");
  return { id, custom };
}
