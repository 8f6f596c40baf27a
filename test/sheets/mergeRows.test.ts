import { mergeRows, type TableModel } from "../../src/sheets";
import { formulaColumn, planColumn, plannerColumn } from "../../src/sheets/column";

const TABLE: TableModel = {
  name: "tblTasks",
  columns: [planColumn("序号", 8), planColumn("重点任务", 20), plannerColumn("进展", 20), formulaColumn("长度", 8, "LEN([@进展])")],
  rows: [[1, "初中强校工程", null, null], [2, "普通高中内涵建设行动", null, null]],
  rowFormats: { 序号: ["0", "0"] },
  key: ["序号"],
};

test("what the planner typed is carried over by key, whatever the order of rows and columns", () => {
  const { table, kept } = mergeRows(TABLE, {
    headers: ["进展", "序号", "重点任务", "长度"],
    rows: [["已完成评审", 2, "普通高中内涵建设行动", 5], ["", 1, "初中强校工程", 0]],
  });
  expect(table.rows).toEqual([[1, "初中强校工程", null, null], [2, "普通高中内涵建设行动", "已完成评审", null]]);
  expect(kept).toBe(1);
});

test("the plan's own words are restored", () => {
  const { table } = mergeRows(TABLE, { headers: ["序号", "重点任务", "进展", "长度"], rows: [[1, "改过的名称", "进行中", 3]] });
  expect(table.rows[0]).toEqual([1, "初中强校工程", "进行中", null]);
});

test("a row of the planner's own stays behind the others and counts as kept; an empty one goes", () => {
  const { table, kept } = mergeRows(TABLE, {
    headers: ["序号", "重点任务", "进展", "长度"],
    rows: [[1, "初中强校工程", "", 0], ["", "", "", ""], [10, "新增任务", "筹备", 2]],
  });
  expect(table.rows).toEqual([...TABLE.rows, [10, "新增任务", "筹备", null]]);
  expect(table.rowFormats).toEqual({ 序号: ["0", "0", "General"] });
  expect(kept).toBe(1);
});

test("a second row of one key is a row of the planner's own", () => {
  const { table, kept } = mergeRows(TABLE, {
    headers: ["序号", "重点任务", "进展", "长度"],
    rows: [[1, "初中强校工程", "甲", 1], [1, "初中强校工程", "乙", 1]],
  });
  expect(table.rows).toEqual([[1, "初中强校工程", "甲", null], TABLE.rows[1], [1, "初中强校工程", "乙", null]]);
  expect(kept).toBe(2);
});

test("rows that are no longer needed stay as empty ones: taking them away could take what stands beside them", () => {
  const { table } = mergeRows(TABLE, {
    headers: ["序号", "重点任务", "进展", "长度"],
    rows: [[1, "初中强校工程", "", 0], ["", "", "", 0], ["", "", "", 0], [2, "普通高中内涵建设行动", "", 0]],
  });
  expect(table.rows).toEqual([...TABLE.rows, [null, null, null, null], [null, null, null, null]]);
});

test("formulas are never carried over as values", () => {
  const { table } = mergeRows(TABLE, { headers: ["序号", "重点任务", "进展", "长度"], rows: [[9, "另一项", "有", 1]] });
  expect(table.rows[2]).toEqual([9, "另一项", "有", null]);
});
