import { builtInPlans, builtInReports, indicators } from "../../src/catalogue";
import { resolve, unitClass } from "../../src/plan";
import labelsByIndicator from "./fixtures/labels-by-indicator.json";

/** Indicators that carry the name literally, stage in brackets and quotation marks aside. */
const named = (name: string) => {
  const bare = name.replace(/（(培育|通过验收)）$/, "").replace(/^“|”$/g, "");
  return indicators.filter(
    (indicator) =>
      [indicator.name, ...indicator.aliases].includes(name) || [indicator.name, ...indicator.aliases].includes(bare),
  );
};

test("ids, names and aliases are unique over all indicators", () => {
  const ids = indicators.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  const names = indicators.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
});

test("every indicator belongs to a stage of education", () => {
  const stages = [
    "学前教育",
    "义务教育",
    "普通高中",
    "特殊教育",
    "职业教育",
    "高等教育",
    "教师队伍",
    "教育数字化",
    "教育经费",
    "综合",
  ];
  expect(indicators.filter(({ stage }) => !stages.includes(stage))).toEqual([]);
});

test.each(labelsByIndicator.map((labels) => [labels.join(" = "), labels] as const))("%s", (_, labels) => {
  const found = labels.map((label) => named(label).map(({ id }) => id));
  for (const ids of found) expect(ids).toEqual([found[0]![0]]);
});

test("labels of different indicators never meet", () => {
  const ids = labelsByIndicator.map((labels) => named(labels[0]!)[0]!.id);
  // 汽车产教联合体 is called 国家级市域产教联合体 in the report and is a group of its own.
  expect(new Set(ids).size).toBe(labelsByIndicator.length);
});

test.each([
  ["学前教育毛入园率", ["学前三年毛入园率", "学前教育三年毛入园率", "学前三年幼儿入园率"]],
  ["公办园在园幼儿占比", ["公办幼儿园在园幼儿占比", "公办园幼儿占比率", "公办幼儿园在园儿童占比"]],
  ["普惠性幼儿园覆盖率", ["普惠率", "普惠性幼儿园在园幼儿占比"]],
  ["九年义务教育巩固率", ["义务教育巩固率"]],
  ["高中阶段毛入学率", ["高中阶段教育毛入学率", "高中教育毛入园率"]],
  ["适龄残疾儿童义务教育入学率", ["残疾儿童入学率"]],
  ["县级以上示范园", ["县区及以上示范园"]],
  ["市级产教融合型企业", ["产教融合型企业", "市级产教融合企业"]],
])("%s has the forms seen in documents", (name, forms) => {
  const [indicator] = named(name);
  expect(indicator!.name).toBe(name);
  for (const form of forms) expect(named(form)).toEqual([indicator]);
});

test("names that only look alike are nobody's", () => {
  for (const name of ["公办园占比", "小学六年巩固率", "初中三年巩固率"]) expect(named(name)).toEqual([]);
});

describe("resolving names", () => {
  const idOf = (name: string) => {
    const resolution = resolve(name, indicators);
    return resolution.ok ? resolution.indicator.id : null;
  };

  test("every label of the documents resolves to its indicator", () => {
    for (const labels of labelsByIndicator) {
      const { id } = named(labels[0]!)[0]!;
      expect(labels.map((label) => [label, idOf(label)])).toEqual(labels.map((label) => [label, id]));
    }
  });

  test("every name and alias resolves to its own indicator, blanks and quotation marks aside", () => {
    for (const { id, name, aliases } of indicators) {
      for (const form of [name, ...aliases]) {
        const loose = ` ${form.replace(/[“”]/g, '"').split("").join(" ")}\u3000`;
        expect([form, idOf(form), idOf(loose)]).toEqual([form, id, id]);
      }
    }
  });

  test("every target's and every row's name resolves to the target's indicator, with its stage", () => {
    const targets = builtInPlans.flatMap((plan) => [...plan.targets, ...plan.milestones]);
    for (const { name, indicatorId } of targets) expect([name, idOf(name)]).toEqual([name, indicatorId]);
    for (const { targetCode, name } of builtInReports.flatMap(({ figures }) =>
      figures.flatMap((each) => each.comparisons),
    )) {
      expect([name, idOf(name)]).toEqual([name, targets.find(({ code }) => code === targetCode)!.indicatorId]);
    }
    expect(resolve("初中强校实验校（通过验收）", indicators)).toMatchObject({ ok: true, stage: "通过验收" });
    expect(resolve("初中强校实验校（培育）", indicators)).toMatchObject({ ok: true, stage: "培育" });
  });

  test("names that only look alike are refused", () => {
    for (const name of ["公办园占比", "小学六年巩固率", "初中三年巩固率", "示范园", "星级特色普通高中"]) {
      expect([name, idOf(name)]).toEqual([name, null]);
    }
  });

  test("生师比 without a stage is refused, naming what it could be", () => {
    expect(resolve("生师比", indicators)).toMatchObject({
      ok: false,
      names: ["生师比（小学）", "生师比（初中）", "生师比（高中）"],
    });
  });
});

test("pairs that differ by unit are two indicators", () => {
  for (const [count, share] of [
    ["县级以上示范园", "县级以上示范园占比"],
    ["自治区星级特色普通高中", "自治区星级特色普通高中占比"],
  ]) {
    expect([unitClass(named(count!)[0]!.unit), unitClass(named(share!)[0]!.unit)]).toEqual(["count", "rate"]);
  }
});

test("every target is of its indicator's unit class", () => {
  for (const target of builtInPlans.flatMap(({ targets }) => targets)) {
    const indicator = indicators.find(({ id }) => id === target.indicatorId)!;
    expect([target.code, indicator.unit]).toEqual([target.code, target.unit]);
  }
});

test("no indicator of a report is missing", () => {
  const ids = new Set(indicators.map(({ id }) => id));
  for (const figure of builtInReports.flatMap(({ figures }) => figures)) expect(ids).toContain(figure.indicatorId);
});
