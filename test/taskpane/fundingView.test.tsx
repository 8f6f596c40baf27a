import { act, screen, waitFor, within } from "@testing-library/react";

import type { FundingState, FundingWriteResult } from "../../src/actions/fundingResults";
import { leg, LIANDU_LINES, line, NATIONAL_LINES, ready, SUIZHOU_LINES, WRITTEN } from "./fundingFixtures";
import { brokenRules, showFunding } from "./fundingPage";
import { held } from "./fixtures";
import { hearErrors, textOf } from "./page";

jest.mock("../../src/taskpane/funding/chart/drawChart", () => ({ drawChart: () => ({ resize: () => undefined, remove: () => undefined }) }));

afterEach(() => jest.restoreAllMocks());

const ALL = [...SUIZHOU_LINES, ...NATIONAL_LINES, ...LIANDU_LINES];
const rows = () => screen.getAllByTestId("funding-row");
const texts = () => rows().map(textOf);
const card = (name: "total" | "average") => textOf(screen.getByTestId(`funding-card-${name}`));
const result = () => screen.findByTestId("funding-result");

describe("where there is no sheet", () => {
  it("says what this does and offers the three ways to begin", async () => {
    const { user, funding } = await showFunding();
    const start = screen.getByTestId("funding-start");
    expect(start).toHaveTextContent("核查一般公共预算教育支出、按在校学生人数平均的支出是否逐年只增不减");
    expect(within(start).getAllByRole("button").map(textOf)).toEqual(["核查选中的表", "建立空表", "载入公开案例（全国、随州市、莲都区）"]);
    expect(await brokenRules()).toEqual([]);
    await user.click(screen.getByTestId("funding-empty"));
    expect(await result()).toHaveTextContent("已建立工作表“两个只增不减”，可直接填写。");
    expect(screen.queryByTestId("funding-undo")).not.toBeInTheDocument();
    expect(funding.jobs).toEqual([["prepare", "empty", undefined]]);
    expect(funding.reads).toBe(2);
  });

  it("loads the published cases, tells how many rows, shows them, and takes them back", async () => {
    const { user, funding } = await showFunding();
    const prepare = funding.prepare;
    funding.prepare = async (...asked) => {
      funding.state = ready(ALL);
      return prepare(...asked);
    };
    await user.click(screen.getByTestId("funding-example"));
    expect(await result()).toHaveTextContent("已在“两个只增不减”载入公开案例：新增 4 行，更新 0 行。");
    expect(await screen.findByTestId("funding-region")).toBeInTheDocument();
    funding.state = { state: "noSheet" };
    await user.click(screen.getByTestId("funding-undo"));
    expect(await screen.findByText("已撤销，“两个只增不减”恢复为写入前的内容。")).toBeInTheDocument();
    expect(await screen.findByTestId("funding-start")).toBeInTheDocument();
  });

  it("an empty sheet says that nobody has filled it in", async () => {
    await showFunding((funding) => {
      funding.state = ready([]);
    });
    expect(screen.getByTestId("funding-start")).toHaveTextContent("“两个只增不减”中还没有数据。");
    expect(screen.queryByTestId("funding-empty")).not.toBeInTheDocument();
  });
});

