// Makes dist/ for a static HTTPS server; ADDIN_ORIGIN and OFFICE_JS say for which one.
import { build } from "./builds.mjs";
import { main, step } from "./step.mjs";

await main(() => step("构建加载项 · add-in", () => build("addin", { always: true })));
