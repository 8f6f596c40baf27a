import { writeXlsx } from "hucre";
import { FileProblem, importWorkbook, largestFile } from "../../../src/workbench/file";
import { loadEngine } from "../../../src/workbench/headless/engine-file";
import { convertWithLibreOffice } from "../../support/libreOffice";
import { openFile } from "./support";

/** Files that others have made, and files that are none. */

const createEngine = () => loadEngine().createHeadlessEngine();
const problemOf = (bytes: Uint8Array): Promise<unknown> => importWorkbook(bytes, { createEngine }).then(() => "opened", (error: unknown) => (error instanceof FileProblem ? error.kind : error));
const small = (): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: "表", rows: [["一", 1]] }] });

/** A file whose directory says of its first part that it unpacks to more than anybody has room for. */
function inflating(file: Uint8Array): Uint8Array {
  const copy = file.slice();
  const entry = copy.findIndex((_, index) => copy[index] === 0x50 && copy[index + 1] === 0x4b && copy[index + 2] === 1 && copy[index + 3] === 2);
  new DataView(copy.buffer).setUint32(entry + 24, 0x7fffffff, true);
  return copy;
}

test("what cannot be opened is told by its kind", async () => {
  const whole = await small();
  const damaged = whole.slice(0, whole.length - 200);
  const locked = await writeXlsx({ sheets: [{ name: "表", rows: [[1]] }], encryption: { password: "a", spinCount: 100 } });
  expect(await problemOf(new TextEncoder().encode("序号,指标\n1,入园率"))).toBe("notWorkbook");
  expect(await problemOf(new Uint8Array())).toBe("notWorkbook");
  expect(await problemOf(damaged)).toBe("broken");
  expect(await problemOf(locked)).toBe("encrypted");
  expect(await problemOf(new Uint8Array(largestFile + 1))).toBe("tooLarge");
  expect(await problemOf(inflating(whole))).toBe("tooLarge");
  // Excel 97: the container of a protected file, without what a password hides.
  expect(await problemOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]))).toBe("notWorkbook");
  expect(await problemOf(whole)).toBe("opened");
});

test("a file that LibreOffice has made opens with its values, formulas, formats and colours", async () => {
  const made = await writeXlsx({
    sheets: [{
      name: "数据", rows: [["项目", "数", "日期"], ["甲", 2, null], ["乙", 3, null], ["合计", null, null]],
      cells: new Map([
        ["3,1", { type: "formula", value: null, formula: "SUM(B2:B3)", style: { numFmt: "0.00" } }],
        ["1,2", { type: "number", value: 46000, style: { numFmt: "yyyy-mm-dd" } }],
        ["0,0", { type: "string", value: "项目", style: { font: { bold: true, size: 12, name: "Noto Sans CJK SC" }, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFE699" } } } }],
      ]),
      conditionalRules: [{ type: "cellIs", operator: "greaterThan", formula: "2", range: "B2:B3", priority: 1, style: { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "C6EFCE" }, bgColor: { rgb: "C6EFCE" } } } }],
    }, { name: "空" }],
  });
  const { workbench, lost } = await openFile(await convertWithLibreOffice(made, "xlsx"));
  expect(await workbench.cellValue("数据", "B4")).toBe(5);
  expect(await workbench.cellText("数据", "B4")).toBe("5.00");
  expect(await workbench.cellFormula("数据", "B4")).toBe("=SUM(B2:B3)");
  expect(await workbench.cellValue("数据", "C2")).toBe(46000);
  expect(await workbench.cellText("数据", "C2")).toBe("2025-12-09");
  expect(await workbench.displayedFill("数据", "A1")).toBe("#FFE699");
  expect([await workbench.displayedFill("数据", "B2"), await workbench.displayedFill("数据", "B3")]).toEqual([undefined, "#C6EFCE"]);
  await workbench.type("数据", "B2", "7");
  expect(await workbench.cellValue("数据", "B4")).toBe(10);
  expect(await workbench.displayedFill("数据", "B2")).toBe("#C6EFCE");
  expect(lost).toEqual([]);
  await workbench.close();
}, 60_000);

test("formulas without an answer are calculated, shared ones stand in every cell, text that looks like a number stays text", async () => {
  const { workbench } = await openFile(await writeXlsx({
    sheets: [{
      name: "表", rows: [[1, null, "001"], [2, null, "20:1"], [3, null, "=1+1"]],
      cells: new Map([
        ["0,1", { type: "formula", value: null, formula: "A1*2", formulaType: "shared", formulaSharedIndex: 0, formulaRef: "B1:B3" }],
        ["1,1", { type: "formula", value: null, formula: "", formulaType: "shared", formulaSharedIndex: 0 }],
        ["2,1", { type: "formula", value: null, formula: "", formulaType: "shared", formulaSharedIndex: 0 }],
      ]),
    }],
  }));
  expect(await Promise.all(["B1", "B2", "B3"].map((cell) => workbench.cellValue("表", cell)))).toEqual([2, 4, 6]);
  expect(await workbench.cellFormula("表", "B3")).toBe("=A3*2");
  expect(await Promise.all(["C1", "C2", "C3"].map((cell) => workbench.cellValue("表", cell)))).toEqual(["001", "20:1", "=1+1"]);
  await workbench.close();
});

test("what the workbench has no place for is told, and the rest opens", async () => {
  const { workbench, lost } = await openFile(await writeXlsx({
    sheets: [{
      name: "表", rows: [["数"], [1], [2]],
      conditionalRules: [{ type: "top10", priority: 1, range: "A2:A3" }],
      protection: { sheet: true },
      charts: [{ type: "column", series: [{ name: "数", values: "表!$A$2:$A$3" }], anchor: { from: { row: 4, col: 0 }, to: { row: 12, col: 5 } } }],
    }],
    namedRanges: [{ name: "全部数字", range: "表!$A$2:$A$3" }, { name: "全部数字", range: "表!$A$2", scope: "表" }],
  }));
  expect(lost).toEqual(["rules", "names", "protection"]);
  expect(await workbench.cellValue("表", "A3")).toBe(2);
  await workbench.close();
});
