import { createServer, type AddressInfo, type Server } from "node:net";
import { openingCommand } from "../../scripts/start/browser.mjs";
import { demandFreePort, readPort } from "../../scripts/start/port.mjs";

describe("PORT", () => {
  test.each([
    [undefined, 3000],
    ["", 3000],
    ["8080", 8080],
    ["65535", 65535],
  ])("%s is %s", (text, port) => expect(readPort(text)).toBe(port));

  test.each(["0", "65536", "80a", "-1", "3e3", " "])("%p is refused in one sentence", (text) => {
    expect(() => readPort(text)).toThrow(/^PORT 应为[^\n]+$/);
  });
});

describe("a port that somebody else has", () => {
  let other: Server;
  const listen = (host: string | undefined) =>
    new Promise<number>((resolve) => {
      other = createServer();
      other.listen({ port: 0, host }, () => resolve((other.address() as AddressInfo).port));
    });
  const close = () => new Promise((resolve) => other.close(resolve));

  test.each([undefined, "127.0.0.1"])(
    "is refused in one sentence (listening on %s), and free again afterwards",
    async (host) => {
      const port = await listen(host);
      await expect(demandFreePort(port)).rejects.toThrow(new RegExp(`^端口 ${port} 已被占用[^\n]+$`));
      await close();
      await expect(demandFreePort(port)).resolves.toBeUndefined();
    },
  );
});

describe("opening a browser", () => {
  const url = "http://localhost:3000/";
  test.each([
    ["a Mac", "darwin", {}, ["open", url]],
    ["Windows", "win32", {}, ["cmd", "/c", "start", "", url]],
    ["Linux with a desktop", "linux", { DISPLAY: ":0" }, ["xdg-open", url]],
    ["Linux with Wayland", "linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open", url]],
    ["Linux without a desktop", "linux", {}, null],
    ["a build server", "darwin", { CI: "true" }, null],
    ["CI=false is no build server", "darwin", { CI: "false" }, ["open", url]],
  ])("%s", (_, platform, environment, expected) => {
    expect(openingCommand(platform, environment, url)).toEqual(expected);
  });
});
