import type { ColouredTable, TablePlace } from "../sheets";
import { highlightOf, requestHighlight, type HighlightRecord } from "./highlightRecord";
import { passing } from "./passing";
import { registerOf, requestRegister } from "./register";

/** A generated table as it stands in the workbook. */
export interface PlacedTable {
  readonly coloured: ColouredTable;
  readonly table: Excel.Table;
  /** Present name of its sheet. */
  readonly sheet: string;
  readonly place: TablePlace;
  /** Ids of the conditional formats with a formula that touch it, whosever they are. */
  readonly customIds: readonly string[];
}

/**
 * Finds the generated tables by name, the choice of colours and, if wanted, which rules stand over the tables: one round
 * trip. Of a rule only its type is read: reading more of somebody else's can fail in Excel.
 */
export async function lookAtRules(
  context: Excel.RequestContext, tables: readonly ColouredTable[], withRules: boolean,
): Promise<{ readonly record: HighlightRecord; readonly tables: readonly PlacedTable[] }> {
  const registerSetting = requestRegister(context);
  const highlightSetting = requestHighlight(context);
  const requested = tables.map((coloured) => {
    const table = context.workbook.tables.getItemOrNullObject(coloured.table.name);
    table.load("name,worksheet/name");
    const header = passing(table.getHeaderRowRange());
    header.load("values,rowIndex,columnIndex");
    const formats = rulesOver(table);
    if (withRules) formats.load("items/id,items/type");
    return { coloured, table, header, formats };
  });
  await context.sync();

  const register = registerOf(registerSetting);
  return {
    record: highlightOf(highlightSetting),
    tables: requested.flatMap(({ coloured, table, header, formats }) => {
      if (table.isNullObject || !register?.sheets.includes(coloured.sheet)) return [];
      return [{
        coloured, table, sheet: table.worksheet.name,
        place: { headers: (header.values[0] ?? []).map(String), firstColumn: header.columnIndex, firstBodyRow: header.rowIndex + 1 },
        customIds: withRules ? formats.items.filter(({ type }) => type === "Custom").map(({ id }) => id) : [],
      }];
    }),
  };
}

/** The conditional formats that touch a table's body, whosever they are. */
export function rulesOver(table: Excel.Table): Excel.ConditionalFormatCollection {
  return passing(table.getDataBodyRange()).conditionalFormats;
}
