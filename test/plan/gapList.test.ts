import { gapList, type Verdict } from "../../src/plan";

const figure = (name: string, verdict: Verdict, shareMissed: number) => ({ name, verdict, shareMissed });

test("missed and near ones together, the worst first, then what is to be verified; nothing else", () => {
  const figures = [
    figure("示范园", "未达标", 0.117), figure("公办占比", "待核实", 0.055), figure("普惠率", "达标", 0), figure("巩固率", "接近", 0.005),
    figure("对照", "低于对照", 0.5), figure("联合体", "未达标", 0.333), figure("工匠学院", "待核实", 0.4), figure("自述", "自述达标", 0),
  ];
  expect(gapList(figures).map(({ name }) => name)).toEqual(["联合体", "示范园", "巩固率", "工匠学院", "公办占比"]);
});

test("equal ones keep their order", () => {
  expect(gapList([figure("甲", "未达标", 0.1), figure("乙", "接近", 0.1), figure("丙", "未达标", 0.1)]).map(({ name }) => name)).toEqual(["甲", "乙", "丙"]);
});
