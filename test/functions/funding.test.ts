import { ltscProfile, type HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";
import { shown } from "../support/usualExcel";

/** EDU.NONDECREASING and EDU.FUNDING as Excel meets them: typed into cells, calculated by Microsoft's own custom-functions runtime. */

let workbench: HeadlessWorkbench;
beforeAll(async () => { workbench = await openAddin(); });
afterAll(() => workbench.close());

let row = 0;
async function type(formula: string): Promise<string> {
  const address = `A${(row += 12)}`;
  await workbench.type("Sheet1", address, formula);
  return address;
}

/** What the cell of a formula shows and, for an error, its sentence. */
async function answer(formula: string): Promise<{ text: string; message: string | undefined }> {
  const address = await type(formula);
  return { text: await workbench.cellText("Sheet1", address), message: await workbench.errorMessage("Sheet1", address) };
}

/** The first lines of a spilled answer, a text each, as they are shown. */
async function lines(formula: string, count: number): Promise<string[]> {
  await type(formula);
  const first = row;
  return Promise.all(Array.from({ length: count }, async (_, down) =>
    (await Promise.all([..."ABCDEFGH"].map((column) => workbench.cellText("Sheet1", `${column}${first + down}`)))).join(" | ")));
}

describe("EDU.NONDECREASING", () => {
  test.each([
    ["=EDU.NONDECREASING({1,2,3})", "TRUE"],
    ["=EDU.NONDECREASING({1;2;3})", "TRUE"],
    ["=EDU.NONDECREASING({3,2})", "FALSE"],
    ["=EDU.NONDECREASING({1,2;3,2})", "FALSE"],
    ["=EDU.NONDECREASING({1,2,2})", "TRUE"],
    ["=EDU.NONDECREASING({1,2,2},TRUE)", "FALSE"],
    ["=EDU.NONDECREASING({1,2,3},TRUE)", "TRUE"],
    ['=EDU.NONDECREASING({"0",5})', "TRUE"],
    ['=EDU.NONDECREASING({"282255万元","28.46亿元"})', "TRUE"],
    ['=EDU.NONDECREASING({"28.46亿元","284597万元"})', "FALSE"],
    ['=EDU.NONDECREASING({"９１６４．９０","９０１４．３２"})', "FALSE"],
    ['=IF(EDU.NONDECREASING({3,2}),"对","错")', "错"],
  ])("%s is %s", async (formula, text) => {
    expect((await answer(formula)).text).toBe(text);
  });

  test.each([
    ["=EDU.NONDECREASING({1,0,3})", "#N/A", "第 2 个数空白或为 0，请核实；确为 0 请写成文本 0"],
    ["=EDU.NONDECREASING(J900:J903)", "#N/A", "第 1 个数空白或为 0，请核实；确为 0 请写成文本 0"],
    ['=EDU.NONDECREASING({1,"缺",3})', "#N/A", "第 2 个数“缺”不是准确的数值"],
    ['=EDU.NONDECREASING({"28亿元","约29亿元"})', "#N/A", "第 2 个数“约29亿元”不是准确的数值"],
    ["=EDU.NONDECREASING({5})", "#N/A", "至少需要两个数才能比较"],
    ['=EDU.NONDECREASING({282255,"28.46亿元"})', "#VALUE!", "各数的单位须一致，现有“无单位”和“元”"],
    ['=EDU.NONDECREASING({1,2},"也许")', "#VALUE!", "“严格”应为 TRUE 或 FALSE，不能是“也许”"],
  ])("%s answers %s with a sentence", async (formula, text, message) => {
    expect(await answer(formula)).toEqual({ text, message });
  });
});

describe("EDU.FUNDING", () => {
  // 28.4597 ÷ 28.2255 = +0.8297%; 2 822 550 000 ÷ 315 000 = 8960.47619…, 2 845 970 000 ÷ 316 000 = 9006.23417…: +0.5107%
  const expected = [
    "2021 | 282255 |  | 无上年 | 8960.47619048 |  | 无上年 | ",
    `2022 | 284597 | ${shown("0.8297%", "0.0082974615153")} | 增长 | 9006.23417722 | ${shown("0.5107%", "0.00510664676378")} | 增长 | 原公布`,
  ];

  test("columns and rows give the same lines, downwards", async () => {
    expect(await lines('=EDU.FUNDING({2021;2022},{"282255万元";"284597万元"},{315000;316000})', 3)).toEqual([...expected, " |  |  |  |  |  |  | "]);
    expect(await lines('=EDU.FUNDING({2021,2022},{"282255万元","284597万元"},{315000,316000})', 2)).toEqual(expected);
  });

  test("the lines come in the order given, and the year before is found wherever it stands", async () => {
    expect(await lines('=EDU.FUNDING({2022;2021},{"284597万元";"282255万元"},{316000;315000})', 2)).toEqual([...expected].reverse());
  });

  test("amounts are answered in the unit of the first, and bare numbers in their own", async () => {
    expect(await lines('=EDU.FUNDING({2021;2022},{"282255万元";"28.4597亿元"},{315000;316000})', 2)).toEqual(expected);
    expect(await lines("=EDU.FUNDING({2021;2022},{100;90},{10;8})", 2)).toEqual([
      "2021 | 100 |  | 无上年 | 10 |  | 无上年 | ",
      `2022 | 90 | ${shown("-10%", "-0.1")} | 下降 | 11.25 | ${shown("12.5%", "0.125")} | 增长 | 原公布`,
    ]);
  });

  test("a missing year is never bridged, a blank is not given, a text 0 is a zero", async () => {
    expect(await lines("=EDU.FUNDING({2019;2021;2022},{100;120;0},{10;10;10})", 3)).toEqual([
      "2019 | 100 |  | 无上年 | 10 |  | 无上年 | ",
      "2021 | 120 |  | 缺数 | 12 |  | 缺数 | ",
      "2022 |  |  | 缺数 |  |  | 缺数 | ",
    ]);
    expect(await lines('=EDU.FUNDING({2020;2021},{"0";120},{10;0})', 2)).toEqual([
      "2020 | 0 |  | 无上年 | 0 |  | 无上年 | ",
      "2021 | 120 |  | 基数为零 |  |  | 缺数 | 原公布",
    ]);
  });

  test("a year given twice is 缺数, and no base for the next", async () => {
    expect(await lines("=EDU.FUNDING({2020;2021;2021;2022},{100;110;111;120},{10;10;10;10})", 4)).toEqual([
      "2020 | 100 |  | 无上年 | 10 |  | 无上年 | ",
      "2021 | 110 |  | 缺数 | 11 |  | 缺数 | ",
      "2021 | 111 |  | 缺数 | 11.1 |  | 缺数 | ",
      "2022 | 120 |  | 缺数 | 12 |  | 缺数 | ",
    ]);
  });

  test("restated figures are the base of the year beside which they stand", async () => {
    expect(await lines("=EDU.FUNDING({2020;2021;2022},{100;98;99},{10;10;10},{0;95;0},{0;10;0})", 3)).toEqual([
      "2020 | 100 |  | 无上年 | 10 |  | 无上年 | ",
      `2021 | 98 | ${shown("3.1579%", "0.0315789473684")} | 增长 | 9.8 | ${shown("3.1579%", "0.0315789473684")} | 增长 | 同口径`,
      `2022 | 99 | ${shown("1.0204%", "0.0102040816327")} | 增长 | 9.9 | ${shown("1.0204%", "0.0102040816327")} | 增长 | 原公布`,
    ]);
    expect(await lines("=EDU.FUNDING({2020;2021},{100;98},{10;10},{0;95})", 2)).toEqual([
      "2020 | 100 |  | 无上年 | 10 |  | 无上年 | ",
      `2021 | 98 | ${shown("3.1579%", "0.0315789473684")} | 增长 | 9.8 | ${shown("-2%", "-0.02")} | 下降 | 总量同口径，生均原公布`,
    ]);
  });

  test("blank places stay blank lines", async () => {
    expect(await lines("=EDU.FUNDING({2021;0;2022},{100;0;110},{10;0;10})", 3)).toEqual([
      "2021 | 100 |  | 无上年 | 10 |  | 无上年 | ",
      " |  |  |  |  |  |  | ",
      `2022 | 110 | ${shown("10%", "0.1")} | 增长 | 11 | ${shown("10%", "0.1")} | 增长 | 原公布`,
    ]);
  });

  test.each([
    ["=EDU.FUNDING({2021;2022},{1;2;3},{1;2})", "#VALUE!", "各参数的行数、列数不一致，请选取同样大小的区域"],
    ["=EDU.FUNDING({2021;2022},{1,2},{1;2})", "#VALUE!", "各参数的行数、列数不一致，请选取同样大小的区域"],
    ["=EDU.FUNDING({2021,2022;2023,2024},{1,2;3,4},{1,2;3,4})", "#VALUE!", "请选取一行或一列，不能是多行多列的区域"],
    ['=EDU.FUNDING({2021;2022},{"28亿元";29},{1;2})', "#VALUE!", "有的金额写了单位，有的没有，请统一填写"],
    ["=EDU.FUNDING({2021;0},{1;2},{1;2})", "#VALUE!", "第 2 个年度没有填写"],
    ['=EDU.FUNDING({"去年";2022},{1;2},{1;2})', "#VALUE!", "年度“去年”无法识别，请写成 2025"],
    ["=EDU.FUNDING(J900:J901,K900:K901,L900:L901)", "#N/A", "没有可核查的年度"],
  ])("%s answers %s with a sentence", async (formula, text, message) => {
    expect(await answer(formula)).toEqual({ text, message });
  });
});

test("an Excel whose blank cells arrive as 0 answers the same", async () => {
  await workbench.close();
  workbench = await openAddin({ profile: ltscProfile });
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("J900:L902").values = [[2020, 100, 10], [2021, "", 10], [2022, 120, 10]];
    await context.sync();
  });
  expect(await lines("=EDU.FUNDING(J900:J902,K900:K902,L900:L902)", 3)).toEqual([
    "2020 | 100 |  | 无上年 | 10 |  | 无上年 | ",
    "2021 |  |  | 缺数 |  |  | 缺数 | ",
    "2022 | 120 |  | 缺数 | 12 |  | 缺数 | ",
  ]);
  expect((await answer("=EDU.NONDECREASING(K900:K902)")).text).toBe("#N/A");
});
