import { told } from "./reading";
import { trials, type Trying } from "./trial";

type Deed = (trying: Trying<object>) => unknown;
type Source = Parameters<typeof told<Record<string, unknown>>>[1];

/** What was heard when the deed was done, without what differs from run to run. */
const hears = <Subject extends object>(event: (object: Subject) => Source, deed: Deed, times = 1, first?: Deed) => async (trying: Trying<Subject>): Promise<unknown[]> => {
  await first?.(trying);
  await trying.context.sync();
  const heard = await told<Record<string, unknown>>(trying, event(trying.object), () => deed(trying), times);
  return heard.map((given) => Object.fromEntries(Object.entries(given).filter(([name, value]) => typeof value !== "function" && name !== "worksheetId")));
};

const edit: Deed = ({ sheet }) => { sheet.getRange("F4").values = [[5]]; };
const formula: Deed = ({ sheet }) => { sheet.getRange("G4").formulas = [["=F4*2"]]; };
const paint: Deed = ({ sheet }) => { sheet.getRange("F4:G5").format.fill.color = "#FFC7CE"; };
const hide: Deed = ({ sheet }) => { sheet.getRange("8:9").rowHidden = true; };
const protect: Deed = ({ sheet }) => sheet.protection.protect();
const rename: Deed = ({ sheet }) => { sheet.name = "监测"; };
const second: Deed = ({ context }) => { context.workbook.worksheets.add("副表"); };
const vanish: Deed = ({ context, sheet }) => { context.workbook.worksheets.getItem("副表").activate(); sheet.visibility = "Hidden"; };
/** 30, 10, 20 below one another, and beside one another. */
const unsorted: Deed = ({ sheet }) => {
  sheet.getRange("F4:F6").values = [[30], [10], [20]];
  sheet.getRange("H4:J4").values = [[30, 10, 20]];
};
const sortRows: Deed = ({ sheet }) => sheet.getRange("F4:F6").sort.apply([{ key: 0, ascending: true }]);
const sortColumns: Deed = ({ sheet }) => sheet.getRange("H4:J4").sort.apply([{ key: 0, ascending: true }], false, false, "Columns");

const said = {
  calculated: { type: "WorksheetCalculated", address: "G4" },
  columnsSorted: { type: "WorksheetColumnSorted", source: "Local", address: "H4:J4" },
  formatted: { type: "WorksheetFormatChanged", source: "Local", address: "F4:G5" },
  formula: { type: "WorksheetFormulaChanged", source: "Local", formulaDetails: [{ cellAddress: "G4", previousFormula: "=F4*2" }] },
  protection: { type: "WorksheetProtectionChanged", source: "Local", isProtected: true },
  renamed: { type: "WorksheetNameChanged", source: "Local", nameBefore: "Sheet1", nameAfter: "监测" },
  rowsHidden: { type: "WorksheetRowHiddenChanged", source: "Local", address: "8:9", changeType: "Hidden" },
  rowsSorted: { type: "WorksheetRowSorted", source: "Local", address: "F4:F6" },
  visibility: { type: "WorksheetVisibilityChanged", source: "Local", visibilityBefore: "Visible", visibilityAfter: "Hidden" },
};

const otherFormula: Deed = ({ sheet }) => { sheet.getRange("G4").formulas = [["=F4*3"]]; };

/** A worksheet and all worksheets together tell of the same. */
const both = {
  onCalculated: [edit, formula, said.calculated],
  onColumnSorted: [sortColumns, unsorted, said.columnsSorted],
  onFormatChanged: [paint, undefined, said.formatted],
  onFormulaChanged: [otherFormula, formula, said.formula],
  onNameChanged: [rename, undefined, said.renamed],
  onProtectionChanged: [protect, undefined, said.protection],
  onRowHiddenChanged: [hide, undefined, said.rowsHidden],
  onRowSorted: [sortRows, unsorted, said.rowsSorted],
  onVisibilityChanged: [vanish, second, said.visibility],
} as const;

const trialsOf = <Subject extends object>(): Record<keyof typeof both, { does: (trying: Trying<Subject>) => Promise<unknown[]>; gives: unknown }> =>
  Object.fromEntries(Object.entries(both).map(([name, [deed, first, gives]]) => [
    name, { does: hears<Subject>((object) => (object as Record<string, Source>)[name]!, deed, 1, first), gives: [gives] },
  ])) as ReturnType<typeof trialsOf<Subject>>;

export const worksheetTellings = trials<Excel.Worksheet>("Worksheet", trialsOf<Excel.Worksheet>());

export const worksheetCollectionTellings = trials<Excel.WorksheetCollection>("WorksheetCollection", {
  ...trialsOf<Excel.WorksheetCollection>(),
  onMoved: {
    does: hears<Excel.WorksheetCollection>((sheets) => sheets.onMoved as unknown as Source, ({ context }) => { context.workbook.worksheets.getItem("副表").position = 0; }, 1, second),
    gives: [{ type: "WorksheetMoved", source: "Local", positionBefore: 1, positionAfter: 0 }],
  },
});
