import { ltscProfile, type HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";
import { ofBlank, shown } from "../support/usualExcel";

/** EDU.* as Excel meets them: typed into cells, calculated by Microsoft's own custom-functions runtime. */

let workbench: HeadlessWorkbench;
beforeAll(async () => { workbench = await openAddin(); });
afterAll(() => workbench.close());

let row = 0;
/** Types a formula into a cell of its own and answers what the cell shows and, for an error, its sentence. */
async function answer(formula: string): Promise<{ text: string; value: unknown; message: string | undefined }> {
  const address = `H${(row += 12)}`;
  await workbench.type("Sheet1", address, formula);
  return {
    text: await workbench.cellText("Sheet1", address),
    value: await workbench.cellValue("Sheet1", address),
    message: await workbench.errorMessage("Sheet1", address),
  };
}

describe("EDU.TARGET", () => {
  test.each([
    ['=EDU.TARGET("公办园在园幼儿占比")', shown("55%", "0.55"), 0.55],
    ['=EDU.TARGET("公办幼儿园在园幼儿占比")', shown("55%", "0.55"), 0.55],
    ['=edu.target("普惠率",2024)', shown("90%", "0.9"), 0.9],
    ['=EDU.TARGET("专职教研员配比")', shown("0.6%", "0.006"), 0.006],
    ['=EDU.TARGET("县级以上示范园",2025,"柳州市")', "300", 300],
    ['=EDU.TARGET("自治区级市域产教联合体")', "3", 3],
    ['=EDU.TARGET("区域教育数据汇集")', "2000000", 2_000_000],
  ])("%s", async (formula, text, value) => {
    expect(await answer(formula)).toMatchObject({ text, value });
  });

  test.each([
    ['=EDU.TARGET("公办园占比")', "#N/A", /没有名为“公办园占比”的指标。相近的有：.*公办园在园幼儿占比/],
    ['=EDU.TARGET("生师比")', "#N/A", /“生师比”可能指：生师比（小学）、生师比（初中）、生师比（高中）/],
    ['=EDU.TARGET("公办园在园幼儿占比",2030)', "#N/A", /没有包含 2030 年的规划，现有：.*2023—2025/],
    ['=EDU.TARGET("公办园在园幼儿占比","明年")', "#VALUE!", /年度“明年”无法识别/],
    ['=EDU.TARGET("公办园在园幼儿占比",2024,"崇左市")', "#N/A", /规划只适用于柳州市；崇左市没有目标/],
    ['=EDU.TARGET("教育经费“两个只增不减”")', "#N/A", /的目标没有数值：只增不减/],
    ['=EDU.TARGET("")', "#N/A", /请写出指标名称/],
  ])("%s answers %s with a sentence", async (formula, text, message) => {
    const cell = await answer(formula);
    expect(cell.text).toBe(text);
    expect(cell.message).toMatch(message);
  });

  test("a range spills in its own shape, an unknown name is an error of its own cell", async () => {
    await workbench.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4").values = [["普惠率"], ["没有这个指标"], [""], ["县级以上示范园"]];
      await context.sync();
    });
    await workbench.type("Sheet1", "C1", "=EDU.TARGET(A1:A4)");
    expect(await Promise.all(["C1", "C2", "C3", "C4"].map((address) => workbench.cellText("Sheet1", address)))).toEqual([shown("90%", "0.9"), "#N/A", "#N/A", "300"]);
  });
});

