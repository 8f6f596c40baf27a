import fc from "fast-check";
import { resolve, type Indicator } from "../../src/plan";
import catalogue from "../../seeds/indicators.json";

const indicators: readonly Indicator[] = catalogue;

function found(name: string): string {
  const answer = resolve(name, indicators);
  if (answer.ok) return answer.stage === null ? answer.indicator.name : `${answer.indicator.name} · ${answer.stage}`;
  return answer.problem === "ambiguous" ? `? ${answer.names.join(" / ")}` : "unknown";
}

test.each([
  ["学前三年毛入园率", "学前教育毛入园率"], ["学前教育三年毛入园率", "学前教育毛入园率"], ["学前三年幼儿入园率", "学前教育毛入园率"],
  ["公办幼儿园在园幼儿占比", "公办园在园幼儿占比"], ["公办园幼儿占比率", "公办园在园幼儿占比"], ["公办幼儿园在园儿童占比", "公办园在园幼儿占比"],
  ["普惠率", "普惠性幼儿园覆盖率"], ["普惠性幼儿园在园幼儿占比", "普惠性幼儿园覆盖率"], ["义务教育巩固率", "九年义务教育巩固率"],
  ["高中阶段教育毛入学率", "高中阶段毛入学率"], ["高中教育毛入园率", "高中阶段毛入学率"], ["残疾儿童入学率", "适龄残疾儿童义务教育入学率"],
  ["县区及以上示范园", "县级以上示范园"], ["产教融合型企业", "市级产教融合型企业"], ["市级产教融合企业", "市级产教融合型企业"],
  ["公办园在园幼儿比例", "公办园在园幼儿占比"], ["教育城域网覆盖", "教育城域网覆盖率"], ["普惠性幼儿园覆盖比例", "普惠性幼儿园覆盖率"],
  ["全市县级以上示范园", "县级以上示范园"], ["　公办园 在园幼儿\n占比", "公办园在园幼儿占比"], ["“双师型”教师占比", "“双师型”教师占比"],
  ["双师型教师占比", "“双师型”教师占比"], ["国家财政性教育经费占ＧＤＰ比例", "国家财政性教育经费支出占GDP比例"],
  ["国家财政性教育经费占gdp比例", "国家财政性教育经费支出占GDP比例"],
])("%j means %s", (name, expected) => {
  expect(found(name)).toBe(expected);
});

test("a count and its share stay apart", () => {
  expect(found("县级以上示范园")).toBe("县级以上示范园");
  expect(found("县级以上示范园占比")).toBe("县级以上示范园占比");
  expect(found("县级以上示范园比例")).toBe("县级以上示范园占比");
  expect(found("自治区星级特色普通高中")).toBe("自治区星级特色普通高中");
  expect(found("自治区星级特色普通高中占比")).toBe("自治区星级特色普通高中占比");
});

test("a share is not made of a count where the share is unknown, nor a count of a share", () => {
  const counts = indicators.filter(({ name }) => name === "县级以上示范园" || name === "公办园在园幼儿占比");
  expect(resolve("县级以上示范园占比", counts)).toMatchObject({ ok: false, problem: "unknown", nearest: ["县级以上示范园"] });
  expect(resolve("公办园在园幼儿", counts)).toMatchObject({ ok: false, problem: "unknown" });
});

test.each([
  ["公办园占比", "公办园在园幼儿占比"], ["小学六年巩固率", "九年义务教育巩固率"], ["初中三年巩固率", "九年义务教育巩固率"],
])("%j is no look-alike, which is offered", (name, nearest) => {
  const answer = resolve(name, indicators);
  expect(answer).toMatchObject({ ok: false, problem: "unknown" });
  expect(!answer.ok && answer.problem === "unknown" && answer.nearest[0]).toBe(nearest);
});

test.each(["星级特色普通高中占比", "产教联合体", "学科课程基地", "示范园", "覆盖率", "率", "占比"])("%j lacks a part of a name and means none", (name) => {
  expect(found(name)).toBe("unknown");
});

test("a bracket at the end selects the stage, and only a stage", () => {
  expect(found("初中强校实验校（通过验收）")).toBe("初中强校实验校 · 通过验收");
  expect(found("初中强校实验校(培育)")).toBe("初中强校实验校 · 培育");
  expect(found("初中强校工程实验校（通过验收）")).toBe("初中强校实验校 · 通过验收");
  expect(found("初中强校实验校（待定）")).toBe("unknown");
  expect(found("生师比（小学）")).toBe("生师比（小学）");
});

test("equally near names are refused and all named", () => {
  expect(found("生师比")).toBe("? 生师比（小学） / 生师比（初中） / 生师比（高中）");
  const twins: Indicator[] = [
    { id: "a", name: "甲覆盖率", aliases: ["丙"], unit: "%", stage: "综合" }, { id: "b", name: "乙覆盖率", aliases: ["丙"], unit: "%", stage: "综合" },
  ];
  expect(resolve("丙", twins)).toEqual({ ok: false, problem: "ambiguous", names: ["甲覆盖率", "乙覆盖率"] });
});

test("a name as written goes before a name that is only like it", () => {
  const alike: Indicator[] = [
    { id: "a", name: "学前教育示范点", aliases: [], unit: "个", stage: "学前教育" }, { id: "b", name: "学前示范点", aliases: [], unit: "个", stage: "学前教育" },
  ];
  expect(resolve("学前示范点", alike)).toMatchObject({ ok: true, indicator: { id: "b" } });
  expect(resolve("学前示范点（建成）", alike)).toMatchObject({ ok: true, indicator: { id: "b" }, stage: "建成" });
  expect(resolve("学前三年示范点", alike)).toEqual({ ok: false, problem: "ambiguous", names: ["学前教育示范点", "学前示范点"] });
});

test("nothing means nothing", () => {
  expect(resolve(" ", indicators)).toEqual({ ok: false, problem: "unknown", nearest: [] });
  expect(resolve("天气", indicators)).toEqual({ ok: false, problem: "unknown", nearest: [] });
});

test("every name and alias means its own indicator, whatever blanks, width and quotation marks are thrown in", () => {
  const named = indicators.flatMap((indicator) => [indicator.name, ...indicator.aliases].map((name) => ({ indicator, name })));
  const noise = fc.constantFrom("", " ", "\u3000", "\u00a0", "\n", "“", "”", "\"", "'", "《", "》", "\u200b");
  fc.assert(
    fc.property(fc.constantFrom(...named), fc.array(noise, { minLength: 60, maxLength: 60 }), fc.boolean(), ({ indicator, name }, noises, wide) => {
      const spelled = [...name].map((character, index) => noises[index % noises.length]! + (wide ? widened(character) : character)).join("");
      expect(resolve(spelled, indicators)).toMatchObject({ ok: true, indicator: { id: indicator.id } });
    }),
    { numRuns: 1000, seed: 20231 },
  );
  for (const { indicator, name } of named) expect(resolve(name, indicators)).toMatchObject({ ok: true, indicator: { id: indicator.id } });
});

function widened(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0x20 && code < 0x7f ? String.fromCodePoint(code + 0xfee0) : character;
}
