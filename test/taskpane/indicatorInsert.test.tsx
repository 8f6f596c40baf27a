import { screen } from "@testing-library/react";

import type { InsertResult } from "../../src/actions/indicatorResults";
import { INSERTED } from "./indicatorFixtures";
import { broken, openCard, press } from "./indicatorPage";
import { hearErrors } from "./page";

afterEach(() => jest.restoreAllMocks());

describe("inserting", () => {
  const occupied: InsertResult = { outcome: "occupied", cell: { sheet: "Sheet1", address: "B5", content: "市教育局" } };

  it("says which formula stands where", async () => {
    const { user, indicators } = await openCard();
    await user.click(press("插入目标"));
    expect(indicators.inserted).toEqual([{ id: "kindergartens", kind: "target", options: undefined }]);
    expect(screen.getByTestId("insert-bar")).toHaveTextContent('已写入 Sheet1 B5：=EDU.TARGET("县级以上示范园")');
    await user.click(press("知道了"));
    expect(screen.getByTestId("insert-bar")).not.toHaveTextContent("已写入");
  });

  it.each([
    ["目标", "target"],
    ["结论", "status"],
    ["差距", "gap"],
    ["出处", "source"],
  ])("%s asks for %s", async (word, kind) => {
    const { user, indicators } = await openCard();
    await user.click(press(`插入${word}`));
    expect(indicators.inserted.map((one) => one.kind)).toEqual([kind]);
  });

  it("asks before it overwrites: the safe answer has the focus and leaves the cell alone", async () => {
    const { user, indicators } = await openCard((actions) => {
      actions.indicators.results = [occupied];
    });
    await user.click(press("插入结论"));
    expect(screen.getByRole("alertdialog", { name: "所选单元格已有内容" })).toHaveTextContent(
      "Sheet1 B5 中现有：市教育局",
    );
    expect(press("保留原内容")).toHaveFocus();
    expect(await broken()).toEqual([]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
    expect(indicators.inserted).toHaveLength(1);
  });

  it("overwrites the very cell that was asked about", async () => {
    const { user, indicators } = await openCard((actions) => {
      actions.indicators.results = [occupied, INSERTED];
    });
    await user.click(press("插入结论"));
    await user.click(press("替换"));
    expect(indicators.inserted[1]).toEqual({
      id: "kindergartens",
      kind: "status",
      options: { replacing: { sheet: "Sheet1", address: "B5", content: "市教育局" } },
    });
    expect(screen.getByTestId("insert-bar")).toHaveTextContent("已写入 Sheet1 B5");
  });

  it.each<[InsertResult, string]>([
    [{ outcome: "cellEditing" }, "单元格正在编辑，未写入任何内容。请按 Enter 结束编辑后重试。"],
    [{ outcome: "noFigure" }, "缺少可用的实际值，未写入任何内容。"],
    [{ outcome: "noFormula" }, "这项指标没有可插入的公式，未写入任何内容。"],
    [{ outcome: "noCell" }, "未选中单元格，未写入任何内容。"],
    [{ outcome: "failed", code: "AccessDenied" }, "工作表可能受保护，请撤销保护后重试。 代码：AccessDenied"],
  ])("tells what did not work: %j", async (result, sentence) => {
    const { user } = await openCard((actions) => {
      actions.indicators.results = [result];
    });
    await user.click(press("插入差距"));
    expect(screen.getByTestId("insert-bar")).toHaveTextContent(sentence);
  });

  it("tells of the unexpected, and logs its cause", async () => {
    const errors = hearErrors();
    const cause = new Error("Unexpected");
    const { user } = await openCard((actions) => {
      actions.indicators.insertFormula = () => Promise.reject(cause);
    });
    await user.click(press("插入目标"));
    expect(errors).toHaveBeenCalledWith(cause);
    expect(screen.getByTestId("insert-bar")).toHaveTextContent("写入时出现意外问题，请核对所选单元格后重试。");
  });
});
