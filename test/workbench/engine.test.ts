import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Engine } from "../../src/workbench/engine/terms";
import { loadEngine } from "../../src/workbench/headless/engine-file";

let engine: Engine;
let sheet: string;

beforeEach(() => {
  engine = loadEngine().createHeadlessEngine();
  sheet = engine.sheets.list()[0]!.id;
});
afterEach(() => engine.dispose());

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const value = (row: number, column: number, at = sheet): unknown => engine.cells.read(at, cell(row, column))[0]![0]!.value;

test("the private parts that a prompt calculation needs are there, in the version that is pinned", () => {
  const library = require.resolve("@univerjs/sheets-formula");
  const source = readFileSync(library, "utf8");
  for (const name of ["_setTimeoutKey", "_waitingCommandQueue", "_executingDirtyData", "_generateDirty", "_mergeDirty", "_startProgress"]) expect(source).toContain(name);
  const { version } = JSON.parse(readFileSync(join(dirname(library), "..", "..", "package.json"), "utf8")) as { version: string };
  expect(version).toBe("0.25.1");
});

test("settling waits for a calculation that the engine has begun on its own", async () => {
  engine.cells.write(sheet, { row: 0, column: 0, rows: 2000, columns: 2 }, Array.from({ length: 2000 }, (_, row) => [row, `=A${row + 1}*2`]));
  await new Promise((resolve) => setTimeout(resolve, 105));
  await engine.calculation.settle();
  expect(value(1999, 1)).toBe(3998);
});

test("a chain of formulas over spills is right at every level after the first one shrinks", async () => {
  engine.cells.write(sheet, cell(0, 13), [[4]]);
  engine.cells.write(sheet, cell(0, 0), [["=SEQUENCE(N1)"]]);
  engine.cells.write(sheet, cell(0, 2), [["=A1:A4*10"]]);
  engine.cells.write(sheet, cell(0, 4), [["=SORT(C1:C4,1,-1)"]]);
  engine.cells.write(sheet, cell(0, 6), [["=FILTER(E1:E4,E1:E4>10)"]]);
  engine.cells.write(sheet, cell(0, 11), [["=SUM(G1:G4)"]]);
  await engine.calculation.settle();
  expect(value(0, 11)).toBe(90);
  engine.cells.write(sheet, cell(0, 13), [[3]]);
  await engine.calculation.settle();
  expect([value(0, 11), value(0, 4)]).toEqual([50, 30]);
});

test("a formula over an address that another formula gives follows the address, and the cell that it leads to", async () => {
  engine.cells.write(sheet, { row: 0, column: 0, rows: 3, columns: 2 }, [[10, 1], [20, "=B1+1"], [30, null]]);
  engine.cells.write(sheet, cell(0, 3), [["=OFFSET(A1,B2-1,0)*2"]]);
  engine.cells.write(sheet, cell(1, 3), [['=INDIRECT("A"&B2)+D1']]);
  await engine.calculation.settle();
  expect([value(0, 3), value(1, 3)]).toEqual([40, 60]);
  engine.cells.write(sheet, cell(0, 1), [[2]]);
  await engine.calculation.settle();
  expect([value(0, 3), value(1, 3)]).toEqual([60, 90]);
  engine.cells.write(sheet, cell(2, 0), [[31]]);
  await engine.calculation.settle();
  expect([value(0, 3), value(1, 3)]).toEqual([62, 93]);
});

test("the search for such addresses, which is left out where no formula gives one, is where it was", () => {
  const source = readFileSync(require.resolve("@univerjs/engine-formula"), "utf8");
  for (const name of ["_calculateListByFunctionRefNode", "addressFunctionNodes"]) expect(source).toContain(name);
});

test("a reference beyond the sheet's first size is a blank cell, not an unknown name", async () => {
  engine.cells.write(sheet, cell(0, 0), [['=BZ5000&"x"']]);
  await engine.calculation.settle();
  expect(value(0, 0)).toBe("x");
});

test.each([
  ["12%", 0.12, "12%"], ["001", 1, "1"], ["1,234", 1234, "1,234"], ["TRUE", true, "TRUE"], ["'001", "001", "001"], ["52%以上", "52%以上", "52%以上"],
  ["2026/1/5", 46027, "2026/1/5"], ["甲", "甲", "甲"], ["1e5", 100000, "1.00E+05"],
])("%s typed is kept as %s and shown as %s", async (typed, kept, shown) => {
  await engine.type(sheet, 0, 0, typed);
  await engine.calculation.settle();
  expect([value(0, 0), engine.cells.texts(sheet, cell(0, 0))[0]![0]]).toEqual([kept, shown]);
});

