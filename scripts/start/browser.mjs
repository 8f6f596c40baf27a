import { spawn } from "node:child_process";

/**
 * How this system opens an address; null where nobody sits before a desktop.
 * @param environment as process.env
 */
export function openingCommand(platform, environment, url) {
  if (environment.CI !== undefined && environment.CI !== "" && environment.CI !== "false") return null;
  if (platform === "darwin") return ["open", url];
  if (platform === "win32") return ["cmd", "/c", "start", "", url];
  if (environment.DISPLAY || environment.WAYLAND_DISPLAY) return ["xdg-open", url];
  return null;
}

/** Opens the address in the person's browser, where there is one. The address is printed anyway, so failing is no matter. */
export function openBrowser(url) {
  const command = openingCommand(process.platform, process.env, url);
  if (command === null) return;
  const [program, ...parameters] = command;
  const child = spawn(program, parameters, { stdio: "ignore", detached: true });
  child.on("error", () => console.log(`请手动打开 ${url} / Please open ${url} yourself.`));
  child.unref();
}