describe("a region", () => {
  it("随州 2022: the total rises, the average over all students is missing, the two falls come first with their arithmetic", async () => {
    await showFunding((funding) => {
      funding.state = ready(ALL);
    });
    expect(card("total")).toBe("总额●增长+0.83%284,597 万元上年 282,255 万元原公布口径");
    expect(card("average")).toBe("全口径生均?缺数缺本年数");
    expect(texts()).toEqual([
      "▼下降 普通小学 生均 原公布 −1.64%9014.32 − 9164.90 = −150.58 元，−1.64%，原公布口径",
      "▼下降 普通初中 生均 原公布 −0.84%15062.15 − 15190.39 = −128.24 元，−0.84%，原公布口径",
      "●增长 合计 总额 原公布 +0.83%",
      "●增长 幼儿园 生均 原公布 +6.77%",
    ]);
    expect(await brokenRules()).toEqual([]);
  });

  it("全国: the latest year has no base and is 缺数, with the printed rate beside it; a year before shows both bases", async () => {
    const { user } = await showFunding((funding) => {
      funding.state = ready(ALL);
    });
    await user.selectOptions(screen.getByTestId("funding-region-choice"), "全国");
    expect(card("total")).toBe("总额?缺数41,495.09 亿元缺上年数公布 +1.67%");
    expect(card("average")).toBe("全口径生均?缺数16,282.98 元缺上年数公布 +1.23%");
    await user.selectOptions(screen.getByTestId("funding-year-choice"), "2021");
    // 17772.06 ÷ 1.0174 = 17468.11; 17772.06 − 17803.60 = −31.54, −0.18%.
    expect(texts()).toEqual([
      "●增长 普通初中 生均 同口径（推算） +1.74%；原公布 −0.18%（下降）17772.06 − 17803.60 = −31.54 元，−0.18%，原公布口径",
      "●增长 合计 总额 原公布 +6.82%",
    ]);
    expect(screen.getByTestId("funding-verdicts")).toHaveTextContent("国家财政性教育经费（决算） 仅供参考，不计入两项");
  });

  it("a restated base that decides stands in the headline beside what was published, and the fall on either is explained", async () => {
    await showFunding((funding) => {
      // 37463.36 ÷ 1.0517 = 35621.72; 37463.36 ÷ 36310.47 = 1.0318; the average is one that fell as published.
      funding.state = ready([line({
        region: "全国", year: 2021, total: leg(37463.36, 36310.47, 0.0517, "同口径"), unit: "亿元", average: leg(17095.26, 17446.93, 0.0058, "同口径"),
      })]);
    });
    expect(card("total")).toBe("总额●增长+5.17%37,463.36 亿元上年 35,621.72 亿元同口径（推算）原公布 +3.18%");
    // 17095.26 ÷ 1.0058 = 16996.68.
    expect(card("average")).toBe("全口径生均●增长+0.58%17,095.26 元上年 16,996.68 元同口径（推算）原公布 −2.02%（下降）");
    expect(screen.getByRole("textbox", { name: "合计的说明" })).toBeInTheDocument();
  });

  it("莲都: a rate that is printed wrongly is told with the recomputed one, in a series that counts for neither leg", async () => {
    const { user } = await showFunding((funding) => {
      funding.state = ready(ALL);
    });
    await user.selectOptions(screen.getByTestId("funding-region-choice"), "莲都区");
    expect(card("total")).toContain("●增长+9.00%");
    expect(texts()[1]).toBe(
      "▼下降 合计 总额 原公布 −2.13%；公布 −1.73%，复算 −2.13%，不符33844.74 − 34583.04 = −738.30 万元，−2.13%，原公布口径",
    );
  });

  it("a change too small to be printed keeps its sign and is said to be small", async () => {
    await showFunding((funding) => {
      funding.state = ready([line({ total: leg(999_990, 1_000_000), unit: "万元" })]);
    });
    // −10 ÷ 1 000 000 = −0.001%: two decimals would show −0.00%.
    expect(texts()).toEqual(["▼下降 合计 总额 原公布 −0.001%；变动不足 0.05%999990 − 1000000 = −10 万元，−0.001%，原公布口径"]);
    expect(card("total")).toContain("变动不足 0.05%");
  });

  it("an amount without a unit is no verdict and says so; a level one is its own word", async () => {
    await showFunding((funding) => {
      funding.state = ready([line({ total: leg(100, 90) }), line({ stage: "普通小学", average: leg(100, 100) })]);
    });
    expect(texts()).toEqual(["?缺数 合计 总额 未注明单位", "＝持平 普通小学 生均 原公布 0.00%"]);
    expect(card("total")).toContain("?缺数");
  });

  it("a line that stands twice gives the headline no figure", async () => {
    await showFunding((funding) => {
      funding.state = ready([line({ total: leg(110, 100), unit: "万元" }), line({ total: leg(90, 100), unit: "万元" })]);
    });
    expect(card("total")).toBe("总额?缺数表中没有这一行，或同一行有多条");
    expect(texts()).toHaveLength(2);
  });

  it("budget and final account are never mixed: the final account stands in the headline, the other on request", async () => {
    const { user } = await showFunding((funding) => {
      funding.state = ready([
        line({ account: "预算", total: leg(120, 100), unit: "万元" }),
        line({ account: "决算", total: leg(90, 100), unit: "万元" }),
      ]);
    });
    expect(card("total")).toContain("▼下降−10.00%");
    await user.selectOptions(screen.getByTestId("funding-account-choice"), "预算");
    expect(card("total")).toContain("●增长+20.00%");
    expect(within(screen.getByTestId("funding-verdicts")).getAllByRole("heading", { level: 4 }).map(textOf)).toEqual(["经费（决算）", "经费（预算）"]);
  });

  it("the stages that count for the second leg can be chosen; the worst of them decides, and some always count", async () => {
    const { user } = await showFunding((funding) => {
      funding.state = ready(SUIZHOU_LINES);
    });
    await user.click(screen.getByText(/^计入第二项的学段/));
    await user.click(screen.getByTestId("funding-stage-普通小学"));
    await user.click(screen.getByTestId("funding-stage-合计"));
    expect(card("average")).toContain("生均▼下降−1.64%9,014.32 元上年 9,164.90 元");
    await user.click(screen.getByTestId("funding-stage-幼儿园"));
    expect(card("average")).toBe("生均▼下降幼儿园 ●增长 原公布 +6.77%普通小学 ▼下降 原公布 −1.64%");
    await user.click(screen.getByTestId("funding-stage-幼儿园"));
    await user.click(screen.getByTestId("funding-stage-普通小学"));
    expect(screen.getByTestId("funding-stage-合计")).toBeChecked();
    expect(await brokenRules()).toEqual([]);
  });

  it("the stages that count are those that the workbook keeps; a choice that it cannot keep is told", async () => {
    const { user } = await showFunding((funding) => {
      funding.state = ready(SUIZHOU_LINES);
      funding.stages = ["普通小学"];
      funding.keepCountedStages = () => Promise.reject(new Error("InvalidOperationInCellEditMode"));
    });
    expect(await screen.findByText(/^计入第二项的学段：普通小学/)).toBeInTheDocument();
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    await user.click(screen.getByText(/^计入第二项的学段/));
    await user.click(screen.getByTestId("funding-stage-幼儿园"));
    expect(await screen.findByText(/工作簿未能保存此项选择/)).toBeInTheDocument();
    expect(card("average")).toContain("幼儿园");
  });

  it("what is looked at outlives a visit to another tab", async () => {
    const { user } = await showFunding((funding) => {
      funding.state = ready(ALL);
    });
    await user.selectOptions(screen.getByTestId("funding-region-choice"), "莲都区");
    await user.click(screen.getByTestId("tab-overview"));
    await user.click(screen.getByTestId("tab-funding"));
    expect(await screen.findByTestId("funding-region-choice")).toHaveValue("莲都区");
  });

  it("follows the sheet", async () => {
    const { funding } = await showFunding((fake) => {
      fake.state = ready(SUIZHOU_LINES);
    });
    funding.state = ready(SUIZHOU_LINES.slice(0, 1));
    act(() => funding.change());
    await waitFor(() => expect(rows()).toHaveLength(1));
  });
});

