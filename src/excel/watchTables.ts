/**
 * Calls back when one of the tables changes or appears; answers how to stop. Tables are found by name at the time of
 * the event, so a table that comes later is watched, too.
 */
export async function watchTables(names: readonly string[], changed: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const handlers = [
      context.workbook.tables.onChanged.add(async (event) => {
        if (await isOneOf(event.tableId, names)) changed();
      }),
      context.workbook.worksheets.onDeleted.add(async () => changed()),
    ];
    await context.sync();
    return () => Excel.run(handlers[0]!.context as Excel.RequestContext, async (handlerContext) => {
      for (const handler of handlers) handler.remove();
      await handlerContext.sync();
    });
  });
}

async function isOneOf(tableId: string, names: readonly string[]): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableId);
    table.load("name");
    await context.sync();
    return !table.isNullObject && names.includes(table.name);
  });
}
