import { cellsOf, type Area } from "../../src/workbench/engine/terms";
import type { HeadlessWorkbench } from "../../src/workbench/headless";

/** Everything that a person or an add-in can see of a workbook, to be held equal to another one's as a whole. */
export async function describeWorkbook(workbench: HeadlessWorkbench): Promise<Record<string, unknown>> {
  await workbench.settle();
  const { engine } = workbench;
  await engine.calculation.settleColours();
  const sheets = engine.sheets.list().map((sheet) => {
    const used: Area = engine.cells.used(sheet.id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const each = <Result>(read: (row: number, column: number) => Result): Result[] => [...cellsOf(used)].map(({ row, column }) => read(row, column));
    const columns = Array.from({ length: used.columns }, (_, index) => used.column + index);
    const rows = Array.from({ length: used.rows }, (_, index) => used.row + index);
    return {
      ...sheet,
      used,
      cells: engine.cells.read(sheet.id, used),
      texts: engine.cells.texts(sheet.id, used),
      styles: each((row, column) => engine.cells.style(sheet.id, row, column)),
      displayed: each((row, column) => engine.cells.displayed(sheet.id, row, column)),
      links: each((row, column) => engine.cells.hyperlink(sheet.id, row, column)),
      spills: each((row, column) => engine.cells.spill(sheet.id, row, column)),
      validations: each((row, column) => engine.validations.get(sheet.id, { row, column, rows: 1, columns: 1 })),
      rules: engine.rules.list(sheet.id),
      columns: columns.map((column) => [engine.layout.columnWidth(sheet.id, column), engine.layout.columnHidden(sheet.id, column)]),
      rows: rows.map((row) => [engine.layout.rowHeight(sheet.id, row), engine.layout.rowHidden(sheet.id, row)]),
      frozen: engine.layout.frozen(sheet.id),
      gridlines: engine.layout.gridlines(sheet.id),
      tabColor: engine.layout.tabColor(sheet.id),
    };
  });
  const kept = await workbench.run(async (context) => {
    const { settings, customXmlParts, worksheets, tables } = context.workbook;
    settings.load("items/key,items/value");
    customXmlParts.load("items/id,items/namespaceUri");
    worksheets.load("items/name,items/visibility");
    tables.load("items/name,items/style,items/showFilterButton,items/showBandedRows");
    await context.sync();
    const xml = customXmlParts.items.map((part) => part.getXml());
    const pages = worksheets.items.map(({ pageLayout }) => {
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load("address");
      pageLayout.load("orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin");
      return { pageLayout, titles };
    });
    await context.sync();
    return {
      settings: settings.items.map(({ key, value }) => [key, value as unknown]),
      xml: xml.map(({ value }, index) => [customXmlParts.items[index]!.id, value]),
      visibility: worksheets.items.map(({ name, visibility }) => [name, visibility]),
      tableOptions: tables.items.map((table) => table.toJSON()),
      pages: pages.map(({ pageLayout, titles }) => [pageLayout.toJSON(), titles.isNullObject ? null : titles.address]),
    };
  });
  return { sheets, tables: engine.tables.list(), names: engine.names.list(), active: engine.sheets.active(), ...kept };
}
