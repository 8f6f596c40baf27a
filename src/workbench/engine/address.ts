import { type Area, between, isWholeColumns, isWholeRows, lastColumn, lastRow, sheetColumns, sheetRows } from "./area";

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B2", "B2:C5", "B:C" for whole columns, "2:5" for whole rows; without the sheet's name. */
export function addressOf(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.column)}:${columnName(lastColumn(area))}`;
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columnName(lastColumn(area))}${lastRow(area) + 1}`;
}

/** A sheet's name as formulas and addresses write it: quoted where it must be. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rR]\d*([cC]\d*)?$|^[cC]\d*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits "'my sheet'!A1:B2" into its sheet's name and the rest; no sheet where none is named. */
export function splitSheet(address: string): { sheet?: string; local: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { local: address };
  const sheet = address.slice(0, bang);
  const quoted = /^'(.*)'$/s.exec(sheet);
  return { sheet: quoted ? quoted[1]!.replace(/''/g, "'") : sheet, local: address.slice(bang + 1) };
}

/** Reads a local address ("A1", "$A$1:B2", "A:C", "3:4"); undefined where it is none. */
export function parseAddress(local: string): Area | undefined {
  const text = local.trim().replace(/\$/g, "");
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, firstColumn, firstRow, secondColumn = firstColumn, secondRow = firstRow] = cells;
    return ordered(Number(firstRow) - 1, columnIndex(firstColumn!), Number(secondRow) - 1, columnIndex(secondColumn!));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) return ordered(0, columnIndex(columns[1]!), sheetRows - 1, columnIndex(columns[2]!));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, sheetColumns - 1);
  return undefined;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area | undefined {
  const area = between(Math.min(row, otherRow), Math.min(column, otherColumn), Math.max(row, otherRow), Math.max(column, otherColumn));
  return area.row < 0 || lastRow(area) >= sheetRows || lastColumn(area) >= sheetColumns ? undefined : area;
}
