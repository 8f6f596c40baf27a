import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";

const root = join(__dirname, "..", "..");
/** Pictures that a run leaves behind, to be looked at. */
export const artifacts = join(root, "artifacts");

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

function browserPath(): string {
  const found = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
  if (found === undefined) throw new Error("A browser is missing: run the tests by `npm test`, which installs one or says how");
  return found;
}

/** The workbench in a real browser, served as `npm start` serves it. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly pane: Frame;
  /** Errors that the page, the pane or the console told of. */
  readonly errors: readonly string[];
  /** Addresses outside this computer that were asked for. */
  readonly strangers: readonly string[];
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function openWorkbench(): Promise<OpenedWorkbench> {
  for (const built of ["dist/taskpane.html", "build/workbench/index.html"]) {
    if (!existsSync(join(root, built))) throw new Error(`${built} is missing: run the tests by \`npm test\`, which builds first`);
  }
  const { serve } = await import("../../scripts/serve.mjs");
  const server = await serve({ port: 0 });
  const browser: Browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => { if (message.type() === "error") errors.push(message.text()); });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost" && hostname !== "127.0.0.1") strangers.push(request.url());
  });
  await page.goto(server.url);
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => (window as unknown as { workbench: { ready: Promise<void> } }).workbench.ready);
  const pane = page.frame({ name: "taskpane" });
  if (pane === null) throw new Error("The page has no frame named taskpane");
  mkdirSync(artifacts, { recursive: true });
  return {
    page,
    pane,
    errors,
    strangers,
    screenshot: async (name) => { await page.screenshot({ path: join(artifacts, `${name}.png`) }); },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