it("a long name of a region stays in its own field: a choice is as wide as its place, not as its options", async () => {
  await showFunding((funding) => {
    funding.state = ready([line({ region: "积石山保安族东乡族撒拉族自治县（含县直属学校和乡镇学校）", total: leg(2, 1), unit: "万元" })]);
  });
  const choice = screen.getByTestId("funding-region-choice");
  // The page is not laid out here; these are what keeps a grid and a row of boxes from growing with their content.
  for (const box of [choice, choice.parentElement!]) expect(getComputedStyle(box)).toMatchObject({ minWidth: "0", width: "100%" });
  expect(getComputedStyle(choice.closest(".fui-Field")!)).toMatchObject({ minWidth: "0" });
});

describe("by keyboard and pointer", () => {
  it("the arrows go from line to line, Enter selects the cell of the line", async () => {
    const { user, funding } = await showFunding((fake) => {
      fake.state = ready(SUIZHOU_LINES);
    });
    act(() => rows()[0]!.focus());
    await user.keyboard("{ArrowDown}{Enter}{End}{Enter}");
    // 初中 is the fourth row of the sheet, 幼儿园, the last of the list, its second.
    expect(funding.selected).toEqual([3, 1]);
  });

  it("a cell that is gone is told, with a way to read again", async () => {
    hearErrors();
    const { user, funding } = await showFunding((fake) => {
      fake.state = ready(SUIZHOU_LINES);
      fake.selectRow = () => Promise.reject(new Error("ItemNotFound"));
    });
    await user.click(rows()[0]!);
    expect(await screen.findByText("未能选中单元格，它可能已被删除。请刷新后重试。")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "刷新" }));
    expect(funding.reads).toBe(2);
  });
});