test("a cell formatted as text keeps what is typed", async () => {
  engine.cells.restyle(sheet, cell(0, 0), { numberFormat: "@" });
  for (const typed of ["20:1", "12%", "001", "=A2"]) {
    await engine.type(sheet, 0, 0, typed);
    expect(value(0, 0)).toBe(typed);
  }
});

test("a format that a person has chosen outlives what is typed", async () => {
  engine.cells.restyle(sheet, cell(0, 0), { numberFormat: "0.000" });
  await engine.type(sheet, 0, 0, "12%");
  expect(engine.cells.texts(sheet, cell(0, 0))).toEqual([["0.120"]]);
});

test("a function that fails in the workbench is #VALUE! and leaves the rest calculated", async () => {
  const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
  engine.functions.register({ name: "X.FAIL", parameters: [] }, () => { throw new Error("a fault of the host"); });
  engine.cells.write(sheet, { row: 0, column: 0, rows: 1, columns: 2 }, [["=X.FAIL()", "=1+1"]]);
  await engine.calculation.settle();
  expect([value(0, 0), value(0, 1)]).toEqual(["#VALUE!", 2]);
  expect(said).toHaveBeenCalled();
  said.mockRestore();
});

test("strings that a function answers stay strings", async () => {
  engine.functions.register({ name: "X.TEXTS", parameters: [] }, () => [["TRUE", "1e5", "12%", "2026-01-01"]]);
  engine.cells.write(sheet, cell(0, 0), [["=X.TEXTS()"]]);
  await engine.calculation.settle();
  expect([0, 1, 2, 3].map((column) => value(0, column))).toEqual(["TRUE", "1e5", "12%", "2026-01-01"]);
});

test("a new sheet is at the end and leaves the active one active", () => {
  const added = engine.sheets.add("二");
  expect([engine.sheets.list().map((entry) => entry.name), engine.sheets.active()]).toEqual([["Sheet1", "二"], sheet]);
  engine.sheets.activate(added);
  expect(engine.sheets.active()).toBe(added);
});

test("what a person types in the grid itself is understood as in Excel: short references, a row under a table, an inserted row", async () => {
  engine.cells.write(sheet, { row: 0, column: 0, rows: 3, columns: 2 }, [["值", "倍"], [1, "=A2*2"], [2, "=A3*2"]]);
  await engine.tables.add(sheet, { row: 0, column: 0, rows: 3, columns: 2 }, "tblA");
  await engine.calculation.settle();
  const later = () => new Promise((resolve) => setTimeout(resolve, 20));
  engine.cells.write(sheet, cell(3, 0), [[7]]);
  await later();
  await engine.calculation.settle();
  expect([engine.tables.list()[0]!.area.rows, value(3, 1)]).toEqual([4, 14]);
  await engine.cells.insert(sheet, { row: 2, column: 0, rows: 1, columns: 16384 }, "down");
  await later();
  expect(engine.cells.read(sheet, cell(2, 1))[0]![0]!.formula).toBe("=A3*2");
});

test("rows that a table takes in below go on with its rules, lists and formats", async () => {
  engine.cells.write(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, [["指标", "结论"], ["甲", "未达标"]]);
  await engine.tables.add(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, "tblGrow");
  engine.rules.add(sheet, {
    areas: [{ row: 1, column: 1, rows: 1, columns: 1 }], condition: { type: "Custom", formula: '=$B2="未达标"' }, style: { fill: "#FDE7E9" }, stopIfTrue: false,
  });
  engine.cells.restyle(sheet, { row: 1, column: 0, rows: 1, columns: 1 }, { numberFormat: "0%" });
  await engine.type(sheet, 2, 0, "乙");
  await engine.type(sheet, 2, 1, "未达标");
  await engine.calculation.settle();
  expect(engine.tables.list()[0]!.area.rows).toBe(3);
  expect(engine.cells.displayed(sheet, 2, 1).fill).toBe("#FDE7E9");
  expect(engine.cells.style(sheet, 2, 0).numberFormat).toBe("0%");
});

async function typed(formula: string): Promise<unknown> {
  await engine.type(sheet, 0, 0, formula);
  await engine.calculation.settle();
  return value(0, 0);
}

test.each([
  ['=ISTEXT("20:1")', true], ['=ISTEXT("52%")', true], ['=ISTEXT("1/3")', true], ['="say ""hi"""', 'say "hi"'], ['="3"+1', 4], ['=LEN("")', 0],
])("text in quotes stays text: %s", async (formula, expected) => {
  expect(await typed(formula)).toBe(expected);
});

test.each([
  ['=OR(NOT(B1="x"),B1="y")', true], ['=AND(NOT(B1="x"),1=1)', true], ['=IF(NOT(B1="x"),"no","yes")', "no"],
])("NOT over a comparison works inside other functions: %s", async (formula, expected) => {
  await engine.type(sheet, 0, 1, "a");
  expect(await typed(formula)).toBe(expected);
});
