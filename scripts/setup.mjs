import { existsSync, readFileSync, statSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { findProgram, packagesAreCurrent, planInstallation, usualPlaces } from "./setup/decisions.mjs";
import { root } from "./root.mjs";
import { run, Sentence } from "./step.mjs";

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null);
const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** Installs the packages of the lock where they are absent or others. Answers a remark for the step's line. */
export async function ensurePackages() {
  const lock = readJson(join(root, "package-lock.json"));
  const installed = readJson(join(root, "node_modules", ".package-lock.json"));
  if (packagesAreCurrent(lock, installed)) return "";
  // The npm that runs this script is the one to use; on Windows "npm" itself is a shell script.
  const npm = process.env.npm_execpath;
  const parameters = ["ci", "--no-audit", "--no-fund"];
  if (npm === undefined) await run("npm", parameters, { shell: process.platform === "win32" });
  else await run(process.execPath, [npm, ...parameters]);
  return "npm ci";
}

function hasChineseFont() {
  if (process.platform !== "linux") return true;
  try {
    return execFileSync("fc-list", [":lang=zh", "file"], { encoding: "utf8" }).trim() !== "";
  } catch {
    // Without fontconfig there is no way to know: the font's package is small beside a wrong answer.
    return false;
  }
}

function findPrograms() {
  const find = (kind, variable) => {
    try {
      const places = usualPlaces(kind, process.platform, process.env);
      return findProgram({ variable, chosen: process.env[variable], places, exists: isFile });
    } catch (error) {
      throw new Sentence(error.message);
    }
  };
  return { browser: find("browser", "CHROME_PATH"), office: find("office", "SOFFICE_PATH") };
}

/**
 * Finds a browser, a Chinese font and LibreOffice, and installs what is missing where the system lets it.
 * @returns CHROME_PATH and SOFFICE_PATH, for the tests
 * @throws Sentence that says what to install, where it cannot
 */
export async function ensurePrograms() {
  const before = findPrograms();
  const missing = [
    ...(before.browser === null ? ["browser"] : []),
    ...(hasChineseFont() ? [] : ["font"]),
    ...(before.office === null ? ["office"] : []),
  ];
  const osRelease = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : null;
  const facts = { missing, platform: process.platform, osRelease, isRoot: process.getuid?.() === 0 };
  const plan = planInstallation(facts);
  if (plan.do === "tell") throw new Sentence(plan.sentence);
  if (plan.do === "install") await installByApt(plan.packages);
  const after = findPrograms();
  if (after.browser === null || after.office === null) {
    throw new Sentence(
      planInstallation({ ...facts, missing: missing.filter((name) => name !== "font"), isRoot: false }).sentence,
    );
  }
  return { CHROME_PATH: after.browser, SOFFICE_PATH: after.office };
}

async function installByApt(packages) {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // Another installation may be under way: wait for its lock instead of failing.
  const patience = ["-o", "DPkg::Lock::Timeout=600"];
  await run("apt-get", [...patience, "update"], { environment });
  await run("apt-get", [...patience, "install", "-y", "--no-install-recommends", ...packages], { environment });
}
