import { builtInPlans, indicators } from "../../src/catalogue";
import { COMPARATOR_LABELS, STRENGTH_LABELS, type Target } from "../../src/plan";
import noTargets from "./fixtures/numbers-that-are-no-targets.json";
import { parsePrinted, placeOfNumber, textOf } from "./evidence";

const plan = builtInPlans[0]!;
const text = textOf(plan.document);
const byCode = (code: string): Target => plan.targets.find((target) => target.code === code)!;
const codes = (wanted: (target: Target) => boolean) =>
  plan.targets.filter(wanted).map(({ code }) => code.slice("LZ2023-".length));

/** Where the text states the value in words, or states none: [value, upper, unit]. */
const inWords: Record<string, [number | null, number | null, string]> = {
  只增不减: [null, null, ""],
  全覆盖: [1, null, "%"],
  覆盖全体: [1, null, "%"],
  一所: [1, null, "所"],
  通过标准: [null, null, ""],
  不低于: [1, null, "%"],
  不出现: [0, null, "起"],
};

test("柳州's plan of 2023–2025 has 61 targets of 49 indicators and one milestone", () => {
  expect(plan.targets).toHaveLength(61);
  expect(new Set(plan.targets.map((target) => target.indicatorId)).size).toBe(49);
  expect(plan.milestones).toHaveLength(1);
  expect(plan.targets.map((target) => target.code)).toEqual(
    Array.from({ length: 61 }, (_, index) => `LZ2023-${String(index + 1).padStart(2, "0")}`),
  );
  expect([plan.label, plan.startYear, plan.endYear]).toEqual(["2023—2025年规划", 2023, 2025]);
});

test("the region is 柳州市 with ten counties and districts and two new areas", () => {
  expect(plan.region.name).toBe("柳州市");
  expect(plan.region.members).toEqual([
    "城中区",
    "鱼峰区",
    "柳南区",
    "柳北区",
    "柳江区",
    "柳城县",
    "鹿寨县",
    "融安县",
    "融水苗族自治县",
    "三江侗族自治县",
    "柳东新区",
    "阳和工业新区（北部生态新区）",
  ]);
});

describe.each([...plan.targets, ...plan.milestones].map((each) => [each.code, each] as const))("%s", (_, each) => {
  const { source } = each;

  test("has its quote at its place, with the number and what it counts", () => {
    expect(source.document).toBe(plan.document.id);
    expect(text.slice(source.start, source.end)).toBe(source.quote);
    expect(source.quote.length).toBeGreaterThanOrEqual(6);
    expect(source.quote).toContain(source.numberText);
    expect(source.quote).toContain(source.noun);
    expect(source.noun).not.toBe("");
    expect(source.section).not.toBe("");
    expect(each.planId).toBe(plan.id);
  });

  test("has an indicator, which gives it its name", () => {
    const indicator = indicators.find(({ id }) => id === each.indicatorId);
    expect(indicator?.name).toBe(each.name.replace(/（(培育|通过验收)）$/, ""));
  });
});

test.each(plan.targets.map((target) => [target.code, target] as const))(
  "%s says the number that the text says",
  (_, target) => {
    const { numberText, quote } = target.source;
    const words = inWords[numberText];
    const expected = words ?? (({ value, upper, unit }) => [value, upper, unit])(parsePrinted(numberText));
    expect([target.value, target.upper, target.unit]).toEqual(expected);
    for (const part of target.comparatorText.split("…")) expect(quote).toContain(part);
    expect(COMPARATOR_LABELS[target.comparator]).toBeDefined();
    expect(STRENGTH_LABELS[target.strength]).toBeDefined();
  },
);

test("the comparators are the document's", () => {
  const of = (comparator: Target["comparator"]) => codes((target) => target.comparator === comparator);
  expect(of(">=")).toEqual([
    "01",
    "02",
    "03",
    "04",
    "05",
    "09",
    "13",
    "14",
    "15",
    "16",
    "17",
    "18",
    "22",
    "23",
    "24",
    "28",
    "29",
    "33",
    "37",
    "38",
    "40",
    "48",
  ]);
  expect(of(">")).toEqual(["47", "54"]);
  expect(of("<=")).toEqual(["41", "42", "43"]);
  expect(of("<")).toEqual([]);
  expect(of("range")).toEqual(["07", "30", "31", "32", "35", "45"]);
  expect(of("about")).toEqual(["06"]);
  expect(of("full")).toEqual(["10", "11", "12", "46", "49"]);
  expect(of("zero")).toEqual(["44"]);
  expect(of("nondecreasing")).toEqual(["08", "58", "59"]);
  expect(of("milestone")).toEqual(["39"]);
  expect(of("=")).toEqual([
    "19",
    "20",
    "21",
    "25",
    "26",
    "27",
    "34",
    "36",
    "50",
    "51",
    "52",
    "53",
    "55",
    "56",
    "57",
    "60",
    "61",
  ]);
});

