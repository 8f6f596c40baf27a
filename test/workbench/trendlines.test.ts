import { trendlinePoints, type Point } from "../../src/workbench/model/charts/trendline-points";
import { createHeadlessWorkbench } from "../../src/workbench/headless";

const near = (points: readonly Point[], expected: readonly Point[]): void => {
  expect(points.length).toBe(expected.length);
  points.forEach(([x, y], index) => { expect(x).toBeCloseTo(expected[index]![0], 9); expect(y).toBeCloseTo(expected[index]![1], 9); });
};
const ends = (points: readonly Point[]): Point[] => [points[0]!, points.at(-1)!];

test("a straight line lies nearest to its points", () => {
  // Means 2 and 4; slope (−1·−2 + 1·1) / 2 = 1.5 through (2, 4).
  near(trendlinePoints({ type: "Linear" }, [[1, 2], [2, 5], [3, 5]]), [[1, 2.5], [3, 5.5]]);
});

test("curves go through points that lie on one of their kind", () => {
  const at = (line: (x: number) => number): Point[] => [1, 2, 3, 4, 5].map((x) => [x, line(x)]);
  near(ends(trendlinePoints({ type: "Exponential" }, at((x) => 3 * 2 ** x))), [[1, 6], [5, 96]]);
  near(ends(trendlinePoints({ type: "Power" }, at((x) => 2 * x ** 3))), [[1, 2], [5, 250]]);
  near(ends(trendlinePoints({ type: "Logarithmic" }, at((x) => 1 + 4 * Math.log(x)))), [[1, 1], [5, 1 + 4 * Math.log(5)]]);
  const cubic = trendlinePoints({ type: "Polynomial", polynomialOrder: 3 }, at((x) => x ** 3 - 2 * x));
  near(ends(cubic), [[1, -1], [5, 115]]);
  near([cubic[40]!], [[3, 21]]);
});

test("a moving average begins where it has points enough", () => {
  near(trendlinePoints({ type: "MovingAverage", movingAveragePeriod: 3 }, [[1, 3], [2, 6], [3, 9], [4, 0]]), [[3, 6], [4, 5]]);
});

test("points that no line of the kind fits have none", () => {
  expect(trendlinePoints({ type: "Exponential" }, [[1, 2], [2, 0], [3, 4]])).toEqual([]);
  expect(trendlinePoints({ type: "Linear" }, [[1, 2]])).toEqual([]);
  expect(trendlinePoints({ type: "Polynomial", polynomialOrder: 3 }, [[1, 2], [2, 3], [3, 4]])).toEqual([]);
});

test("what is drawn follows the cells, passes over gaps, and is kept when the workbook is saved", async () => {
  const workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").values = [["年份", "人数"], ["2021年", 10], ["2022年", ""], ["2023年", 30]];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4")).series.getItemAt(0).trendlines.add("Linear");
    await context.sync();
  });
  const drawn = async (of: typeof workbench) => (await of.host.charts.drawn())[0]!.trendlines;
  const line = (await drawn(workbench))[0]![0]!;
  expect(line.name).toBe("线性 (人数)");
  near(line.points, [[1, 10], [3, 30]]);
  await workbench.type("Sheet1", "B4", "50");
  near((await drawn(workbench))[0]![0]!.points, [[1, 10], [3, 50]]);
  const again = await createHeadlessWorkbench({ workbook: await workbench.save() });
  near((await drawn(again))[0]![0]!.points, [[1, 10], [3, 50]]);
  await workbench.close();
  await again.close();
});
