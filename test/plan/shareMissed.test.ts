import { shareMissed, type Target } from "../../src/plan";
import { targetOf } from "./target";

test.each<[Partial<Target>, number, number]>([
  [{ value: 300, unit: "所" }, 265, 0.116666666667], [{ value: 0.55 }, 0.52, 0.0545454545455], [{ value: 0.6 }, 0.4615, 0.230833333333],
  [{ comparator: "range", value: 3, upper: 5, unit: "个" }, 2, 0.333333333333], [{ comparator: "range", value: 3, upper: 5, unit: "个" }, 9, 0],
  [{ comparator: "about", value: 100, unit: "家" }, 74, 0.16], [{ comparator: "<=", value: 0.19 }, 0.209, 0.1],
  [{ comparator: "zero", value: 0, unit: "起" }, 1, 1], [{ comparator: "zero", value: 0, unit: "起" }, 0, 0],
  [{ comparator: "milestone", unit: "" }, 1, 0], [{ value: 0.9 }, 0.9107, 0],
])("%j missed by %p: %p", (fields, nominal, expected) => {
  expect(shareMissed(targetOf(fields), nominal)).toBe(expected);
});
