import { act, screen, within } from "@testing-library/react";

import type { FundingProposal, FundingWriteResult, PreviewResult, ProposeResult } from "../../src/actions/fundingResults";
import { held } from "./fixtures";
import { line, leg, PROPOSAL, ready, rowsOf, SUIZHOU_LINES } from "./fundingFixtures";
import { brokenRules, showFunding } from "./fundingPage";
import { hearErrors, textOf } from "./page";

jest.mock("../../src/taskpane/funding/chart/drawChart", () => ({ drawChart: () => ({ resize: () => undefined, remove: () => undefined }) }));

afterEach(() => jest.restoreAllMocks());

const column = (index: number) => screen.getByTestId(`funding-column-${index}`);
const field = (role: string) => screen.getByTestId(`funding-default-${role}`);
const check = () => screen.getByTestId("funding-preview");

async function showTable(...[prepare]: Parameters<typeof showFunding>) {
  const shown = await showFunding(prepare);
  await shown.user.click(screen.getByTestId("funding-propose"));
  await screen.findByTestId("funding-table");
  return shown;
}

/** Up to what the table comes to. */
async function showPreview(...[prepare]: Parameters<typeof showFunding>) {
  const shown = await showTable(prepare);
  await shown.user.type(field("year"), "2022");
  await shown.user.selectOptions(field("unit"), "万元");
  await shown.user.click(check());
  return shown;
}

