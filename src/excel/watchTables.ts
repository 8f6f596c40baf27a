/**
 * Calls back when a table of the workbook changes, or a sheet goes; answers how to stop. Any table: asking which one it
 * was would cost a round trip an event, and a load makes dozens of them.
 */
export async function watchTables(changed: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const tell = async (): Promise<void> => changed();
    const handlers = [context.workbook.tables.onChanged.add(tell), context.workbook.worksheets.onDeleted.add(tell)];
    await context.sync();
    return () => Excel.run(handlers[0]!.context as Excel.RequestContext, async (handlerContext) => {
      for (const handler of handlers) handler.remove();
      await handlerContext.sync();
    });
  });
}
