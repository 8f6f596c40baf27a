import { hasStructuredReference, renameColumn, renameTable, toEngine, toExcel, UnsupportedReference } from "../../src/workbench/engine/structured-references";

const table = { name: "tblActuals", columns: [{ id: "1", name: "实际值" }, { id: "2", name: "目标 值" }] };
const inside = { table };

test.each([
  ["=[@实际值]*2", "=tblActuals[[#This Row],[实际值]]*2"],
  ["=[@[目标 值]]", "=tblActuals[[#This Row],[目标 值]]"],
  ["=tblActuals[@实际值]", "=tblActuals[[#This Row],[实际值]]"],
  ["=SUM([实际值])", "=SUM(tblActuals[实际值])"],
  ['="[@实际值]"&[@实际值]', '="[@实际值]"&tblActuals[[#This Row],[实际值]]'],
  ["=SUM(tblTargets[值])+SUM(tblTargets[[#Headers],[值]])", "=SUM(tblTargets[值])+SUM(tblTargets[[#Headers],[值]])"],
  ["='表[1]'!A1", "='表[1]'!A1"],
])("%s is written for the engine as %s", (formula, expected) => {
  expect(toEngine(formula, inside)).toBe(expected);
});

test.each([
  ["=tblActuals[[#This Row],[实际值]]", "=[@实际值]"],
  ["=tblActuals[[#This Row],[目标 值]]", "=[@[目标 值]]"],
  ["=tblTargets[[#This Row],[值]]", "=tblTargets[@值]"],
  ["=SUM(tblActuals[实际值])", "=SUM(tblActuals[实际值])"],
])("%s comes back as Excel's %s", (formula, expected) => {
  expect(toExcel(formula, inside)).toBe(expected);
});

test.each(["=[@]", "=[@[占比(%)]]", "=SUM([实际值])"])("%s is refused where the engine would calculate it wrongly or not at all", (formula) => {
  expect(() => toEngine(formula, formula.includes("SUM") ? {} : inside)).toThrow(UnsupportedReference);
});

test("renaming a column or a table touches only its own references, and no text", () => {
  expect(renameColumn('=SUM(tblA[数])+tblA[[#This Row],[数]]+SUM(tblB[数])&"tblA[数]"', "tblA", "数", "值", {}))
    .toBe('=SUM(tblA[值])+tblA[[#This Row],[值]]+SUM(tblB[数])&"tblA[数]"');
  expect(renameTable('=SUM(tblA[数])+SUM(tblAB[数])&"tblA[数]"', "tblA", "tblC")).toBe('=SUM(tblC[数])+SUM(tblAB[数])&"tblA[数]"');
});

test("a structured reference is told from a text with brackets", () => {
  expect([hasStructuredReference('="[x]"'), hasStructuredReference("=tblA[x]"), hasStructuredReference("=SUM(A1:A3)")]).toEqual([false, true, false]);
});
