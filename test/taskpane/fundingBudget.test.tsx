import { screen, within } from "@testing-library/react";

import type { FundingLine } from "../../src/plan";
import { leg, line, ready, SUIZHOU_LINES } from "./fundingFixtures";
import { brokenRules, showFunding } from "./fundingPage";
import { hearErrors, textOf } from "./page";

jest.mock("../../src/taskpane/funding/chart/drawChart", () => ({ drawChart: () => ({ resize: () => undefined, remove: () => undefined }) }));

afterEach(() => jest.restoreAllMocks());

/** 10 万元 for 100 students, 1000 元 each; 6 万元 for 50, 1200 元 each. */
const LINES: readonly FundingLine[] = [
  line({ total: leg(10, 9), unit: "万元", students: 100, average: leg(1000, 900) }),
  line({ stage: "普通小学", total: leg(6, 5), unit: "万元", students: 50, average: leg(1200, 1000) }),
];

async function showBudget(lines: readonly FundingLine[]) {
  const shown = await showFunding((funding) => {
    funding.state = ready(lines);
  });
  await shown.user.click(screen.getByText("明年预算"));
  return shown;
}

const students = (stage: string) => screen.getByTestId(`funding-students-${stage}`);
const answers = () => within(screen.getByTestId("funding-least")).getAllByRole("listitem").map(textOf);

it("asks for next year's students, a field a stage, and answers nothing before", async () => {
  await showBudget(LINES);
  expect(screen.getByTestId("funding-budget")).toHaveTextContent("填写 2023年在校学生数，得出两项均不下降的最低支出。");
  expect(students("合计")).toHaveAccessibleName("合计在校学生数（人）");
  expect(screen.queryByTestId("funding-least")).not.toBeInTheDocument();
  expect(await brokenRules()).toEqual([]);
});

it("says the least spending to the 元 and which leg decides", async () => {
  const { user } = await showBudget(LINES);
  // 120 × 1000 = 120 000 > 100 000: the average decides. 40 × 1200 = 48 000 < 60 000: the amount decides.
  await user.type(students("合计"), "120");
  await user.type(students("普通小学"), "40");
  expect(answers()).toEqual(["合计：至少 120,000 元；由生均决定", "普通小学：至少 60,000 元；由总额决定"]);
  // 100 × 1000 = 100 000, as much as the year before; 90 × 1200 = 108 000, which the total must hold.
  await user.clear(students("合计"));
  await user.type(students("合计"), "１００");
  await user.clear(students("普通小学"));
  await user.type(students("普通小学"), "90 人");
  expect(answers()).toEqual(["合计：至少 108,000 元；由各学段之和决定", "普通小学：至少 108,000 元；由生均决定"]);
  await user.clear(students("普通小学"));
  expect(answers()[0]).toBe("合计：至少 100,000 元；总额与生均要求相同");
  expect(await brokenRules()).toEqual([]);
});

it("says what is missing, and what is known without it", async () => {
  const { user } = await showBudget(SUIZHOU_LINES);
  await user.type(students("合计"), "250,000");
  await user.type(students("普通小学"), "1000");
  // 284 597 万元 is 2 845 970 000 元; 1000 × 9014.32 is 9 014 320 元.
  expect(answers()).toEqual([
    "合计：缺2022年生均，不能得出最低支出；只看总额，至少 2,845,970,000 元",
    "幼儿园：缺2022年金额、2023年在校学生数，无法计算",
    "普通小学：缺2022年金额，不能得出最低支出；只看生均，至少 9,014,320 元",
    "普通初中：缺2022年金额、2023年在校学生数，无法计算",
  ]);
});

it.each(["一千", "12.5", "-3"])("%s is no number of students and is said to be none", async (typed) => {
  const { user } = await showBudget(LINES);
  await user.type(students("合计"), typed);
  expect(screen.getByText("请填写不小于 0 的整数。")).toBeInTheDocument();
  expect(screen.queryByTestId("funding-least")).not.toBeInTheDocument();
  expect(await brokenRules()).toEqual([]);
});

it("a stage that stands twice is not computed, and that is said", async () => {
  await showBudget([...LINES, LINES[1]!]);
  expect(screen.queryByTestId("funding-students-普通小学")).not.toBeInTheDocument();
  expect(screen.getByText("普通小学在 2022年有两行，未计算。")).toBeInTheDocument();
});

it("what was typed outlives a visit to another tab, and is of its own region only", async () => {
  const { user } = await showBudget([...LINES, line({ region: "莲都区", total: leg(10, 9), unit: "万元", students: 100 })]);
  await user.type(students("合计"), "120");
  await user.type(students("普通小学"), "40");
  await user.click(screen.getByTestId("tab-overview"));
  await user.click(screen.getByTestId("tab-funding"));
  expect(await screen.findByTestId("funding-students-合计")).toHaveValue("120");
  expect(screen.getByTestId("funding-budget")).toHaveAttribute("open");
  expect(answers()).toEqual(["合计：至少 120,000 元；由生均决定", "普通小学：至少 60,000 元；由总额决定"]);
  await user.selectOptions(screen.getByTestId("funding-region-choice"), "莲都区");
  expect(students("合计")).toHaveValue("");
  await user.selectOptions(screen.getByTestId("funding-region-choice"), "随州市");
  expect(students("合计")).toHaveValue("120");
});

it("the answer can be copied, and where it cannot that is said", async () => {
  const { user } = await showBudget(LINES);
  await user.type(students("合计"), "120");
  await user.click(screen.getByRole("button", { name: "复制结果" }));
  expect(await screen.findByText("已复制")).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe(
    "随州市2023年最低支出（两个只增不减）\n合计：至少 120,000 元；由生均决定\n普通小学：缺2023年在校学生数，不能得出最低支出；只看总额，至少 60,000 元",
  );
  hearErrors();
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowed"));
  await user.click(screen.getByRole("button", { name: "复制结果" }));
  expect(await screen.findByText("未能复制，请选中文字后自行复制。")).toBeInTheDocument();
});