test("the comparators agree with the words around the number", () => {
  for (const target of plan.targets) {
    const { quote, noun } = target.source;
    const place = placeOfNumber(target.source);
    const after = text.slice(place.end, place.end + 2);
    const before = text.slice(target.source.start, place.start);
    if (after === "以上") expect([target.code, target.comparator]).toEqual([target.code, ">="]);
    if (after === "左右") expect([target.code, target.comparator]).toEqual([target.code, "about"]);
    if (before.endsWith("超过")) expect([target.code, target.comparator]).toEqual([target.code, ">"]);
    if (before.endsWith("不低于")) expect([target.code, target.comparator]).toEqual([target.code, ">="]);
    if (quote.includes("力争")) expect([target.code, noun, target.strength]).toEqual([target.code, noun, "strive"]);
  }
});

test("strength, kind, scope and years are as reviewed", () => {
  expect(codes(({ strength }) => strength === "strive")).toEqual(["07", "17", "29"]);
  expect(codes(({ strength }) => strength === "about")).toEqual(["06"]);
  expect(codes(({ strength }) => strength === "generally")).toEqual(["09"]);
  expect(codes(({ strength }) => strength === "background")).toEqual(["27"]);
  expect(codes(({ strength }) => strength === "planned")).toEqual([]);
  expect(codes(({ kind }) => kind === "background")).toEqual(["27"]);
  expect(codes(({ kind }) => kind === "nationalStandard")).toEqual(["41", "42", "43"]);
  expect(codes(({ kind }) => kind === "funding")).toEqual(["08", "58", "59"]);
  expect(codes(({ kind }) => kind === "nationalReference")).toEqual(["09"]);
  expect(codes(({ appliesTo }) => appliesTo === "eachCounty")).toEqual(["22", "41", "42", "43"]);
  expect(codes(({ year }) => year !== 2025)).toEqual([]);
  expect(codes(({ startYear }) => startYear === 2023)).toEqual(["03", "08", "09", "40", "44", "58", "59"]);
  expect(codes(({ startYear }) => startYear !== null && startYear !== 2023)).toEqual([]);
  expect(codes(({ yearStated }) => yearStated)).toEqual(["39"]);
  expect(codes(({ stage }) => stage === "通过验收")).toEqual(["25", "26"]);
  expect(codes(({ stage }) => stage !== null && stage !== "通过验收")).toEqual([]);
});

test("the plan's contradictions are both there", () => {
  expect([byCode("LZ2023-02").strength, byCode("LZ2023-17").strength]).toEqual(["binding", "strive"]);
  expect([byCode("LZ2023-06").comparator, byCode("LZ2023-34").comparator]).toEqual(["about", "="]);
  expect([19, 25, 20, 26].map((number) => byCode(`LZ2023-${number}`).name)).toEqual([
    "初中强校实验校（培育）",
    "初中强校实验校（通过验收）",
    "初中强校共建校（培育）",
    "初中强校共建校（通过验收）",
  ]);
  for (const [one, other] of [
    ["02", "17"],
    ["06", "34"],
    ["19", "25"],
    ["20", "26"],
    ["01", "15"],
    ["21", "28"],
    ["49", "52"],
  ]) {
    expect(byCode(`LZ2023-${one}`).indicatorId).toBe(byCode(`LZ2023-${other}`).indicatorId);
  }
});

test("body tasks without an owner in the text name no department", () => {
  for (const target of plan.targets)
    if (target.tableRow === null) expect([target.code, target.lead]).toEqual([target.code, []]);
  expect(byCode("LZ2023-18")).toMatchObject({ bodyTask: 8, tableRow: null, lead: [] });
});

test("targets of the table carry its row and the row's lead departments", () => {
  const rows = plan.targets.filter(({ tableRow }) => tableRow !== null);
  expect(rows).toHaveLength(35);
  for (const target of rows) {
    const task = plan.tasks[target.tableRow! - 1]!;
    expect([target.code, target.lead]).toEqual([target.code, task.lead]);
    expect(target.source.start).toBeGreaterThanOrEqual(task.source.start);
    expect(target.source.end).toBeLessThanOrEqual(task.source.end);
  }
});

describe("numbers that are no targets", () => {
  const places = [...plan.targets, ...plan.milestones].map(({ code, source }) => ({ code, ...placeOfNumber(source) }));
  const overlapping = (start: number, end: number) =>
    places.filter((place) => place.start < end && start < place.end).map(({ code }) => code);

  test("each target has a number of its own in the text", () => {
    expect(new Set(places.map(({ start }) => start)).size).toBe(62);
  });

  test.each(noTargets)("%s", (quote) => {
    let at = text.indexOf(quote);
    expect(at).toBeGreaterThanOrEqual(0);
    for (; at !== -1; at = text.indexOf(quote, at + 1)) expect(overlapping(at, at + quote.length)).toEqual([]);
  });

  test("the glossary's national 1000, 3000, 300, 300 and 1000", () => {
    const start = text.indexOf("6．中职“双优计划”");
    const end = text.indexOf("7．高职“双高计划”");
    expect(text.slice(start, end)).toContain("1000所左右优质中职学校");
    expect(overlapping(start, end)).toEqual([]);
  });

  test("20万人口 is a condition", () => {
    const at = text.indexOf("20万人口以上");
    expect(overlapping(at, at + 6)).toEqual([]);
  });
});
