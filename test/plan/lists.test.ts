import { builtInPlans, indicators } from "../../src/catalogue";
import { cite, describeDepartments, findTask, isSameDepartment, leadOfTargets, listIndicators, listTasks, type Plan } from "../../src/plan";
import { LIUZHOU, targetOf } from "./target";

const plan: Plan = builtInPlans.find(({ id }) => id === "liuzhou-2023-2025")!;
const names = (filter: string | null): string[] => {
  const listing = listIndicators(plan, indicators, filter);
  return listing.ok ? listing.items.map(({ name }) => name) : [];
};

test("49 indicators have a target, less one that is background, and one has a milestone", () => {
  expect(names(null)).toHaveLength(49 - 1 + 1);
  expect(new Set(names(null)).size).toBe(49);
  expect(names(null)).not.toContain("新课程新教材实施示范校");
  expect(names(null)).toContain("汽车产教联合体");
});

test("by stage of schooling, in the order of the text", () => {
  expect(names("学前教育")).toEqual(["学前教育毛入园率", "公办园在园幼儿占比", "普惠性幼儿园覆盖率", "县级以上示范园"]);
});

test("by the department that leads, also for a milestone of its task", () => {
  expect(names("市财政局")).toEqual(names("柳州市财政局"));
  expect(names("市财政局")).toContain("生师比（小学）");
  expect(names("市财政局")).not.toContain("县级以上示范园");
  expect(names("柳东新区管委会")).toContain("汽车产教联合体");
});

test("an unknown filter answers the choices, each department once", () => {
  const listing = listIndicators(plan, indicators, "水利局");
  expect(listing).toMatchObject({ ok: false, stages: expect.arrayContaining(["学前教育", "职业教育"]) });
  expect(listing.ok ? [] : listing.departments).toEqual([
    "市教育局", "柳东新区管委会", "市财政局", "市高校办", "柳州工学院", "市委编办", "住房和城乡建设局",
  ]);
});

test("tasks by the department that leads; 教育局 of a list is 市教育局", () => {
  const numbers = (filter: string | null) => {
    const listing = listTasks(plan, filter);
    return listing.ok ? listing.items.map(({ number }) => number) : [];
  };
  expect(numbers(null)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(numbers("市财政局")).toEqual([7, 9]);
  expect(numbers("市教育局")).toEqual([1, 2, 3, 5, 6, 7, 8]);
  expect(listTasks(plan, "学前教育")).toMatchObject({ ok: false, stages: [] });
});

test("a task by number or name", () => {
  expect(findTask(plan, "7")?.name).toBe("新时代教师队伍建设");
  expect(findTask(plan, "第7项")?.number).toBe(7);
  expect(findTask(plan, " 初中强校工程 ")?.number).toBe(1);
  expect(findTask(plan, "10")).toBeNull();
  expect(findTask(plan, "强校工程")).toBeNull();
});

test("departments that the text names, each once; nobody is guessed", () => {
  const lead = ["市教育局"];
  expect(describeDepartments(leadOfTargets(plan, [targetOf({ lead: [] }), targetOf({ lead }), targetOf({ lead })]))).toBe("市教育局");
  expect(describeDepartments(leadOfTargets(plan, [targetOf({ lead: [] })]))).toBe("文中未指明");
  expect(leadOfTargets(plan, [targetOf({ comparator: "milestone", tableRow: 3 })])).toEqual(["市教育局", "柳东新区管委会"]);
});

test("a department with and without 市 in front", () => {
  expect(isSameDepartment("教育局", "市教育局", LIUZHOU)).toBe(true);
  expect(isSameDepartment("柳州市教育局", "教育局", LIUZHOU)).toBe(true);
  expect(isSameDepartment("市教育局", "自治区教育厅", LIUZHOU)).toBe(false);
  expect(isSameDepartment("柳州工学院", "工学院", LIUZHOU)).toBe(false);
});

test("a quotation on one line with its document and section", () => {
  const source = { ...targetOf({}).source, quote: "公办幼儿园\n\n  在园幼儿占比\n52%以上", section: "二、（三）" };
  expect(cite(source, plan.document)).toBe("公办幼儿园在园幼儿占比52%以上（2023—2025年规划 二、（三））");
});
