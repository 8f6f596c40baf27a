import { refreshOf, type TableModel } from "../../src/sheets";
import { figureColumn, formulaColumn, planColumn, plannerColumn } from "../../src/sheets/column";

const TABLE: TableModel = {
  name: "tblTasks",
  columns: [
    planColumn("序号", 8), planColumn("重点任务", 20), plannerColumn("进展", 20), figureColumn("实际值", 8),
    formulaColumn("长度", 8, "LEN([@进展])"),
  ],
  rows: [[1, "初中强校工程", null, 0.52, null], [2, "普通高中内涵建设行动", null, 265, null]],
  rowFormats: { 实际值: ["0%", "0"] },
  key: ["序号"],
};
const HEADERS = ["序号", "重点任务", "进展", "实际值", "长度"];
const FIRST = [1, "初中强校工程", "", 0.52, 0];
const SECOND = [2, "普通高中内涵建设行动", "", 265, 0];

test("a table that says what it should needs nothing", () => {
  expect(refreshOf(TABLE, { headers: HEADERS, rows: [FIRST, SECOND] })).toEqual({ runs: [], missingRows: [], changed: 0, kept: 0 });
});

test("words of the plan are restored where they stand, whatever the order of rows and columns", () => {
  const refresh = refreshOf(TABLE, {
    headers: ["进展", "我的列", "重点任务", "序号", "实际值", "长度"],
    rows: [["", "乙", "普通高中内涵建设行动", 2, 265, 0], ["", "甲", "改过的名称", 1, 0.52, 0]],
  });
  expect(refresh).toEqual({
    runs: [{ header: "重点任务", firstRow: 1, values: ["初中强校工程"], formats: null }], missingRows: [], changed: 1, kept: 0,
  });
});

test("what the planner typed and the figures that were corrected stay and are counted", () => {
  const refresh = refreshOf(TABLE, { headers: HEADERS, rows: [[1, "初中强校工程", "已完成评审", 0.556, 5], SECOND] });
  expect(refresh).toEqual({ runs: [], missingRows: [], changed: 0, kept: 2 });
});

test("a figure that was deleted comes back, in its own format", () => {
  const refresh = refreshOf(TABLE, { headers: HEADERS, rows: [[1, "初中强校工程", "", "", 0], SECOND] });
  expect(refresh.runs).toEqual([{ header: "实际值", firstRow: 0, values: [0.52], formats: ["0%"] }]);
});

test("rows of the planner's own are never touched, a second one of the same key among them", () => {
  const refresh = refreshOf(TABLE, {
    headers: HEADERS, rows: [FIRST, [9, "新增任务", "筹备", 3, 2], [1, "改过的副本", "乙", 1, 1], SECOND, ["", "", "", "", 0]],
  });
  expect(refresh.runs).toEqual([]);
  expect(refresh.missingRows).toEqual([]);
  // The result of a formula alone makes no row.
  expect(refresh.kept).toBe(2);
});

test("rows that are gone are named, to be added behind the others", () => {
  expect(refreshOf(TABLE, { headers: HEADERS, rows: [SECOND] })).toEqual({ runs: [], missingRows: [0], changed: 1, kept: 0 });
});

test("cells that differ side by side are written together", () => {
  const refresh = refreshOf(TABLE, { headers: HEADERS, rows: [[1, "甲", "", 0.52, 0], [2, "乙", "", 265, 0]] });
  expect(refresh.runs).toEqual([{ header: "重点任务", firstRow: 0, values: ["初中强校工程", "普通高中内涵建设行动"], formats: null }]);
});