describe("说明 of a fall", () => {
  const field = (stage: string) => screen.getByRole("textbox", { name: `${stage}的说明` });
  const sheet: FundingState = ready(SUIZHOU_LINES);

  it("is asked of falls only, kept on Enter, and said to be saved", async () => {
    const { user, funding } = await showFunding((fake) => {
      fake.state = sheet;
    });
    expect(screen.getAllByTestId("funding-reason")).toHaveLength(2);
    await user.type(field("普通小学"), "上年有基建一次性经费{Enter}");
    expect(await screen.findByText("已保存")).toBeInTheDocument();
    expect(funding.reasons).toEqual([[2, "上年有基建一次性经费"]]);
    await user.tab();
    expect(funding.reasons).toHaveLength(1);
  });

  it("is kept when the field is left, and not when nothing was changed", async () => {
    const { user, funding } = await showFunding((fake) => {
      fake.state = ready([line({ stage: "普通小学", average: leg(90, 100), reason: "学生增加" })]);
    });
    expect(field("普通小学")).toHaveValue("学生增加");
    await user.click(field("普通小学"));
    await user.tab();
    expect(funding.reasons).toEqual([]);
    await user.type(field("普通小学"), "较多");
    await user.tab();
    expect(funding.reasons).toEqual([[0, "学生增加较多"]]);
  });

  it.each<[string, FundingWriteResult, string]>([
    ["a cell that is being edited", { outcome: "cellEditing" }, "单元格正在编辑，尚未保存。请按 Enter 结束编辑后重试。"],
    ["a row that has changed", { outcome: "changed" }, "未能保存，您填写的内容仍在此处。请重试。"],
    ["a protected sheet", { outcome: "failed", code: "AccessDenied", unfinished: false }, "未能保存，您填写的内容仍在此处。请重试。"],
  ])("%s keeps the text in the field, and it can be saved again", async (_, refusal, sentence) => {
    const { user, funding } = await showFunding((fake) => {
      fake.state = sheet;
      fake.results.push(refusal);
    });
    await user.type(field("普通小学"), "基建一次性经费{Enter}");
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(field("普通小学")).toHaveValue("基建一次性经费");
    expect(await brokenRules()).toEqual([]);
    await user.type(field("普通小学"), "{Enter}");
    expect(await screen.findByText("已保存")).toBeInTheDocument();
    expect(funding.reasons).toHaveLength(2);
  });

  it("a fault keeps the text as well", async () => {
    hearErrors();
    const { user } = await showFunding((fake) => {
      fake.state = sheet;
      fake.keepReason = () => Promise.reject(new Error("Gone"));
    });
    await user.type(field("普通小学"), "学生增加{Enter}");
    expect(await screen.findByText("未能保存，您填写的内容仍在此处。请重试。")).toBeInTheDocument();
    expect(field("普通小学")).toHaveValue("学生增加");
  });
});

