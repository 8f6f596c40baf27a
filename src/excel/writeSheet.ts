import {
  BODY_COLOR, BODY_SIZE, bodyRowHeights, chosenRules, columnLetters, FIRST_BODY_ROW, FONT, HEADER_COLOR, HEADER_ROW,
  PORTRAIT_MARGINS, QUIET_COLOR, repeatedRow, STATUS_ROW, statusRuleFormula, SUBTITLE_ROW, SUBTITLE_SIZE, TITLE_ROW, TITLE_SIZE, USUAL_PAGE,
  type Highlighting, type SheetModel, type StatusCell,
} from "../sheets";
import { literal } from "./cellText";
import { columnPoints, runsOf } from "./measures";
import { queueChart } from "./writeChart";
import { queueForm } from "./writeForm";
import { queueNewTable, queueStyleRule } from "./writeTable";

/** Queues a whole new sheet, the chosen verdicts coloured; nothing is sent until the next sync. Answers the rules. */
export function queueNewSheet(context: Excel.RequestContext, model: SheetModel, highlighting: Highlighting): Excel.ConditionalFormat[] {
  const sheet = context.workbook.worksheets.add(model.name);
  sheet.showGridlines = false;
  const widths = model.table?.columns.map(({ width }) => width) ?? model.lineWidths;
  const heights = bodyRowHeights(model);
  const firstRow = model.table === null ? HEADER_ROW : FIRST_BODY_ROW;

  const all = sheet.getRangeByIndexes(0, 0, firstRow + heights.length, widths.length).format;
  all.font.name = FONT;
  all.font.size = BODY_SIZE;
  all.font.color = BODY_COLOR;
  queueTitle(sheet, model);
  widths.forEach((width, index) => {
    sheet.getRange(`${columnLetters(index)}:${columnLetters(index)}`).format.columnWidth = columnPoints(width);
  });
  let rules: Excel.ConditionalFormat[] = [];
  if (model.form !== undefined) queueForm(sheet, model.form);
  else if (model.table === null) queueLines(sheet, model);
  else rules = queueNewTable(sheet, model.table, chosenRules(model.rules, highlighting));
  // Behind the table, whose columns its formula names.
  if (model.status !== undefined) queueStatus(sheet, model.status);
  queueRowHeights(sheet, model);
  // Freezing takes the rows above and the columns left of the first free cell.
  if (model.table !== null) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, FIRST_BODY_ROW, model.frozenColumns));
  // Behind the heights of the rows, which its place depends on.
  for (const chart of model.charts ?? []) queueChart(sheet, chart);
  queuePrint(sheet, model);
  return rules;
}

/** Queues the heights of the body's rows: Excel keeps a row's height when its text changes through the interface. */
function queueRowHeights(sheet: Excel.Worksheet, model: SheetModel): void {
  const firstRow = model.table === null ? HEADER_ROW : FIRST_BODY_ROW;
  for (const [first, count, height] of runsOf(bodyRowHeights(model))) {
    sheet.getRangeByIndexes(firstRow + first, 0, count, 1).format.rowHeight = height;
  }
}

/** Queues title, source and date above the table. */
export function queueTitle(sheet: Excel.Worksheet, model: SheetModel): void {
  const title = sheet.getRangeByIndexes(TITLE_ROW, 0, 1, 1);
  title.values = [[literal(model.title)]];
  title.format.font.size = TITLE_SIZE;
  title.format.font.bold = true;
  title.format.rowHeight = 27;
  const subtitle = sheet.getRangeByIndexes(SUBTITLE_ROW, 0, 1, 1);
  subtitle.values = [[literal(model.subtitle)]];
  subtitle.format.font.size = SUBTITLE_SIZE;
  subtitle.format.font.color = QUIET_COLOR;
}

/** Queues the cell that says how the sheet stands, with the rule that colours it where something is to be done. */
export function queueStatus(sheet: Excel.Worksheet, { formula, word, style, columns }: StatusCell): void {
  const cell = sheet.getRangeByIndexes(STATUS_ROW, 0, 1, 1);
  cell.formulas = [[`=${formula}`]];
  cell.format.font.size = SUBTITLE_SIZE;
  cell.format.horizontalAlignment = "Left";
  queueStyleRule(sheet.getRangeByIndexes(STATUS_ROW, 0, 1, columns), statusRuleFormula(word), style);
}

/** Queues the lines of a sheet without a table. */
export function queueLines(sheet: Excel.Worksheet, model: SheetModel): void {
  const columns = model.lineWidths.length;
  const range = sheet.getRangeByIndexes(HEADER_ROW, 0, model.lines.length, columns);
  range.values = model.lines.map((line) => Array.from({ length: columns }, (_, index) => literal(line.cells[index] ?? null)));
  range.format.verticalAlignment = "Top";
  range.format.wrapText = true;
  model.lines.forEach((line, index) => {
    const first = sheet.getRangeByIndexes(HEADER_ROW + index, 0, 1, 1).format;
    if (line.style === "heading") {
      first.font.bold = true;
      first.font.color = HEADER_COLOR;
    }
    if (line.sample === null) return;
    if (line.sample.fill !== null) first.fill.color = line.sample.fill;
    first.font.color = line.sample.color;
    first.font.bold = line.sample.bold;
    first.font.italic = line.sample.italic;
    first.horizontalAlignment = "Center";
  });
}

/** A4, one page wide, the header on every page, page numbers below. Tables lie on their side; a form says how it stands. */
function queuePrint(sheet: Excel.Worksheet, model: SheetModel): void {
  const layout = sheet.pageLayout;
  const page = model.form === undefined ? null : model.form.page ?? USUAL_PAGE;
  layout.orientation = page?.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.zoom = page?.isOnePage === true ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  if (page !== null) layout.centerHorizontally = true;
  if (page?.orientation === "portrait") {
    layout.leftMargin = PORTRAIT_MARGINS.side;
    layout.rightMargin = PORTRAIT_MARGINS.side;
    layout.topMargin = PORTRAIT_MARGINS.end;
    layout.bottomMargin = PORTRAIT_MARGINS.end;
  }
  layout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页 共 &N 页";
  const repeated = repeatedRow(model);
  if (repeated !== null) layout.setPrintTitleRows(`$${repeated + 1}:$${repeated + 1}`);
}
