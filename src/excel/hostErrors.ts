/** Excel's own code of an error of the client library, or null for any other error. */
export function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : null;
}

/** True where Excel refused because a cell is being edited: nothing of the batch was done. */
export function isCellEditing(error: unknown): boolean {
  return codeOf(error) === "InvalidOperationInCellEditMode";
}

/** True where no single block of cells is selected: a chart, a picture, or several areas at once. */
export function isNoCell(error: unknown): boolean {
  const code = codeOf(error);
  return code === "InvalidSelection" || code === "InvalidMultipleSelection";
}
