import fc from "fast-check";
import { builtInPlans, builtInReports, indicators } from "../../src/catalogue";
import { lookUp, normalizeName, resolve } from "../../src/plan";
import { choicesFormula, workbookModel } from "../../src/sheets";
import { FORM_HEADERS, NAME_FORMS } from "../../src/sheets/nameFormulas";

const sheets = workbookModel({ plans: builtInPlans, reports: builtInReports, indicators, version: "1" });
const { columns, rows } = sheets.find(({ name }) => name === "指标名称")!.table!;
const at = (header: string): number => columns.findIndex((column) => column.header === header);
const names = rows.map((row) => String(row[at("名称")]));

/** What the native formulas do with a typed name: take signs away, then compare with each form. */
function native(typed: string): string | null {
  const clean = NAME_FORMS.reduce((text, [from, to]) => text.split(from).join(to), typed).toLowerCase();
  for (const header of FORM_HEADERS) {
    const row = rows.find((cells) => cells[at(header)] === clean);
    if (row !== undefined && clean !== "" && !/[*?~]/.test(clean)) return String(row[at("名称")]);
  }
  return null;
}

const allNames = indicators.flatMap(({ name, aliases }) => [name, ...aliases]);

test("the targets' names come first, each once in the order of the plans, then the other indicators", () => {
  expect(names.slice(0, 3)).toEqual(["学前教育毛入园率", "公办园在园幼儿占比", "九年义务教育巩固率"]);
  expect(new Set(names).size).toBe(names.length);
  const ofTargets = [...new Set(builtInPlans.flatMap(({ targets }) => targets.map(({ name }) => name)))];
  expect(names.slice(0, ofTargets.length)).toEqual(ofTargets);
  for (const { name } of indicators) expect(native(name)).not.toBeNull();
});

test("every name and alias is found, and means the indicator that resolve answers", () => {
  for (const typed of [...allNames, ...names]) {
    const found = resolve(typed, indicators);
    const matched = native(typed);
    if (!found.ok) { expect(matched).toBeNull(); continue; }
    expect(matched).not.toBeNull();
    const meant = resolve(matched!, indicators);
    expect(meant).toMatchObject({ ok: true, indicator: found.indicator });
  }
});

test("forms that people type mean the indicator that the design names", () => {
  expect(native("普惠率")).toBe("普惠性幼儿园覆盖率");
  expect(native("公办幼儿园在园幼儿占比")).toBe("公办园在园幼儿占比");
  expect(native(" 学前三年 毛入园率")).toBe("学前教育毛入园率");
  expect(native("教育经费两个只增不减")).toBe("教育经费“两个只增不减”");
  expect(native("生师比(小学)")).toBe("生师比（小学）");
  expect(native("国家财政性教育经费占gdp比例")).toBe("国家财政性教育经费支出占GDP比例");
  expect(native("初中强校工程创建学校（通过验收）")).toBe("初中强校实验校（通过验收）");
  expect(native("县级以上示范园")).toBe("县级以上示范园");
  expect(native("县级以上示范园占比")).toBe("县级以上示范园占比");
  for (const other of ["公办园占比", "小学六年巩固率", "初中三年巩固率", "生师比", "示范园", "*", "县级以上*", "", "初中强校实验校（遴选）"]) {
    expect(native(other)).toBeNull();
  }
});

test("whatever the formulas match, resolve and lookUp answer alike; they may match less", () => {
  const noise = fc.constantFrom("", " ", "　", "“", "”", "（", "）", "(", ")", "率", "占比", "比例", "—", "-", "全市", "*", "?", "市级", "|", "（培育）", "（通过验收）", "（遴选）");
  const typed = fc.tuple(fc.constantFrom(...allNames, ...names), noise, noise, fc.nat(30)).map(([name, one, other, place]) => {
    const cut = place % (name.length + 1);
    return one + name.slice(0, cut) + other + name.slice(cut);
  });
  fc.assert(fc.property(typed, fc.constantFrom(2021, 2024, null), (text, year) => {
    const matched = native(text);
    if (matched === null) return;
    const found = resolve(text, indicators);
    const meant = resolve(matched, indicators);
    expect(found.ok && meant.ok && found.indicator === meant.indicator).toBe(true);
    const content = { plans: builtInPlans, indicators };
    const target = builtInPlans.flatMap(({ targets }) => targets).find(({ name }) => name === matched);
    const asked = lookUp(content, text, year);
    if (target !== undefined && asked.ok && asked.target.comparator !== "milestone") expect(asked.target.name).toBe(matched);
  }), { numRuns: 3000 });
});

test("what the formulas take away is what normalizeName takes away", () => {
  for (const [from, to] of NAME_FORMS) expect(normalizeName(`甲${from}乙`)).toBe(normalizeName(`甲${to}乙`));
});

test("no form is lost for want of a column, and an indicator whose targets are listed apart names them", () => {
  const row = rows[names.indexOf("初中强校实验校")]!;
  expect(row[at("分列")]).toBe("初中强校实验校（培育）、初中强校实验校（通过验收）");
  for (const cells of rows) {
    const written = FORM_HEADERS.filter((header) => cells[at(header)] !== null).length;
    expect(String(cells[at("别名")] ?? "").split("；").filter((alias) => alias !== "").length + 1).toBe(written);
  }
});

test("指标 offers the names, 地区 the region, its counties and the other regions, within what a list holds", () => {
  const table = sheets.find(({ name }) => name === "监测数据")!.table!;
  const choices = (header: string) => table.columns.find((column) => column.header === header)!.choices!;
  expect(choicesFormula(choices("指标"))).toBe(`'指标名称'!$A$5:$A$${4 + names.length}`);
  expect(choices("地区")).toEqual([
    "柳州市", "城中区", "鱼峰区", "柳南区", "柳北区", "柳江区", "柳城县", "鹿寨县", "融安县", "融水苗族自治县", "三江侗族自治县", "柳东新区",
    "阳和工业新区（北部生态新区）", "崇左市", "荔浦市",
  ]);
  for (const { table: each } of sheets) {
    for (const column of each?.columns ?? []) {
      if (column.choices !== null && !("sheet" in column.choices)) expect(column.choices.join(",").length).toBeLessThanOrEqual(255);
    }
  }
});