describe("EDU.STATUS", () => {
  test.each([
    ['=EDU.STATUS("公办园在园幼儿占比","52%以上")', "待核实"],
    ['=EDU.STATUS("公办园在园幼儿占比","55%")', "达标"],
    ['=EDU.STATUS("公办园在园幼儿占比",0.5499)', "接近"],
    ['=EDU.STATUS("公办园在园幼儿占比",54.99)', "接近"],
    ['=EDU.STATUS("公办园在园幼儿占比",52)', "未达标"],
    ['=EDU.STATUS("县级以上示范园",265)', "未达标"],
    ['=EDU.STATUS("县级以上示范园占比","超1/3")', "无目标"],
    ['=EDU.STATUS("自治区星级特色普通高中占比","12所")', "不可比"],
    ['=EDU.STATUS("专职教研员配比","0‰")', "未达标"],
    ['=EDU.STATUS("专职教研员配比","6‰")', "达标"],
    ['=EDU.STATUS("生师比（小学）","19：1")', "达标"],
    ['=EDU.STATUS("生师比（小学）",0.834027777777778)', "待核实"],
    ['=EDU.STATUS("县域初中教育共同体覆盖率","60%")', "接近"],
    ['=EDU.STATUS("国家财政性教育经费支出占GDP比例",1.2)', "待核实"],
    ['=EDU.STATUS("国家财政性教育经费支出占GDP比例","4.1%")', "高于对照"],
    ['=EDU.STATUS("公办园在园幼儿占比","54.99%",2024,"崇左市")', "低于对照"],
    ['=EDU.STATUS("普惠率",0)', "待核实"],
    ['=EDU.STATUS("普惠率","0")', "未达标"],
    ['=EDU.STATUS("普惠率","")', "无数据"],
    ['=EDU.STATUS("普惠率",B900)', ofBlank("无数据", "待核实")],
    ['=EDU.STATUS("普惠率",91,,,"%")', "达标"],
    ['=EDU.STATUS("普惠率",0.91,,,"%")', "未达标"],
  ])("%s is %s", async (formula, word) => {
    expect((await answer(formula)).text).toBe(word);
  });
});

describe("EDU.GAP", () => {
  test.each([
    ['=EDU.GAP("县级以上示范园",265)', -35],
    ['=EDU.GAP("公办园在园幼儿占比","52%以上")', -3],
    ['=EDU.GAP("公办园在园幼儿占比",54.99)', -0.01],
    ['=EDU.GAP("普惠率",0.9107)', 1.07],
    ['=EDU.GAP("自治区星级特色普通高中占比","46.15%")', -13.85],
    ['=EDU.GAP("行业产教融合共同体",2)', 0],
    ['=EDU.GAP("生师比（小学）","20:1")', -1],
  ])("%s is %d", async (formula, gap) => {
    expect((await answer(formula)).value).toBe(gap);
  });

  test.each([
    ['=EDU.GAP("普惠率",0)', "#VALUE!", /待核实：空白或 0，请核实；确为 0 请写成文本 0/],
    ['=EDU.GAP("国家财政性教育经费支出占GDP比例",1.2)', "#VALUE!", /请写成 1.2% 或 120%/],
    ['=EDU.GAP("县级以上示范园占比","40%")', "#N/A", /无目标/],
    ['=EDU.GAP("自治区星级特色普通高中占比","12所")', "#N/A", /不可比：计量单位不同/],
  ])("%s answers %s with a sentence", async (formula, text, message) => {
    const cell = await answer(formula);
    expect(cell.text).toBe(text);
    expect(cell.message).toMatch(message);
  });

  test("an empty text gives an empty text", async () => {
    expect((await answer('=EDU.GAP("普惠率","")')).text).toBe("");
  });

  test("ranges that do not fit are refused in a sentence", async () => {
    const cell = await answer("=EDU.GAP(A1:A4,B1:B3)");
    expect(cell.text).toBe("#VALUE!");
    expect(cell.message).toBe("各参数的行数、列数不一致，请选取同样大小的区域");
  });
});

test("an Excel without formatted numbers shows the plain number, and its blank cells arrive as 0", async () => {
  await workbench.close();
  workbench = await openAddin({ profile: ltscProfile });
  expect(await answer('=EDU.TARGET("公办园在园幼儿占比")')).toMatchObject({ text: "0.55", value: 0.55 });
  expect((await answer('=EDU.STATUS("普惠率",B900)')).text).toBe("待核实");
  expect((await answer('=EDU.TARGET("普惠率",B900)')).text).toBe("0.9");
});
