import { join } from "node:path";
import { build } from "../builds.mjs";
import { root } from "../root.mjs";
import { ensurePackages, ensurePrograms } from "../setup.mjs";
import { main, run, step } from "../step.mjs";

const tool = (...path) => join(root, "node_modules", ...path);

await main(async () => {
  let programs = {};
  await step("安装依赖 · packages", ensurePackages);
  await step("浏览器与 LibreOffice · browser and LibreOffice", async () => {
    programs = await ensurePrograms();
  });
  await step("类型检查 · types", async () => {
    await run(process.execPath, [tool("typescript", "bin", "tsc"), "-p", "."]);
  });
  await step("代码规范 · lint", async () => {
    await run(process.execPath, [tool("eslint", "bin", "eslint.js"), ".", "--max-warnings", "0"]);
  });
  await step("构建加载项 · add-in", () => build("addin"));
  await step("构建试用页面 · workbench", () => build("page"));
  await step("构建计算引擎 · engine", () => build("engine"));
  await step("测试 · tests", async () => {
    const parameters = [tool("jest", "bin", "jest.js"), "--forceExit", "--maxWorkers=2", ...process.argv.slice(2)];
    await run(process.execPath, parameters, { environment: { ...process.env, ...programs }, aloud: true });
  });
});
