import { describeFigure, describeGap, describeNumber, describeTarget, type Target } from "../../src/plan";
import { targetOf } from "./target";

const words = (fields: Partial<Target>): string => describeTarget(targetOf(fields));

test.each<[Partial<Target>, string]>([
  [{ value: 0.55 }, "≥55%"], [{ comparator: ">", value: 0.6 }, "＞60%"], [{ comparator: "<=", value: 19, unit: ":1" }, "≤19∶1"],
  [{ comparator: "<=", value: 13.5, unit: ":1" }, "≤13.5∶1"], [{ comparator: "range", value: 3, upper: 5, unit: "个" }, "3–5个"],
  [{ comparator: "range", value: 0.07, upper: 0.1 }, "7%–10%"], [{ comparator: "about", value: 100, unit: "家", strength: "about" }, "100家左右"],
  [{ comparator: "=", value: 30, unit: "所" }, "30所"], [{ comparator: "full", value: 1 }, "全覆盖（100%）"],
  [{ comparator: "zero", value: 0, unit: "起" }, "不出现"], [{ comparator: "nondecreasing", unit: "" }, "只增不减"],
  [{ comparator: "milestone", unit: "" }, "里程碑"], [{ value: 0.006, unit: "‰" }, "≥6‰"], [{ comparator: "=", value: 1259, unit: "个" }, "1,259个"],
  [{ value: 0.6, strength: "strive" }, "力争≥60%"], [{ comparator: "range", value: 2, upper: 3, unit: "所", strength: "strive" }, "力争2–3所"],
  [{ comparator: ">", value: 2000000, unit: "条" }, "＞2,000,000条"], [{ value: null }, ""],
  [{ comparator: "range", value: 3, upper: null, unit: "个" }, "≥3个"], [{ value: 0.07, unit: "%" }, "≥7%"],
])("%j is %s", (fields, expected) => {
  expect(words(fields)).toBe(expected);
});

test("a number is never rounded across or onto a threshold", () => {
  expect(describeNumber(0.5499, "%", { decimals: 0, threshold: 0.55 })).toBe("54.99%");
  expect(describeNumber(0.5499, "%", { decimals: 2, threshold: 0.55 })).toBe("54.99%");
  expect(describeNumber(0.54996, "%", { decimals: 2, threshold: 0.55 })).toBe("54.996%");
  expect(describeNumber(0.55004, "%", { decimals: 2, threshold: 0.55 })).toBe("55.004%");
  expect(describeNumber(0.55, "%", { decimals: 2, threshold: 0.55 })).toBe("55%");
  expect(describeNumber(0.461538, "%", { decimals: 2, threshold: 0.6 })).toBe("46.15%");
});

test("figures in words", () => {
  expect(describeFigure(0.52, "%", "以上")).toBe("52%以上");
  expect(describeFigure(1 / 3, "%", "超过")).toBe("超过33.33%");
  expect(describeFigure(0.9107, "%", "等于", 0.9)).toBe("91.07%");
  expect(describeFigure(0.5, "%", "不足")).toBe("不足50%");
  expect(describeFigure(11130, "名", "等于")).toBe("11,130名");
  expect(describeFigure(20, ":1", "等于")).toBe("20∶1");
  expect(describeFigure("入选全国首批", "", "等于")).toBe("入选全国首批");
});

test("gaps in words carry a true minus, two decimals for rates and never show a miss as nothing", () => {
  expect(describeGap(-3, "%")).toBe("\u22123.00 个百分点");
  expect(describeGap(-0.6, "‰")).toBe("\u22120.60 个百分点");
  expect(describeGap(-0.004, "%")).toBe("\u22120.004 个百分点");
  expect(describeGap(4, "%")).toBe("+4.00 个百分点");
  expect(describeGap(0, "%")).toBe("0.00 个百分点");
  expect(describeGap(0, "个")).toBe("0 个");
  expect(describeGap(-1259, "个")).toBe("\u22121,259 个");
  expect(describeGap(-1, ":1")).toBe("\u22121");
  expect(describeGap(null, "%")).toBe("");
});