describe("what the columns hold", () => {
  it("shows the address, a line a column with its samples and the proposed role, and what the table does not say", async () => {
    await showTable();
    expect(screen.getByText("已读取 Sheet1!A1:D5，4 行数据。请核对每列的含义。")).toBeInTheDocument();
    expect(column(0)).toHaveAccessibleName("“学段”的含义");
    expect([0, 1, 2, 3].map((index) => (column(index) as HTMLSelectElement).selectedOptions[0]!.text)).toEqual(["学段", "金额", "上年金额", "不使用"]);
    expect(column(3)).toHaveAccessibleName("“第 4 列”的含义");
    expect(screen.getByText("如：284597")).toBeInTheDocument();
    expect(field("region")).toHaveValue("随州市");
    expect(field("series")).toHaveValue("经费");
    expect(screen.queryByTestId("funding-default-stage")).not.toBeInTheDocument();
    expect(await brokenRules()).toEqual([]);
  });

  it("never guesses a unit: without an answer nothing is checked, and the question is brought to the eye", async () => {
    const { user, funding } = await showTable();
    expect(field("unit")).toHaveAccessibleName(/^金额的单位是？/);
    expect((field("unit") as HTMLSelectElement).selectedOptions[0]!.text).toBe("请选择");
    await user.type(field("year"), "2022");
    await user.click(check());
    expect(funding.previews).toEqual([]);
    expect(screen.getByText("请填写“单位”，否则无法核对。")).toBeInTheDocument();
    expect(field("unit")).toHaveFocus();
    expect(await brokenRules()).toEqual([]);
    await user.selectOptions(field("unit"), "万元");
    await user.click(check());
    expect(funding.previews).toEqual([{
      address: "Sheet1!A1:D5",
      roles: ["stage", "amount", "previousAmount", null],
      defaults: { region: "随州市", year: 2022, stage: null, series: "经费", account: "决算", unit: "万元" },
    }]);
  });

  it("does not ask for a unit that the headers or a column state", async () => {
    const stated: FundingProposal = { ...PROPOSAL, columns: PROPOSAL.columns.map((one) => ({ ...one, unit: "万元" })) };
    const { user } = await showTable((funding) => {
      funding.proposal = { outcome: "proposed", proposal: stated };
    });
    expect(screen.queryByTestId("funding-default-unit")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "返回" }));
    expect(screen.getByTestId("funding-start")).toBeInTheDocument();
  });

  it("asks where one of two amounts states its unit and the other does not; a column of units answers it", async () => {
    const half: FundingProposal = { ...PROPOSAL, columns: PROPOSAL.columns.map((one, index) => (index === 1 ? { ...one, unit: "万元" } : one)) };
    const { user } = await showTable((funding) => {
      funding.proposal = { outcome: "proposed", proposal: half };
    });
    expect(field("unit")).toBeInTheDocument();
    await user.selectOptions(column(3), "单位");
    expect(screen.queryByTestId("funding-default-unit")).not.toBeInTheDocument();
  });

  /** The table with these samples in both columns of amounts. */
  const withSamples = (...samples: string[]): FundingProposal =>
    ({ ...PROPOSAL, columns: PROPOSAL.columns.map((one, index) => (index === 1 || index === 2 ? { ...one, samples } : one)) });

  it("amounts that state their unit themselves are checked without one; it may be said all the same", async () => {
    const { user, funding } = await showTable((fake) => {
      fake.proposal = { outcome: "proposed", proposal: withSamples("28.46亿元", "９０１４.３２ 万元", "—") };
    });
    expect(field("unit")).not.toBeRequired();
    expect((field("unit") as HTMLSelectElement).selectedOptions[0]!.text).toBe("以单元格中所写为准");
    await user.type(field("year"), "2022");
    await user.click(check());
    expect(funding.previews.map(({ defaults }) => defaults.unit)).toEqual([null]);
    expect(screen.getByTestId("funding-preview-result")).toBeInTheDocument();
  });

  it.each(["284597", "284,597.5", "２８４５９７"])("one amount without a unit, %s, is enough to ask for it", async (plain) => {
    const { user, funding } = await showTable((fake) => {
      fake.proposal = { outcome: "proposed", proposal: withSamples("28.46亿元", plain) };
    });
    expect(field("unit")).toBeRequired();
    await user.type(field("year"), "2022");
    await user.click(check());
    expect(funding.previews).toEqual([]);
  });

  it("a unit that the check asks for, of cells that are not shown, becomes a question and can be answered", async () => {
    const { user, funding } = await showTable((fake) => {
      fake.proposal = { outcome: "proposed", proposal: withSamples("28.46亿元") };
      fake.checked = { outcome: "ask", missing: ["unit"] };
    });
    await user.type(field("year"), "2022");
    await user.click(check());
    expect(screen.getByText("请填写“单位”，否则无法核对。")).toBeInTheDocument();
    expect(field("unit")).toBeRequired();
    expect(await brokenRules()).toEqual([]);
    await user.selectOptions(field("unit"), "万元");
    await user.click(check());
    expect(funding.previews.map(({ defaults }) => defaults.unit)).toEqual([null, "万元"]);
  });

  it("refuses two columns of one role, no column with a figure, and a year that is none", async () => {
    const { user, funding } = await showTable();
    await user.selectOptions(field("unit"), "万元");
    await user.type(field("year"), "202");
    await user.selectOptions(column(2), "金额");
    await user.click(check());
    expect(screen.getByText(/“金额”选了不止一列，请只保留一列。/)).toBeInTheDocument();
    expect(screen.getByText("年度请填写四位数字，如 2022。")).toBeInTheDocument();
    await user.selectOptions(column(1), "不使用");
    await user.selectOptions(column(2), "上年金额");
    expect(screen.getByText(/请指定哪一列是金额，或哪一列是生均。/)).toBeInTheDocument();
    expect(funding.previews).toEqual([]);
    expect(await brokenRules()).toEqual([]);
  });

  it("full-width digits of a year are read", async () => {
    const { user, funding } = await showTable();
    await user.type(field("year"), "２０２２");
    await user.selectOptions(field("unit"), "万元");
    await user.click(check());
    expect(funding.previews[0]!.defaults.year).toBe(2022);
  });

  it("asks for what the reading of the table found missing", async () => {
    await showPreview((funding) => {
      funding.checked = { outcome: "ask", missing: ["stage", "unit", "amount"] };
    });
    expect(screen.getByText("请填写“学段”，否则无法核对。")).toBeInTheDocument();
    expect(screen.getByText("请填写“单位”，否则无法核对。")).toBeInTheDocument();
    expect(screen.getByText("请填写“金额”，否则无法核对。")).toBeInTheDocument();
    expect(field("stage")).toBeInTheDocument();
  });

  it("is all done by keyboard, and what was chosen outlives a visit to another tab", async () => {
    const { user, funding } = await showTable();
    act(() => field("year").focus());
    await user.keyboard("2022");
    await user.selectOptions(field("unit"), "亿元");
    await user.click(screen.getByTestId("tab-overview"));
    await user.click(screen.getByTestId("tab-funding"));
    expect(await screen.findByTestId("funding-default-unit")).toHaveValue("亿元");
    act(() => field("year").focus());
    await user.keyboard("{Enter}");
    expect(funding.previews).toHaveLength(1);
  });
});

describe.each<[string, ProposeResult, string]>([
  ["no table", { outcome: "noTable", address: "Sheet1!C3" }, "Sheet1!C3 不是可核查的表：至少要有一行列名和一行数字。请在表中选中任一单元格后重试。"],
  ["a cell being edited", { outcome: "cellEditing" }, "单元格正在编辑，未读取任何内容。请按 Enter 结束编辑后重试。"],
  ["a failure", { outcome: "failed", code: "GeneralException" }, "未能读取选中的表，未作任何改动。请重试。 代码：GeneralException"],
])("%s", (_, refusal, sentence) => {
  it("is said, and another table can be read", async () => {
    const { user, funding } = await showTable((fake) => {
      fake.proposal = refusal;
    });
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(await brokenRules()).toEqual([]);
    funding.proposal = { outcome: "proposed", proposal: PROPOSAL };
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(await screen.findByTestId("funding-column-0")).toBeInTheDocument();
  });
});

