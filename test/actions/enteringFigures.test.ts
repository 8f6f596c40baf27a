import { createFillFigures } from "../../src/actions/fillFigures";
import { createLivingTables, type LivingTables } from "../../src/actions/livingTables";
import { loadPlan } from "../../src/actions/loadPlan";
import { readWorkbookPlans } from "../../src/actions/readWorkbookPlans";
import { builtInContent, catalogue } from "../../src/catalogue";
import { calculateAll, watchTables } from "../../src/excel";
import type { HeadlessWorkbench } from "../../src/workbench/headless";
import { openAddin } from "../support/addin";
import { cellsOf } from "../support/tables";

let workbench: HeadlessWorkbench;
let living: LivingTables;
beforeAll(async () => {
  workbench = await openAddin();
  const fill = createFillFigures(() => catalogue.current());
  living = createLivingTables(catalogue, { read: readWorkbookPlans, watch: watchTables, fill, calculate: calculateAll });
  await living.start();
  await living.during(() => loadPlan());
  await living.readNow();
}, 120_000);
afterAll(async () => {
  await living.stop();
  catalogue.replace(builtInContent);
  await workbench.close();
});
async function quiet(): Promise<void> {
  for (let i = 0; i < 3; i += 1) {
    await workbench.settle();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await living.readNow();
  await workbench.settle();
}
test("explore", async () => {
  const t = await cellsOf(workbench, "tblActuals");
  const first = t.firstRow + t.rows.length;
  const rows = [
    ["县级以上示范园", "", 2024, 265], ["普惠率", "柳州市", 2024, "91.07%"], ["公办幼儿园在园幼儿占比", "柳州市", 2024, "52%以上"],
    ["公办园占比", "", 2024, 0.6], ["公办园在园幼儿占比", "鱼峰区", 2024, "约一半"], ["公办园在园幼儿占比", "鱼峰区", 2024, 0.56],
    ["县级以上示范园", "鱼峰区", 2024, 30], ["公办园在园幼儿占比", "柳州市", 2021, 0.52], ["县级以上示范园", "", 2022, 200], ["县级以上示范园", "", "", 200],
    ["初中强校实验校", "", 2024, 30], ["初中强校工程创建学校（通过验收）", "", 2024, 30], ["初中强校实验校（培育）", "", 2024, 30], ["生师比", "", 2024, "19:1"], ["县级以上示范园占比", "", 2024, "34%"],
    ["示范*", "", 2024, 400], ["*", "", 2024, 400], ["示范园", "", 2024, 400], ["", "", 2024, 400], ["普惠率", "", 2024, ""], ["小学生师比", "", 2024, "18:1"], ["义务教育扩建项目", "", 2021, 19],
    ["专职教研员配比", "", 2024, 0.6], ["教育项目筹措资金", "", 2024, 3], ["学前三年毛入园率", "崇左市", 2024, 96.56],
  ];
  await workbench.paste("监测数据", `A${first}`, rows.map((row) => row.map(String)));
  await quiet();
  const after = await cellsOf(workbench, "tblActuals");
  const at = (row: readonly unknown[], h: string) => row[after.headers.indexOf(h)];
  process.stdout.write(after.rows.slice(t.rows.length).map((row) => ["指标", "地区", "年度", "实际值", "单位", "口径", "目标", "差距", "结论", "时点", "提示", "名行", "规范名"].map((h) => String(at(row, h))).join(" | ")).join("\n") + "\n" + after.rows.length + " " + t.rows.length + "\n");
}, 120_000);
