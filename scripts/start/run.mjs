import { build } from "../builds.mjs";
import { ensurePackages } from "../setup.mjs";
import { main, Sentence, step } from "../step.mjs";
import { openBrowser } from "./browser.mjs";
import { demandFreePort, readPort } from "./port.mjs";

await main(async () => {
  const port = readPort(process.env.PORT);
  // Before the long build: nobody should wait a minute for a refusal.
  await demandFreePort(port);
  await step("安装依赖 · packages", ensurePackages);
  await step("构建加载项 · add-in", () => build("addin"));
  await step("构建试用页面 · workbench", () => build("page"));
  // Its packages are there only now.
  const { serve } = await import("../serve.mjs");
  const { url } = await serve({ port }).catch((error) => {
    throw new Sentence(error.message);
  });
  console.log(`已就绪，请打开 ${url} （按 Ctrl+C 结束） / Ready at ${url} (Ctrl+C ends it)`);
  openBrowser(url);
});