describe("findings", () => {
  it("are sentences with a button that selects the cell; many of them are opened on request", async () => {
    const { user, funding } = await showFunding((fake) => {
      fake.state = ready(SUIZHOU_LINES, {
        findings: Array.from({ length: 7 }, (_, index) => ({
          finding: { kind: "unitChanged" as const, lines: [index], figure: "unit" as const, from: "亿元" as const, to: "万元" as const },
          address: `两个只增不减!G${index + 5}`,
        })),
        unread: [{ finding: { kind: "notANumber", lines: [4], figure: "year", text: "去年" }, address: "两个只增不减!B9" }],
      });
    });
    // Nothing is being written here.
    expect(within(screen.getByTestId("funding-unread")).getByRole("heading")).toHaveTextContent(/^以下 1 行未计入结论：$/);
    expect(screen.getByTestId("funding-unread")).toHaveTextContent(/“去年”不是可用的数值，按缺数处理。 两个只增不减!B9/);
    const findings = screen.getByTestId("funding-findings");
    expect(within(findings).getByRole("heading")).toHaveTextContent("需要核对的地方（7）");
    expect(within(findings).getAllByRole("listitem")).toHaveLength(5);
    await user.click(within(findings).getByRole("button", { name: "其余 2 处" }));
    await user.click(within(findings).getByRole("button", { name: "两个只增不减!G11" }));
    expect(funding.cells).toEqual(["两个只增不减!G11"]);
    expect(await brokenRules()).toEqual([]);
  });
});

describe("核查单", () => {
  it("is made for the region and year in view, and shown", async () => {
    const { user, funding, actions } = await showFunding((fake) => {
      fake.state = ready(ALL);
    });
    await user.click(screen.getByRole("button", { name: "生成核查单（随州市 2022年）" }));
    expect(await result()).toHaveTextContent("已生成“核查单”，可直接打印、签字。");
    expect(funding.jobs).toEqual([["checkSheet", "随州市", 2022, undefined]]);
    await user.click(screen.getByRole("button", { name: "查看" }));
    expect(actions.shown).toEqual(["核查单"]);
  });

  it("asks before a sheet of the same name is renamed, the safe answer first", async () => {
    const { user, funding } = await showFunding((fake) => {
      fake.state = ready(ALL);
      fake.results.push({ outcome: "conflict", sheets: ["核查单"], tables: [] });
    });
    await user.click(screen.getByTestId("funding-check-sheet"));
    const question = await screen.findByRole("alertdialog");
    expect(question).toHaveTextContent("工作簿中已有同名内容：核查单");
    expect(within(question).getByRole("button", { name: "取消" })).toHaveFocus();
    expect(await brokenRules()).toEqual([]);
    funding.results.push({ ...WRITTEN, sheet: "核查单", canUndo: false, renamed: [{ from: "核查单", to: "核查单 (2)" }] });
    await user.click(within(question).getByRole("button", { name: "改名后继续" }));
    expect(await result()).toHaveTextContent("原有的“核查单”已改名为“核查单 (2)”。");
    expect(funding.jobs[1]).toEqual(["checkSheet", "随州市", 2022, { conflicts: "rename" }]);
  });

  it.each<[string, FundingWriteResult, RegExp]>([
    ["while a cell is being edited", { outcome: "cellEditing" }, /^单元格正在编辑，未写入任何内容。请按 Enter 结束编辑后重试。/],
    ["where Excel refuses", { outcome: "failed", code: "AccessDenied", unfinished: false }, /^未能写入，工作表保持原样。.* 代码：AccessDenied/],
    ["where a part was written", { outcome: "failed", code: "GeneralException", unfinished: true }, /^写入未完成，“两个只增不减”中可能只有一部分内容。/],
    ["where a column is gone", { outcome: "broken", sheet: "两个只增不减", column: "学段" }, /未找到“学段”列，不作判定。/],
  ])("%s says so and can be tried again", async (_, refusal, sentence) => {
    const { user, funding } = await showFunding((fake) => {
      fake.state = ready(ALL);
      fake.results.push(refusal);
    });
    await user.click(screen.getByTestId("funding-check-sheet"));
    expect(textOf(await result())).toMatch(sentence);
    await user.click(within(await result()).getByRole("button", { name: "重试" }));
    expect(await screen.findByText(/已生成“核查单”/)).toBeInTheDocument();
    expect(funding.jobs).toHaveLength(2);
  });

  it("says what is being done, once, and a fault is told", async () => {
    const errors = hearErrors();
    const work = held<FundingWriteResult>();
    const { user, funding } = await showFunding((fake) => {
      fake.state = ready(ALL);
    });
    let calls = 0;
    funding.writeCheckSheet = () => {
      calls += 1;
      return work.promise;
    };
    await user.click(screen.getByTestId("funding-check-sheet"));
    expect(screen.getByText("正在生成核查单…")).toBeInTheDocument();
    await user.click(screen.getByTestId("funding-check-sheet"));
    expect(calls).toBe(1);
    const cause = new Error("Sheet");
    await act(async () => work.reject(cause));
    expect(await result()).toHaveTextContent("出现意外问题，请核对工作表后重试。");
    expect(errors).toHaveBeenCalledWith(cause);
  });
});

