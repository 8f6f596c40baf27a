/**
 * Rows of a table's body, 0-based, that an address touches in one of the columns of the sheet (0-based). Understands
 * cells (A5), blocks (A5:F7), whole rows (5:7) and whole columns (A:C), each with $ or a sheet in front, and lists of them.
 */
export function rowsOfAddress(address: string, columns: readonly number[], firstRow: number, count: number): number[] {
  return address.split(",").flatMap((part) => {
    const [from = "", to = from] = part.slice(part.lastIndexOf("!") + 1).replaceAll("$", "").split(":");
    const [top, bottom] = [rowOf(from) ?? 0, rowOf(to) ?? Infinity];
    const [left, right] = [columnOf(from) ?? 0, columnOf(to) ?? Infinity];
    if (!columns.some((column) => left <= column && column <= right)) return [];
    const first = Math.max(0, top - firstRow);
    const last = Math.min(count - 1, bottom - firstRow);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}

function rowOf(cell: string): number | null {
  const digits = /\d+$/.exec(cell)?.[0];
  return digits === undefined ? null : Number(digits) - 1;
}

function columnOf(cell: string): number | null {
  const letters = /^[A-Za-z]+/.exec(cell)?.[0];
  if (letters === undefined) return null;
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
