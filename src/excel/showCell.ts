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

/** Shows a sheet and selects a cell of it: Sheet1!A1. */
export async function selectCell(address: string): Promise<void> {
  const end = address.lastIndexOf("!");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(address.slice(0, end));
    sheet.activate();
    sheet.getRange(address.slice(end + 1)).select();
    await context.sync();
  });
}