it("while a load of plans writes, nothing else is begun", async () => {
  const { user, actions, funding } = await showFunding((fake) => {
    fake.state = ready(ALL);
  });
  actions.loadPlan = () => held<never>().promise;
  await user.click(screen.getByRole("button", { name: "重新载入" }));
  expect(screen.getByTestId("funding-check-sheet")).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByTestId("funding-check-sheet"));
  expect(funding.jobs).toEqual([]);
});

it("a column that is gone: no verdict, one sentence, one action", async () => {
  const { user, funding } = await showFunding((fake) => {
    fake.state = { state: "broken", sheet: "两个只增不减", column: "金额" };
  });
  expect(screen.getByText("工作表“两个只增不减”中未找到“金额”列，不作判定。请恢复列名后重新检查。")).toBeInTheDocument();
  expect(screen.queryByTestId("funding-row")).not.toBeInTheDocument();
  funding.state = ready(SUIZHOU_LINES);
  await user.click(screen.getByRole("button", { name: "重新检查" }));
  expect(await screen.findAllByTestId("funding-row")).toHaveLength(4);
});

it("where the sheet cannot be read says so and can be tried again", async () => {
  hearErrors();
  const { user, funding } = await showFunding((fake) => {
    fake.read = () => Promise.reject(new Error("Busy"));
  });
  expect(screen.getByText("未能读取“两个只增不减”，未作任何改动。")).toBeInTheDocument();
  expect(await brokenRules()).toEqual([]);
  funding.read = async () => ready(SUIZHOU_LINES);
  await user.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findAllByTestId("funding-row")).toHaveLength(4);
});

it("the national share of GDP is a reference by year, never a verdict", async () => {
  await showFunding();
  const reference = screen.getByTestId("funding-reference");
  expect(reference).toHaveTextContent("“一般不低于 4%”是全国口径的比例，对市、县（区）仅供参考，不作判定。");
  expect(within(reference).getAllByRole("listitem", { hidden: true }).map(textOf)).toEqual([
    "2024年 4.02%（54,161.05 亿元÷1,348,066 亿元）",
    "2021年 4.01%（45,835.31 亿元÷1,143,670 亿元）",
    "2017年 4.14%（34,207.75 亿元÷827,122 亿元）",
  ]);
});

it("speaks English beside it", async () => {
  await showFunding((fake) => {
    fake.state = ready(SUIZHOU_LINES);
  }, { language: "en-US" });
  expect(card("total")).toBe("Total●Rise+0.83%284,597 万元year before 282,255 万元base as published");
  expect(texts()[0]).toMatch(/^▼Fall Primary schools Per student as published −1.64%/);
  expect(await brokenRules()).toEqual([]);
});
