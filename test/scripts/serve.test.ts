import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { serve, withWorkbenchClient, type RunningServer } from "../../scripts/serve.mjs";

const microsoft = '<script type="text/javascript" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const pageAround = (script: string) => `<!doctype html><html><head><meta charset="utf-8">${script}<script defer src="taskpane.js"></script></head><body>面板</body></html>`;
const workbenchScripts =
  '<script src="/frame-before.js"></script><script src="/officejs/excel-web-16.00.debug.js"></script><script src="/frame-after.js"></script>';

describe("the pane's page in the workbench", () => {
  test.each([
    ["Microsoft's address", microsoft],
    ["21Vianet's address", '<script src="https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"></script>'],
    ["an own copy, quotes left out by a minifier", "<script src=officejs/office.js></script>"],
    ["an own copy with a version", '<script src="/officejs/office.js?1.1.110" defer></script>'],
  ])("has its one script tag replaced and nothing else: %s", (_, script) => {
    expect(withWorkbenchClient(pageAround(script))).toBe(pageAround(workbenchScripts));
  });

  test.each([
    ["not at all", "", 0],
    ["twice", microsoft + microsoft, 2],
    ["only in another script's name", '<script src="https://example.com/my-office.json"></script>', 0],
  ])("is refused where it names office.js %s", (_, script, times) => {
    expect(() => withWorkbenchClient(pageAround(script))).toThrow(`实为 ${times} 次`);
  });
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Sends the path as it is: a browser, and fetch, would tidy ".." away before asking. */
function ask(url: string, path: string, method = "GET"): Promise<Answer> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8"), headers: response.headers }));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("the server", () => {
  let folder: string;
  let server: RunningServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "serve-"));
    const files: Readonly<Record<string, string>> = {
      "secret.txt": "nobody's business",
      "dist-old/taskpane.js": "another folder that begins like the served one",
      "workbench/index.html": "<title>试用台</title>",
      "workbench/favicon.svg": "<svg/>",
      "dist/taskpane.html": pageAround(microsoft),
      "dist/taskpane.js": "// pane",
      "dist/functions.json": '{"functions":[]}',
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    server = await serve({ port: 0, workbenchFolder: join(folder, "workbench"), addinFolder: join(folder, "dist") });
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test("serves the workbench, the add-in and Microsoft's own file", async () => {
    expect(await ask(server.url, "/")).toMatchObject({ status: 200, body: "<title>试用台</title>" });
    expect(await ask(server.url, "/addin/taskpane.js")).toMatchObject({ status: 200, body: "// pane" });
    const functions = await ask(server.url, "/addin/functions.json?v=1");
    expect(functions).toMatchObject({ status: 200, body: '{"functions":[]}' });
    expect(functions.headers["content-type"]).toBe("application/json");
    const library = await ask(server.url, "/officejs/excel-web-16.00.debug.js");
    expect(library.body).toBe(readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8"));
  });

  test("serves the pane with the workbench's client in place of office.js", async () => {
    const pane = await ask(server.url, "/addin/taskpane.html");
    expect(pane).toMatchObject({ status: 200, body: pageAround(workbenchScripts) });
    expect(pane.headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test.each([
    "/../secret.txt",
    "/addin/../secret.txt",
    "/addin/../../secret.txt",
    "/addin/%2e%2e/secret.txt",
    "/addin/..%2fsecret.txt",
    "/addin/..%5csecret.txt",
    "/addin/../dist-old/taskpane.js",
    "/officejs/../package.json",
    "/officejs/%2e%2e/package.json",
    "/addin/%E0%A4%A",
    "//secret.txt",
    "//[",
    "/package.json",
    "/dist/taskpane.js",
  ])("serves nothing outside its three folders: %s", async (path) => {
    const answer = await ask(server.url, path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("nobody's business");
  });

  test("has an icon for every page", async () => {
    const icon = await ask(server.url, "/favicon.ico");
    expect(icon).toMatchObject({ status: 200, body: "<svg/>" });
    expect(icon.headers["content-type"]).toBe("image/svg+xml");
  });

  test("only reads", async () => {
    expect(await ask(server.url, "/", "POST")).toMatchObject({ status: 405 });
  });

  test("lets a page ask nobody but this computer, and no other site frame it", async () => {
    const { headers } = await ask(server.url, "/addin/taskpane.html");
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'self'");
  });

  test("says what to do where nothing is built", async () => {
    const empty = await serve({ port: 0, workbenchFolder: join(folder, "none"), addinFolder: join(folder, "none") });
    try {
      expect(await ask(empty.url, "/")).toMatchObject({ status: 503, body: expect.stringContaining("请在项目文件夹中运行 npm start") });
      expect(await ask(empty.url, "/addin/taskpane.html")).toMatchObject({ status: 404, body: expect.stringContaining("运行 npm run build") });
    } finally {
      await empty.close();
    }
  });
});

describe("the port", () => {
  let other: Server;
  let taken: number;

  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    taken = (other.address() as AddressInfo).port;
  });

  afterAll(() => new Promise((resolve) => other.close(resolve)));

  test("that is busy is one sentence in Chinese with its English", async () => {
    await expect(serve({ port: taken })).rejects.toThrow(
      `端口 ${taken} 已被占用：请关闭占用它的程序，或用环境变量 PORT 换一个端口。` +
        ` (Port ${taken} is in use: close the program that uses it, or choose another by the variable PORT.)`,
    );
  });

  test.each(["three thousand", "", "70000", "3000.5", -1])("that is none is one sentence: %s", async (port) => {
    await expect(serve({ port })).rejects.toThrow(`PORT 应为 0 到 65535 的整数，而不是“${port}”。`);
  });

  test("is free again after closing", async () => {
    const first = await serve({ port: 0 });
    await first.close();
    const second = await serve({ port: Number(new URL(first.url).port) });
    await second.close();
    expect(second.url).toBe(first.url);
  });
});
