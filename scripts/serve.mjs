/**
 * Serves the workbench, the built add-in and Microsoft's client library to browsers of this computer, and to nobody else.
 *   /           build/workbench   /addin/     dist   /officejs/  the client library's own files, where npm put them
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const clientLibrary = path.join(path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");

/** IPv4 and IPv6 both: a browser may take "localhost" for either, and another program may hold just one of them. */
const addresses = ["127.0.0.1", "::1"];

/** Nothing that a page of ours asks for may leave the computer; Univer and the pane style their elements from scripts. */
const contentSecurityPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; frame-ancestors 'self'";

const officeScript = /<script\b[^>]*?\bsrc\s*=\s*(["']?)(?:[^"'\s>]*\/)?office\.js(?:\?[^"'\s>]*)?\1[^>]*>\s*<\/script>/gi;

/** In place of office.js, which would look for a real Excel around it: the library that office.js loads in Excel on the web. */
const workbenchScripts = [
  '<script src="/frame-before.js"></script>',
  '<script src="/officejs/excel-web-16.00.debug.js"></script>',
  '<script src="/frame-after.js"></script>',
].join("");

/**
 * The built pane, its one script tag that names office.js replaced and not a byte else.
 * @param {string} html the built taskpane.html
 * @returns {string}
 * @throws {Error} where the page names office.js not at all or more than once
 */
export function withWorkbenchClient(html) {
  const found = html.match(officeScript)?.length ?? 0;
  if (found !== 1) {
    throw new Error(
      `dist/taskpane.html 应当恰好引用一次 office.js，实为 ${found} 次，无法接入试用台。` +
        ` (dist/taskpane.html must name office.js exactly once; it does so ${found} times.)`,
    );
  }
  return html.replace(officeScript, workbenchScripts);
}

function sentence(response, status, text) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(text);
}

/** The address before its "?", as it was sent: a URL parser would resolve "..", and throw at malformed ones. */
const pathOf = (request) => request.url.split("?", 1)[0];

const notFound = (_request, response) => sentence(response, 404, "没有这个文件。 (There is no such file.)");

/** Reads from the disk at every request, so that a new build shows on reload. */
function folder(directory, onNoMatch = notFound) {
  return sirv(directory, { dev: true, etag: true, onNoMatch });
}

function createHandler({ workbenchFolder, addinFolder }) {
  const workbench = folder(workbenchFolder, (request, response) =>
    pathOf(request) === "/"
      ? sentence(response, 503, "试用台尚未构建：请在项目文件夹中运行 npm start。 (The workbench is not built yet: run npm start in the project's folder.)")
      : notFound(request, response),
  );
  const mounts = [
    ["/addin", folder(addinFolder)],
    ["/officejs", folder(clientLibrary)],
  ];

  async function pane(response) {
    let html;
    try {
      html = await readFile(path.join(addinFolder, "taskpane.html"), "utf8");
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
      sentence(response, 404, "插件尚未构建：请在项目文件夹中运行 npm run build，然后刷新。 (The add-in is not built yet: run npm run build, then reload.)");
      return;
    }
    const page = withWorkbenchClient(html);
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
    response.end(page);
  }

  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      sentence(response, 405, "只能读取。 (Reading only.)");
      return;
    }
    response.setHeader("Content-Security-Policy", contentSecurityPolicy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    const pathname = pathOf(request);
    if (pathname === "/addin/taskpane.html") {
      pane(response).catch((error) => sentence(response, 500, error.message));
      return;
    }
    for (const [prefix, handler] of mounts) {
      if (pathname.startsWith(`${prefix}/`)) {
        request.url = request.url.slice(prefix.length);
        handler(request, response);
        return;
      }
    }
    // Browsers ask for this name where a page names no icon, as the pane opened in a tab of its own.
    if (pathname === "/favicon.ico") request.url = "/favicon.svg";
    workbench(request, response);
  };
}

/** Resolves to a server that listens, or to undefined where this computer has no such address (IPv6 switched off). */
function listen(handler, port, address) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once("error", (error) => {
      if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve(undefined);
      else reject(error);
    });
    server.listen({ port, host: address, exclusive: true }, () => resolve(server));
  });
}

function inWords(error, port) {
  if (error.code === "EADDRINUSE") {
    return new Error(
      `端口 ${port} 已被占用：请关闭占用它的程序，或用环境变量 PORT 换一个端口。` +
        ` (Port ${port} is in use: close the program that uses it, or choose another by the variable PORT.)`,
      { cause: error },
    );
  }
  if (error.code === "EACCES") {
    return new Error(
      `没有权限使用端口 ${port}：请用环境变量 PORT 换一个 1024 以上的端口。` +
        ` (No permission for port ${port}: choose one above 1024 by the variable PORT.)`,
      { cause: error },
    );
  }
  return error;
}

function readPort(port) {
  const number = Number(port);
  if (Number.isInteger(number) && number >= 0 && number <= 65535 && String(port).trim() !== "") return number;
  throw new Error(`PORT 应为 0 到 65535 的整数，而不是“${port}”。 (PORT must be a whole number from 0 to 65535, not "${port}".)`);
}

function closed(server) {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

/**
 * Starts the server.
 * @param {{ port?: number | string, workbenchFolder?: string, addinFolder?: string }} options
 *   port 0 takes any free one; without it the variable PORT counts, then 3000
 * @returns {Promise<{ url: string, close(): Promise<void> }>} url ends in "/"
 * @throws {Error} one sentence, Chinese then English, where the port is busy, forbidden or no number
 */
export async function serve({
  port = process.env.PORT || 3000,
  workbenchFolder = path.join(project, "build", "workbench"),
  addinFolder = path.join(project, "dist"),
} = {}) {
  const handler = createHandler({ workbenchFolder, addinFolder });
  const servers = [];
  let number = readPort(port);
  try {
    for (const address of addresses) {
      const server = await listen(handler, number, address);
      if (server === undefined) continue;
      servers.push(server);
      number = server.address().port;
    }
  } catch (error) {
    await Promise.all(servers.map(closed));
    throw inWords(error, number);
  }
  return {
    url: `http://localhost:${number}/`,
    async close() {
      await Promise.all(servers.map(closed));
    },
  };
}
