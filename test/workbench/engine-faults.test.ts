import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

/** Faults of the engine behind the workbench: each is mended, or refused by name, and stays so. */

let workbench: HeadlessWorkbench;
beforeEach(async () => { workbench = await createHeadlessWorkbench(); });
afterEach(() => workbench.close());

/** Puts formulas or values into cells as an add-in does, all in one batch. */
async function write(cells: Readonly<Record<string, unknown>>): Promise<void> {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, entry] of Object.entries(cells)) sheet.getRange(address).formulas = [[entry]];
    await context.sync();
  });
}

const value = (address: string) => workbench.cellValue("Sheet1", address);
const values = (...addresses: string[]) => Promise.all(addresses.map(value));

const refusal = (formula: string): Promise<string> => write({ Z1: formula }).then(() => "no error", (error: { code: string }) => error.code);

test("a text with a comma or a semicolon in an array constant is one text", async () => {
  await write({
    A1: '={"9,164.90","9,014.32"}', A2: '=COLUMNS({"a,b;c","d"})', A3: '=ROWS({"a;b"})', A4: '=EXACT(INDEX({"9,164.90";"9,014.32"},2),"9,014.32")',
    A5: '=SUM({1,2;3,4})', A6: '={"a";""}',
  });
  expect(await values("A1", "B1", "A2", "A3", "A4", "A5", "A6", "A7")).toEqual(["9,164.90", "9,014.32", 2, 1, true, 10, "a", ""]);
  expect([await refusal('={"说""甲"""}'), await refusal('=SUM({1,2})&"{""x""}"')]).toEqual(["InvalidArgument", "no error"]);
});

test("A1# is what has spilled from A1, and follows it when it grows and shrinks", async () => {
  await write({ A1: 3, C1: "=SEQUENCE(A1)", E1: "=SUM(C1#)", F1: "=C1#*10", G1: "=COUNT(Sheet1!$C$1#)" });
  expect(await values("E1", "F3", "G1")).toEqual([6, 30, 3]);
  expect(await workbench.cellFormula("Sheet1", "E1")).toBe("=SUM(C1#)");
  await write({ A1: 4 });
  expect(await values("E1", "F4", "G1")).toEqual([10, 40, 4]);
  await write({ A1: 2 });
  expect(await values("E1", "F2", "F3", "G1")).toEqual([3, 20, "", 2]);
  await workbench.type("Sheet1", "I1", "=MAX(C1#)");
  expect(await value("I1")).toBe(2);
});

test("A1# of a cell without a formula is #REF!", async () => {
  await write({ A1: 3, B1: "=SUM(A1#)" });
  expect(await value("B1")).toBe("#REF!");
});

test("A1# follows a row that is inserted above it", async () => {
  await write({ C1: "=SEQUENCE(3)", E1: "=SUM(C1#)" });
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
    await context.sync();
  });
  expect([await value("E2"), await workbench.cellFormula("Sheet1", "E2")]).toEqual([6, "=SUM(C2#)"]);
});

test("@ before a single cell is the cell, as Excel reads it; before a block it is refused, and in a text it is text", async () => {
  await write({ A1: 7, B1: "=@A1+1", C1: '="a@b#"', D1: "=IFERROR(#N/A,5)" });
  expect(await values("B1", "C1", "D1")).toEqual([8, "a@b#", 5]);
  expect([await refusal("=@A1:A3"), await refusal("=@SUM(A1)"), await refusal("=A1:A3#")]).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
});

test("IMAGE ends nothing: it is an unknown name, and what stands beside it is calculated", async () => {
  await write({ A1: '=IMAGE("https://localhost/picture.png")', A2: "=1+1" });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await values("A1", "A2")).toEqual(["#NAME?", 2]);
});

test("an empty text stays an empty text, in every branch that can give one, and is no zero", async () => {
  await write({
    A1: '=IF(TRUE,"",5)', A2: '=IFERROR(NA(),"")', A3: '=IFS(TRUE,"")', A4: '=LET(x,"",x)', A5: '=XLOOKUP("z",{"a","b"},{1,2},"")', A6: '=SWITCH(1,1,"")',
    B1: '=A1=""', B2: "=A1=0", B3: "=ISTEXT(A2)", B4: "=LEN(A3)", B5: '=IF(A4="","空","有")',
  });
  expect(await values("A1", "A2", "A3", "A4", "A5", "A6")).toEqual(["", "", "", "", "", ""]);
  expect(await values("B1", "B2", "B3", "B4", "B5")).toEqual([true, false, true, 0, "空"]);
});

test("a number and a text that looks like it are two values in a column as in a cell", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").numberFormat = [["@"], ["General"]];
    sheet.getRange("A1:A2").values = [["1"], [1]];
    await context.sync();
  });
  await write({ B1: '=SUMPRODUCT((A1:A2=1)*1)', B2: '=SUMPRODUCT((A1:A2="1")*1)', B3: '=SUMPRODUCT((A1:A2=1)*1)', B4: "=A1=A2" });
  expect(await values("B1", "B2", "B3", "B4")).toEqual([1, 1, 1, false]);
});

