import { liuzhou2025, measures2025 } from "./catalogues";
import { textOf } from "./evidence";

const text = textOf(liuzhou2025.document);

/** The 17 重点任务 of the body, as the document heads them, under its four parts. */
const parts: [string, string[]][] = [
  [
    "二、（一）优化教育资源配置",
    ["坚持教育优先发展", "深化新时代教师队伍建设", "深化教育共同体建设", "教育数字化助推教育现代化"],
  ],
  ["二、（二）深入发展素质教育", ["以新时代党的创新理论铸魂育人", "培育学生科学创新素养", "着力提升学生身心健康素质"]],
  [
    "二、（三）推动教育协调发展",
    [
      "学前教育普及普惠安全优质发展",
      "加快义务教育优质均衡发展",
      "推进普通高中高品质多样化发展",
      "强化特殊教育优质融合发展",
      "强化教育科学研究支撑引领",
      "提升职业教育办学质量和水平",
      "推动高等教育抓机遇扩规模",
      "促进高等教育内涵发展",
    ],
  ],
  ["二、（四）全面深化教育改革", ["深化新时代教育评价改革", "全面推进家校社协同育人"]],
];

test("the plan's 17 measures under its four parts", () => {
  const expected = parts.flatMap(([section, names]) => names.map((name) => [name, section]));
  expect(measures2025.map(({ number, name, section }) => [number, name, section])).toEqual(
    expected.map((row, index) => [index + 1, ...row]),
  );
});

test.each(measures2025.map((measure) => [measure.number, measure] as const))(
  "measure %i is its paragraph, whole",
  (_, measure) => {
    const { document, section, quote, start, end } = measure.source;
    expect([measure.planId, document, section]).toEqual([liuzhou2025.id, liuzhou2025.document.id, measure.section]);
    expect(text.slice(start, end)).toBe(quote);
    expect([text[start - 1], text[end]]).toEqual(["\n", "\n"]);
    // The document writes 15. with a half-width full stop and all others with ．.
    const mark = measure.number === 15 ? "." : "．";
    expect(quote).toBe(`${measure.number}${mark}${measure.name}。${measure.content}`);
    expect(measure.content).toMatch(/。$/);
    const [, heading] = section.split("、");
    expect(text.lastIndexOf(`\n${heading}，`, start)).toBeGreaterThan(0);
  },
);

test("every target of the body stands in the measure that it names", () => {
  const targets = liuzhou2025.targets.filter(
    ({ bodyTask, source }) => bodyTask !== null && source.section.startsWith("二、"),
  );
  expect(targets).toHaveLength(17);
  for (const { code, bodyTask, source } of targets) {
    const measure = measures2025[bodyTask! - 1]!;
    expect([code, measure.source.start <= source.start && source.end <= measure.source.end]).toEqual([code, true]);
    expect([code, source.section]).toEqual([code, measure.section]);
  }
});
