import { createServer } from "node:net";
import { Sentence } from "../step.mjs";

const usualPort = 3000;

/**
 * The port to serve on.
 * @param text value of PORT; undefined or empty is 3000
 * @throws Sentence where it is no port
 */
export function readPort(text) {
  if (text === undefined || text === "") return usualPort;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new Sentence(`PORT 应为 1 到 65535 的整数，当前为“${text}”。 / PORT must be a number from 1 to 65535.`);
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** @throws Sentence where the port cannot be had on this machine */
export async function demandFreePort(port) {
  // Some systems let two programs share a port when one of them listens everywhere and the other here only: ask for each.
  for (const host of [undefined, "127.0.0.1", "::1"]) {
    const code = await tryToListen(port, host);
    if (code === "EADDRINUSE") {
      throw new Sentence(
        `端口 ${port} 已被占用。请关闭占用它的程序，或用 PORT 指定其他端口（例如 PORT=3001 npm start）。` +
          ` / Port ${port} is in use: close the program that has it, or set PORT to another one.`,
      );
    }
    if (code === "EACCES") {
      throw new Sentence(
        `没有使用端口 ${port} 的权限，请用 PORT 指定 1024 以上的端口。 / Port ${port} is not allowed.`,
      );
    }
    // Anything else (no IPv6 on this machine) is no reason to refuse: serving will say what is wrong.
  }
}