test("a zero that is typed is no empty text, and a blank cell is both", async () => {
  await workbench.type("Sheet1", "A1", "0");
  await write({ B1: '=A1=""', B2: '=IF(A1="","空","零")', B3: '=COUNTIF(A1,"")', B4: '=SUMPRODUCT((A1:A2="")*1)', B5: '=A2=""', B6: "=A2=0" });
  expect(await values("B1", "B2", "B3", "B4", "B5", "B6")).toEqual([false, "零", 0, 1, true, true]);
});

test("LOOKUP(2,1/…) finds the last place where the condition holds", async () => {
  await write({ A1: 1, A2: 5, A3: 3, B1: "=LOOKUP(2,1/(A1:A3>2),A1:A3)", B2: "=LOOKUP(2,1/(A1:A3<2),A1:A3)" });
  expect(await values("B1", "B2")).toEqual([3, 1]);
});

test("INDEX and OFFSET over a table on another sheet read that sheet", async () => {
  await workbench.run(async (context) => {
    const other = context.workbook.worksheets.add("数据");
    other.getRange("A1:B3").values = [["指标", "目标"], ["甲", 55], ["乙", 90]];
    other.tables.add("A1:B3", true).name = "tblTargets";
    await context.sync();
  });
  await write({ A1: "错", A2: "错", B1: "=INDEX(tblTargets[目标],2)", B2: '=INDEX(tblTargets[目标],MATCH("甲",tblTargets[指标],0))', B3: "=OFFSET(tblTargets[目标],1,0,1,1)" });
  expect(await values("B1", "B2", "B3")).toEqual([90, 55, 90]);
});

test("[@列] and 表[@列] are the row's own cell, and are read back as they were written", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C2").values = [["值", "占比（%）", "倍"], [3, 0, 0]];
    sheet.tables.add("A1:C2", true).name = "tblA";
    sheet.getRange("B2:C2").formulas = [["=[@值]*2", "=tblA[@[占比（%）]]+1"]];
    await context.sync();
  });
  expect(await values("B2", "C2")).toEqual([6, 7]);
  expect([await workbench.cellFormula("Sheet1", "B2"), await workbench.cellFormula("Sheet1", "C2")]).toEqual(["=[@值]*2", "=[@[占比（%）]]+1"]);
});

test.each(["=SUM(", "=1+", "=(1", "=[@没有表]"])("a formula that Excel would not take is refused: %s", async (formula) => {
  expect(await refusal(formula)).toBe("InvalidArgument");
  expect(await value("Z1")).toBe("");
});

test("a chain of readers of a spill is right after the spill has shrunk and grown", async () => {
  await write({ A1: 4, B1: "=SEQUENCE(A1)", D1: "=MAP(B1:B4,LAMBDA(x,x*10))", F1: "=SORT(D1:D4,1,-1)", H1: "=FILTER(F1:F4,F1:F4>10)", J1: "=SUM(H1:H4)" });
  expect(await value("J1")).toBe(90);
  await write({ A1: 3 });
  expect(await value("J1")).toBe(50);
  await write({ A1: 4 });
  expect(await value("J1")).toBe(90);
});

test("text in quotes is text where it looks like a time or a share", async () => {
  await write({ A1: '=ISTEXT("20:1")', A2: '="52%"&"以上"', A3: '=IF("1/3"="1/3","同","异")' });
  expect(await values("A1", "A2", "A3")).toEqual([true, "52%以上", "同"]);
});

test("a table's name that is an address is refused", async () => {
  const code = await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B2", true).name = "T1";
    await context.sync();
    return "no error";
  }).catch((error: { code: string }) => error.code);
  expect(code).toBe("InvalidArgument");
});

test("a number with an exponent is a number in a formula, and a text that looks like one stays a text", async () => {
  await workbench.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A2");
    cell.numberFormat = [["@"]];
    cell.values = [["1E3"]];
    await context.sync();
  });
  await write({
    A1: -4e-13, B1: "=A1>=-5E-13", B2: "=A1>-3e-13", B3: "=-5E-13", B4: "=1E+3", B5: "=1.5e3*2", B6: "=A1-5E-13", B7: "=ISNUMBER(2E2)", B8: "=ISTEXT(A2)", B9: '=ISTEXT("1E3")', B10: "=A2",
  });
  expect(await values("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10")).toEqual([true, false, -5e-13, 1000, 3000, -9e-13, true, true, true, "1E3"]);
});

test("MAXIFS and MINIFS answer the number 0 where no row meets the conditions, or none of them holds a number", async () => {
  await write({ A1: 3, A2: 7, A3: "文字", B1: "甲", B2: "甲", B3: "乙" });
  await write({
    D1: '=MAXIFS(A1:A3,B1:B3,"丙")', D2: '=MINIFS(A1:A3,B1:B3,"丙")', D3: '=MAXIFS(A1:A3,B1:B3,"乙")', D4: "=AND(ISNUMBER(D1),D1=0)",
    D5: '=IF(MAXIFS(A1:A3,B1:B3,"丙")=0,"无","有")', D6: '=MAXIFS(A1:A3,B1:B3,"甲")', D7: '=MINIFS(A1:A3,B1:B3,"甲")', F1: '=MAXIFS(A1:A3,B1:B3,{"甲";"丙"})',
  });
  expect(await values("D1", "D2", "D3", "D4", "D5", "D6", "D7", "F1", "F2")).toEqual([0, 0, 0, true, "无", 7, 3, 7, 0]);
});
