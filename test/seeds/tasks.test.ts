import { builtInPlans } from "../../src/catalogue";
import { textOf } from "./evidence";

const plan = builtInPlans[0]!;
const text = textOf(plan.document);

const land = ["自然资源和规划局", "住房城乡建设局"];
const industry = ["市发展改革委", "工业和信息化局", "科技局", "财政局", "人力资源社会保障局", ...land];
const districts = ["各县（区）人民政府", "新区管委会"];

/** The nine rows of 重点任务分工表: name, lead, cooperating. */
const rows: [string, string[], string[]][] = [
  ["初中强校工程", ["市教育局"], ["市委编办", "市发展改革委", "财政局", ...land, ...districts]],
  [
    "普通高中内涵建设行动",
    ["市教育局"],
    ["市委编办", "市发展改革委", "财政局", "人力资源社会保障局", ...land, "各县人民政府"],
  ],
  ["市域产教联合体建设", ["市教育局", "柳东新区管委会"], industry],
  ["行业产教融合共同体建设", ["柳东新区管委会"], industry],
  ["较高国际影响力的职业院校建设", ["市教育局"], ["市财政局", "人力资源社会保障局", "商务局", "外事办"]],
  [
    "高等教育扩容提质建设",
    ["市教育局", "市高校办", "柳东新区管委会", "柳州工学院"],
    ["市委编办", ...industry, "行政审批局", "阳和工业新区（北部生态新区）管委会", "市东城集团"],
  ],
  [
    "新时代教师队伍建设",
    ["市委编办", "市财政局", "教育局", "住房和城乡建设局"],
    ["市委组织部", "市自然资源和规划局", "市人力资源社会保障局", ...districts],
  ],
  ["教育数字化助推教育现代化建设", ["市教育局"], ["市财政局", "大数据发展局", ...districts]],
  ["教育经费保障", ["市财政局"], districts],
];

test("nine tasks with their departments as the document names them", () => {
  expect(plan.tasks.map(({ number, name, lead, cooperating }) => [number, name, lead, cooperating])).toEqual(
    rows.map(([name, lead, cooperating], index) => [index + 1, name, lead, cooperating]),
  );
});

test.each(plan.tasks.map((task) => [task.number, task] as const))(
  "task %i is the document's words without its hard breaks",
  (_, task) => {
    const { quote, start, end, document } = task.source;
    expect(document).toBe(plan.document.id);
    expect(text.slice(start, end)).toBe(quote);
    expect(quote.startsWith(`${task.number}\n`)).toBe(true);
    const words = quote.replace(/\s/g, "");
    expect(words.startsWith(`${task.number}${task.name}${task.content}${task.goal}${task.lead[0]}`)).toBe(true);
    expect(words.endsWith(task.cooperating.at(-1)!)).toBe(true);
  },
);

test("the goals hold the numbers of the table", () => {
  const goals = plan.tasks.map(({ goal }) => goal);
  expect(goals[0]).toBe("第一批30所实验校＋30所共建校通过验收，办好家门口的新优质学校。");
  expect(goals[3]).toContain("1-2个行业产教融合共同体");
  expect(goals[6]).toContain("（小学19：1，初中13.5：1，高中12.5：1）。2.加大经费保障力度");
  expect(goals[8]).toMatch(/落实教育经费“两个只增不减”刚性要求。$/);
});

test("the milestone is the automobile consortium of row 3", () => {
  const [milestone] = plan.milestones;
  expect(milestone).toMatchObject({
    name: "汽车产教联合体",
    tableRow: 3,
    year: 2025,
    indicatorId: "automobile-industry-education-consortium",
  });
  expect(plan.tasks[2]!.goal).toContain(milestone!.source.quote);
});
