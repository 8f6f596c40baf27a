import type { AutoFilter } from "hucre";
import { addressOf, type Area, type Engine, lastRow, parseAddress } from "../engine/terms";
import type { EngineState } from "../engine/state-face";

/** A sheet's own filter as a file keeps it; not whole where it has conditions that the library cannot write. */
export function filterToFile(engine: Engine, sheetId: string): { readonly written: AutoFilter; readonly isWhole: boolean } | undefined {
  const area = engine.filters.sheetArea(sheetId);
  if (!area) return undefined;
  let isWhole = true;
  const columns = engine.filters.criteria({ sheetId }).flatMap((criteria, colIndex) => {
    if (!criteria) return [];
    const filters = (criteria.values ?? []).filter((value) => typeof value === "string" && value !== "") as string[];
    if (criteria.filterOn === "Values" && filters.length === criteria.values?.length) return [{ colIndex, filters }];
    isWhole = false;
    return [];
  });
  return { written: { range: addressOf(area), ...(isWhole ? { columns } : {}) }, isWhole };
}

/** Puts a file's filter over a sheet; answers where, undefined where its conditions cannot be taken. */
export async function filterFromFile(engine: Engine, sheetId: string, { range, columns = [] }: AutoFilter): Promise<Area | undefined> {
  const area = parseAddress(range);
  if (!area || area.rows < 2) return undefined;
  await engine.filters.setSheetArea(sheetId, area);
  if (columns.some(({ filters, colIndex }) => !filters || filters.length === 0 || colIndex >= area.columns)) return undefined;
  for (const { colIndex, filters } of columns) await engine.filters.apply({ sheetId }, colIndex, { filterOn: "Values", values: filters! });
  return area;
}

/** The rows that a file's filters hide are those that the file hides: formulas have no results yet by which to choose them. */
export function withFilteredRows(state: EngineState, filtered: readonly { readonly sheetId: string; readonly area: Area; readonly hidden: readonly number[] }[]): EngineState {
  const taken = filtered.map(({ sheetId, area, hidden }) =>
    [`sheet:${sheetId}`, sheetId, hidden.filter((row) => row > area.row && row <= lastRow(area))] as const);
  const keys = new Set<string>(taken.map(([key]) => key));
  return { ...state, filteredRows: [...(state.filteredRows ?? []).filter(([key]) => !keys.has(key)), ...taken] };
}
