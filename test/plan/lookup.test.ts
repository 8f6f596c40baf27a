import { lookUp, planInForce, strictestOf, type Indicator, type Plan, type Target } from "../../src/plan";
import { LIUZHOU, targetOf } from "./target";

const indicators: readonly Indicator[] = [
  { id: "share", name: "公办园在园幼儿占比", aliases: [], unit: "%", stage: "学前教育" },
  { id: "schools", name: "初中强校实验校", aliases: [], unit: "所", stage: "义务教育" },
  { id: "model", name: "示范校", aliases: [], unit: "所", stage: "普通高中" },
  { id: "car", name: "汽车产教联合体", aliases: [], unit: "", stage: "职业教育" },
];

function planOf(startYear: number, endYear: number, targets: readonly Target[], region = LIUZHOU): Plan {
  return {
    id: `${region.name}-${startYear}`, label: `${startYear}`, region, startYear, endYear, targets, tasks: [],
    document: { id: "d", title: "", shortTitle: "", file: "", issuer: "", date: "" },
    milestones: endYear < 2025 ? [] : [{
      code: "M1", planId: "p", indicatorId: "car", name: "汽车产教联合体", year: 2025, tableRow: 3,
      source: { document: "d", section: "", quote: "", start: 0, end: 0, numberText: "", noun: "" },
    }],
  };
}

const share = (code: string, value: number, fields: Partial<Target> = {}): Target => targetOf({ code, indicatorId: "share", value, ...fields });
const now = planOf(2023, 2025, [
  share("strive", 0.55, { strength: "strive" }), share("plain", 0.55),
  targetOf({ code: "training", indicatorId: "schools", name: "初中强校实验校（培育）", comparator: "=", value: 30, unit: "所" }),
  targetOf({ code: "accepted", indicatorId: "schools", name: "初中强校实验校（通过验收）", comparator: "=", value: 30, unit: "所", stage: "通过验收" }),
  targetOf({ code: "background", indicatorId: "model", comparator: "=", value: 6, unit: "所", kind: "background", strength: "background" }),
]);
const before = planOf(2021, 2021, [share("old", 0.5)]);
const plans = { plans: [before, now], indicators };
const codeOf = (...asked: [name: string, year?: number, region?: string]): string => {
  const found = lookUp(plans, ...asked);
  return found.ok ? found.target.code : found.problem;
};

test("a year is answered by the plan whose period holds it, no year by the latest", () => {
  expect(codeOf("公办园在园幼儿占比", 2021)).toBe("old");
  expect(codeOf("公办园在园幼儿占比", 2024)).toBe("plain");
  expect(codeOf("公办园在园幼儿占比")).toBe("plain");
});

test("a year between the plans is refused, never answered by another period", () => {
  expect(lookUp(plans, "公办园在园幼儿占比", 2022)).toEqual({ ok: false, problem: "noPlanForYear", year: 2022, periods: ["2021", "2023—2025"] });
  expect(codeOf("公办园在园幼儿占比", 2026)).toBe("noPlanForYear");
});

test("the plan that ends last is in force, of those the one that starts last", () => {
  const long = planOf(2021, 2025, []);
  expect(planInForce([long, now, before], 2024)).toBe(now);
  expect(planInForce([long, before], 2021)).toBe(long);
  expect(planInForce([], null)).toBeNull();
});

test("the plainer sentence decides, the softer one is kept", () => {
  const found = lookUp(plans, "公办园在园幼儿占比");
  expect(found.ok && found.others.map(({ code }) => code)).toEqual(["strive"]);
});

test("a stage in brackets selects its target, without one the harder decides", () => {
  expect(codeOf("初中强校实验校（培育）")).toBe("training");
  expect(codeOf("初中强校实验校（通过验收）")).toBe("accepted");
  expect(codeOf("初中强校实验校")).toBe("accepted");
  expect(codeOf("初中强校实验校（建成）")).toBe("noTarget");
  const unnamed = planOf(2023, 2025, [targetOf({ code: "demanded", indicatorId: "schools", name: "初中强校实验校", value: 30, unit: "所", stage: "建成" })]);
  expect(lookUp({ plans: [unnamed], indicators }, "初中强校实验校（建成）")).toMatchObject({ ok: true, target: { code: "demanded" } });
});

test("background is no target, a milestone is one", () => {
  expect(codeOf("示范校")).toBe("noTarget");
  expect(codeOf("汽车产教联合体")).toBe("M1");
});

test("what cannot be answered says why", () => {
  expect(codeOf("公办园占比")).toBe("unknownIndicator");
  expect(lookUp({ plans: [], indicators }, "示范校")).toEqual({ ok: false, problem: "noPlan" });
});

test("the plan of the asked region goes first; elsewhere it is a benchmark", () => {
  const guilin = planOf(2023, 2025, [share("guilin", 0.6)], { name: "桂林市", aliases: [], members: ["荔浦市"] });
  const both = { plans: [guilin, now], indicators };
  const asked = (region?: string): unknown => {
    const found = lookUp(both, "公办园在园幼儿占比", 2024, region);
    return found.ok && [found.target.code, found.relation];
  };
  expect(asked("柳州市")).toEqual(["plain", "own"]);
  expect(asked("荔浦市")).toEqual(["guilin", "member"]);
  expect(asked("鱼峰区")).toEqual(["plain", "member"]);
  expect(lookUp(plans, "公办园在园幼儿占比", 2024, "崇左市")).toMatchObject({ ok: true, relation: "other" });
});

test.each<[string, Partial<Target>, Partial<Target>]>([
  ["the higher floor", { value: 0.6, strength: "strive" }, { value: 0.55 }],
  ["the lower ceiling", { comparator: "<=", value: 0.04 }, { comparator: "<=", value: 0.05 }],
  ["exact before about", { comparator: "=", value: 100, strength: "strive" }, { comparator: "about", value: 100 }],
  ["＞ before ≥", { comparator: ">", value: 0.6 }, { comparator: ">=", value: 0.6 }],
  ["binding before planned", { value: 0.6, strength: "binding" }, { value: 0.6, strength: "planned" }],
  ["planned before generally", { value: 0.6, strength: "planned" }, { value: 0.6, strength: "generally" }],
  ["generally before about", { value: 0.6, strength: "generally" }, { value: 0.6, strength: "about" }],
  ["about before strive", { value: 0.6, strength: "about" }, { value: 0.6, strength: "strive" }],
  ["a number before none", { value: 0.01 }, { comparator: "nondecreasing", value: null }],
  ["an accepted count before a plain one", { value: 30, stage: "通过验收" }, { value: 30, comparator: ">" }],
])("%s is stricter, whichever stands first", (_, stricter, softer) => {
  const [a, b] = [targetOf({ code: "stricter", ...stricter }), targetOf({ code: "softer", ...softer })];
  for (const order of [[a, b], [b, a]]) expect(strictestOf(order)).toEqual({ deciding: a, others: [b] });
});

test("sentences that say the same keep the order of the text", () => {
  const [first, again] = [share("first", 0.95), share("again", 0.95)];
  expect(strictestOf([first, again])).toEqual({ deciding: first, others: [again] });
  expect(strictestOf([])).toBeNull();
});
