/** Cells of a table that were edited on this computer. */
export interface TableEdit {
  readonly tableId: string;
  /** In A1 notation, without the sheet. */
  readonly address: string;
}

/**
 * Calls back when a table of the workbook changes, or a sheet goes; answers how to stop. Any table: asking which one it
 * was would cost a round trip an event, and a load makes dozens of them. With the cells that were edited on this computer
 * (by a person or by us: the event does not tell); null for everything else, as the edits of other people.
 */
export async function watchTables(changed: (edit: TableEdit | null) => void): Promise<() => Promise<void>> {
  // Asked for without a press, also while a person types: a refusal would leave the tables unwatched for as long as the pane stands.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const handlers = [
      context.workbook.tables.onChanged.add(async (event) => changed(editOf(event))),
      context.workbook.worksheets.onDeleted.add(async () => changed(null)),
    ];
    await context.sync();
    return () => Excel.run(handlers[0]!.context as Excel.RequestContext, async (handlerContext) => {
      for (const handler of handlers) handler.remove();
      await handlerContext.sync();
    });
  });
}

function editOf({ tableId, address, changeType, source }: Excel.TableChangedEventArgs): TableEdit | null {
  const isEntry = changeType === "RangeEdited" || changeType === "RowInserted";
  return isEntry && source === "Local" ? { tableId, address } : null;
}
