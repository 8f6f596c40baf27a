import { act, screen, waitFor, within } from "@testing-library/react";

import { chartLegs } from "../../src/taskpane/funding/chart/chartFigures";
import { chartOption, labelOf, LEG_HEIGHT, type ChartLook } from "../../src/taskpane/funding/chart/chartOption";
import { leg, line, NATIONAL_LINES, ready, rowsOf, SUIZHOU_LINES } from "./fundingFixtures";
import { brokenRules, showFunding } from "./fundingPage";
import { hearErrors, textOf } from "./page";

const mockDraw = jest.fn();
jest.mock("../../src/taskpane/funding/chart/drawChart", () => ({ drawChart: (...asked: unknown[]) => mockDraw(...asked) as unknown }));

beforeEach(() => mockDraw.mockReset().mockReturnValue({ resize: () => undefined, remove: () => undefined }));
afterEach(() => jest.restoreAllMocks());

const LOOK: ChartLook = { theme: "light", text: "#242424", quiet: "#616161", font: "sans-serif" };
const points = (lines: Parameters<typeof rowsOf>[0], index = 0) => chartLegs(rowsOf(lines))[index]?.points.map(({ year, amount }) => [year, amount]);

describe("the figures", () => {
  it("with one year only, the base as published stands beside it without a word of its own", () => {
    const [total, ...others] = chartLegs(rowsOf(SUIZHOU_LINES));
    expect(total).toMatchObject({ leg: "total", unit: "万元", points: [{ year: 2021, amount: 282255, word: null }, { year: 2022, amount: 284597, word: "增长" }] });
    // No average over all students is given.
    expect(others).toEqual([]);
  });

  it("a missing year is a gap, never bridged", () => {
    const national = NATIONAL_LINES.filter(({ series }) => series === "经费");
    expect(points(national)).toEqual([[2021, 37463.36], [2022, 39256.96], [2023, null], [2024, 41495.09]]);
    expect(points(national, 1)).toEqual([[2021, 15356.59], [2022, 15731.97], [2023, null], [2024, 16282.98]]);
  });

  it("a restated base is no bar of the year before, and its growth is marked", () => {
    const [total] = chartLegs(rowsOf([line({ total: { ...leg(110, 120), restated: 100 }, unit: "万元" })]));
    expect(total!.points).toEqual([
      { year: 2021, amount: 120, word: null, growth: null, isRestated: false },
      { year: 2022, amount: 110, word: "增长", growth: 0.1, isRestated: true },
    ]);
    expect(labelOf(total!.points[1]!, total!.points, false)).toBe("●+10.00%*\n110");
  });

  it("years in different units stand in one, and an amount without a unit in none", () => {
    expect(points([line({ year: 2021, total: leg(28.2255, null), unit: "亿元" }), line({ total: leg(284597, null), unit: "万元" })]))
      .toEqual([[2021, 282255], [2022, 284597]]);
    expect(chartLegs(rowsOf([line({ total: leg(1, null) })]))).toEqual([]);
  });

  it("a year that stands twice is a gap", () => {
    expect(points([line({ year: 2021, total: leg(1, null), unit: "元" }), line({ total: leg(2, null), unit: "元" }), line({ total: leg(3, null), unit: "元" })]))
      .toEqual([[2021, 1]]);
  });
});

describe("the drawing", () => {
  const legs = chartLegs(rowsOf(SUIZHOU_LINES));

  it("bars stand on zero, a gap has none, the colour is the word's and the base is hollow", () => {
    const { yAxis, series } = chartOption(legs, ["总额（万元）"], LOOK);
    expect(yAxis[0]!.min).toBe(0);
    expect(series[0]!.data).toMatchObject([
      { value: 282255, itemStyle: { color: "transparent" } },
      { value: 284597, itemStyle: { color: "#0E700E" }, label: { show: true } },
    ]);
    const gap = chartOption([{ ...legs[0]!, points: [{ year: 2023, amount: null, word: null, growth: null, isRestated: false }] }], [""], LOOK);
    expect(gap.series[0]!.data).toEqual([{ value: null }]);
  });

  it("with many bars a fall and what is unknown are labelled still", () => {
    const many = [2016, 2017, 2018, 2019, 2020, 2021].map((year) => ({ year, amount: 1, word: "增长" as const, growth: 0.1, isRestated: false }));
    const fall = { ...many[2]!, word: "下降" as const, growth: -0.0164 };
    const missing = { ...many[3]!, word: "缺数" as const, growth: null };
    const all = [many[0]!, many[1]!, fall, missing, many[4]!, many[5]!];
    expect(all.map((point) => labelOf(point, all, false))).toEqual(["", "", "▼−1.64%", "?", "", "●+10.00%"]);
  });
});

describe("in the pane", () => {
  it("is drawn, says its figures as a sentence, and stands as a table beside", async () => {
    await showFunding((funding) => {
      funding.state = ready(NATIONAL_LINES);
    });
    await waitFor(() => expect(mockDraw).toHaveBeenCalledTimes(1));
    const chart = screen.getByRole("img");
    expect(chart).toHaveAccessibleName(
      "全国总额和全口径生均；总额（亿元）：2021年 37,463.36、2022年 39,256.96、2023年缺数、2024年 41,495.09；生均（元）：2021年 15,356.59、2022年 15,731.97、2023年缺数、2024年 16,282.98",
    );
    expect(chart).toHaveStyle({ height: `${2 * LEG_HEIGHT}px` });
    const table = within(screen.getByTestId("funding-chart")).getByRole("table", { hidden: true });
    expect(within(table).getAllByRole("row", { hidden: true }).map((row) => [...row.children].map((cell) => textOf(cell as HTMLElement)))).toEqual([
      ["年度", "总额（亿元）", "生均（元）"],
      ["2024", "41,495.09", "16,282.98"],
      ["2023", "缺数", "缺数"],
      ["2022", "39,256.96 +4.79%", "15,731.97 +2.44%"],
      ["2021", "37,463.36", "15,356.59"],
    ]);
    expect(await brokenRules()).toEqual([]);
  });

  it("where it cannot be drawn the table stands open and that is said", async () => {
    const errors = hearErrors();
    const cause = new Error("The network is gone");
    mockDraw.mockImplementation(() => {
      throw cause;
    });
    await showFunding((funding) => {
      funding.state = ready(NATIONAL_LINES);
    });
    expect(await screen.findByText("图未能显示，数据见下表。")).toBeInTheDocument();
    expect(within(screen.getByTestId("funding-chart")).getByRole("table")).toBeVisible();
    expect(errors).toHaveBeenCalledWith(cause);
    expect(await brokenRules()).toEqual([]);
  });

  it("a region without figures of either leg has no chart", async () => {
    await showFunding((funding) => {
      funding.state = ready([line({ stage: "普通小学", average: leg(1, 2) })]);
    });
    await act(async () => undefined);
    expect(screen.queryByTestId("funding-chart")).not.toBeInTheDocument();
  });
});
