/** Shows a sheet and selects a body cell of a table, row 0-based below the header. */
export async function selectTableCell(tableName: string, header: string, row: number): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    table.worksheet.activate();
    table.columns.getItem(header).getDataBodyRange().getCell(row, 0).select();
    await context.sync();
  });
}

/** Shows a sheet. */
export async function showSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