it("a fault while reading is told, its cause stands in the console", async () => {
  const errors = hearErrors();
  const cause = new Error("Range");
  await showTable((funding) => {
    funding.propose = () => Promise.reject(cause);
  });
  expect(await screen.findByText("读取时出现意外问题，未作任何改动。请重试。")).toBeInTheDocument();
  expect(errors).toHaveBeenCalledWith(cause);
});

it("says that it is reading, and a reading that was given up does not come back", async () => {
  const reading = held<ProposeResult>();
  const { user, funding } = await showFunding();
  funding.propose = () => reading.promise;
  await user.click(screen.getByTestId("funding-propose"));
  expect(screen.getByText("正在读取选中的表…")).toBeInTheDocument();
  await act(async () => reading.resolve({ outcome: "noTable", address: "Sheet1!A1" }));
  expect(screen.getByText(/Sheet1!A1 不是可核查的表/)).toBeInTheDocument();
});

describe("what the table comes to", () => {
  it("shows the verdicts, the remarks and what could not be read with their cells, before anything is written", async () => {
    const { user, funding } = await showPreview((fake) => {
      fake.checked = {
        outcome: "read", replaced: 1, lines: rowsOf(SUIZHOU_LINES),
        findings: [{ finding: { kind: "yearTwice", lines: [0, 1], figure: "year", region: "随州市", year: 2022, stage: "合计", series: "经费", account: "决算" }, address: "Sheet1!A2" }],
        unread: [{ finding: { kind: "notANumber", lines: [3], figure: "amount", text: "约三万" }, address: "Sheet1!B5" }],
      };
    });
    const preview = screen.getByTestId("funding-preview-result");
    expect(preview).toHaveTextContent("共 4 行可写入“两个只增不减”，其中替换已有的 1 行。");
    expect(screen.getByTestId("funding-preview-counts")).toHaveTextContent("下降 2 行、增长 2 行");
    expect(within(preview).getByTestId("funding-unread")).toHaveTextContent("以下 1 处未能读取，不会写入：“约三万”不是可用的数值，按缺数处理。 Sheet1!B5");
    expect(within(preview).getByTestId("funding-findings")).toHaveTextContent("随州市 合计（经费，决算）2022 年有 2 行，请只保留一行");
    expect(textOf(screen.getAllByTestId("funding-preview-line")[2]!)).toBe(
      "▼下降 随州市 2022年 经费（决算） 普通小学 生均 原公布 −1.64%9014.32 − 9164.90 = −150.58 元，−1.64%，原公布口径",
    );
    await user.click(screen.getByRole("button", { name: "Sheet1!B5" }));
    expect(funding.cells).toEqual(["Sheet1!B5"]);
    expect(funding.jobs).toEqual([]);
    expect(await brokenRules()).toEqual([]);
  });

  it("back changes nothing that was chosen; a changed column must be checked anew", async () => {
    const { user, funding } = await showPreview();
    await user.click(screen.getByRole("button", { name: "返回修改" }));
    expect(field("unit")).toHaveValue("万元");
    await user.selectOptions(field("unit"), "亿元");
    expect(screen.queryByTestId("funding-take")).not.toBeInTheDocument();
    await user.click(check());
    expect(funding.previews.map(({ defaults }) => defaults.unit)).toEqual(["万元", "亿元"]);
  });

  it("the focus goes on where the part that was pressed has gone", async () => {
    const { user } = await showPreview();
    expect(screen.getByRole("heading", { name: "核对结果" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "返回修改" }));
    expect(screen.getByTestId("funding-table").contains(document.activeElement)).toBe(true);
    await user.click(screen.getByRole("button", { name: "返回" }));
    expect(screen.getByRole("region", { name: "两个只增不减" })).toHaveFocus();
  });

  it("of a long table the first lines are drawn, the others on request; all of them count", async () => {
    const { user } = await showPreview((fake) => {
      const lines = Array.from({ length: 45 }, (_, index) => line({ year: 1970 + index, total: leg(2, 1), unit: "万元" }));
      fake.checked = { outcome: "read", findings: [], unread: [], replaced: 0, lines: rowsOf(lines) };
    });
    expect(screen.getByTestId("funding-preview-counts")).toHaveTextContent("增长 45 行");
    expect(screen.getAllByTestId("funding-preview-line")).toHaveLength(40);
    await user.click(screen.getByRole("button", { name: "其余 5 行" }));
    expect(screen.getAllByTestId("funding-preview-line")).toHaveLength(45);
  });

  it("what was taken over is what is seen next, and a blank behind a region makes no other one", async () => {
    const { user, funding } = await showTable((fake) => {
      fake.checked = { outcome: "read", findings: [], unread: [], replaced: 0, lines: rowsOf([line({ region: "莲都区", total: leg(2, 1), unit: "万元" })]) };
    });
    await user.clear(field("region"));
    await user.type(field("region"), "莲都区 ");
    await user.type(field("year"), "2022");
    await user.selectOptions(field("unit"), "万元");
    await user.click(check());
    expect(funding.previews[0]!.defaults.region).toBe("莲都区");
    funding.state = ready([...SUIZHOU_LINES, line({ region: "莲都区", total: leg(2, 1), unit: "万元" })]);
    await user.click(screen.getByTestId("funding-take"));
    expect(await screen.findByTestId("funding-region-choice")).toHaveValue("莲都区");
    expect(funding.jobs).toEqual([["take", funding.previews[0], undefined]]);
  });

  it("is written, told with what was kept, and taken back", async () => {
    const { user, funding } = await showPreview();
    funding.state = ready(SUIZHOU_LINES);
    await user.click(screen.getByTestId("funding-take"));
    const result = await screen.findByTestId("funding-result");
    expect(result).toHaveTextContent("已写入“两个只增不减”：新增 3 行，替换 1 行。 保留您填写的说明 2 处。");
    expect(await screen.findByTestId("funding-region")).toBeInTheDocument();
    expect(screen.queryByTestId("funding-table")).not.toBeInTheDocument();
    expect(await brokenRules()).toEqual([]);
    await user.click(screen.getByTestId("funding-undo"));
    expect(await screen.findByText("已撤销，“两个只增不减”恢复为写入前的内容。")).toBeInTheDocument();
    expect(funding.jobs.map((job) => (job as string[])[0])).toEqual(["take", "undo"]);
  });

  it("rows that somebody has changed since are not taken back, and that is said", async () => {
    const { user, funding } = await showPreview();
    funding.state = ready(SUIZHOU_LINES);
    await user.click(screen.getByTestId("funding-take"));
    funding.results.push({ outcome: "notUndone" });
    await user.click(await screen.findByTestId("funding-undo"));
    expect(await screen.findByText("此后有改动，未撤销；如需删除，请在表中删除这些行。")).toBeInTheDocument();
  });

  it("a refusal leaves the check where it is", async () => {
    const refusal: FundingWriteResult = { outcome: "failed", code: "AccessDenied", unfinished: false };
    const { user } = await showPreview((funding) => funding.results.push(refusal));
    await user.click(screen.getByTestId("funding-take"));
    expect(await screen.findByTestId("funding-result")).toHaveTextContent("未能写入，工作表保持原样。");
    expect(screen.getByTestId("funding-take")).toBeInTheDocument();
  });

  it("a table that has changed since must be read anew", async () => {
    const { user, funding } = await showPreview((fake) => fake.results.push({ outcome: "changed" }));
    await user.click(screen.getByTestId("funding-take"));
    const result = await screen.findByTestId("funding-result");
    expect(result).toHaveTextContent("数据在此期间有改动，未写入任何内容。");
    await user.click(within(result).getByRole("button", { name: "核查选中的表" }));
    expect(funding.proposals).toBe(2);
  });

  it.each<[PreviewResult, string]>([
    [{ outcome: "changed" }, "表格在此期间有改动，请重新核查选中的表。"],
    [{ outcome: "cellEditing" }, "单元格正在编辑，未读取任何内容。请按 Enter 结束编辑后重试。"],
    [{ outcome: "failed", code: "GeneralException" }, "未能读取选中的表，未作任何改动。请重试。 代码：GeneralException"],
  ])("%o is said in the form", async (refusal, sentence) => {
    await showPreview((funding) => {
      funding.checked = refusal;
    });
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(screen.queryByTestId("funding-take")).not.toBeInTheDocument();
  });

  it("a table without a line to write offers none", async () => {
    await showPreview((funding) => {
      funding.checked = { outcome: "read", lines: [], findings: [], unread: [], replaced: 0 };
    });
    expect(screen.getByText("没有可写入的行。")).toBeInTheDocument();
    expect(screen.queryByTestId("funding-take")).not.toBeInTheDocument();
  });

  it("text of a table is text, whatever it looks like", async () => {
    await showPreview((funding) => {
      funding.checked = {
        outcome: "read", findings: [], unread: [], replaced: 0,
        lines: rowsOf([line({ region: "<img src=x onerror=alert(1)>", total: leg(2, 1), unit: "万元" })]),
      };
    });
    expect(screen.getByTestId("funding-preview-line")).toHaveTextContent("<img src=x onerror=alert(1)>");
    expect(document.querySelector("img")).toBeNull();
  });
});
