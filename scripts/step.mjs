import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/** A failure that one sentence explains; its stack says nothing more. */
export class Sentence extends Error {}

/**
 * Runs a program in the project's folder to its end. Its words are kept back and shown only if it fails.
 * @param aloud shows them at once instead
 * @throws Sentence where it fails
 */
export function run(program, parameters, { environment = process.env, aloud = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = aloud ? "inherit" : ["ignore", "pipe", "pipe"];
    const child = spawn(program, parameters, { env: environment, cwd: root, stdio, shell });
    const said = [];
    child.stdout?.on("data", (chunk) => said.push(chunk));
    child.stderr?.on("data", (chunk) => said.push(chunk));
    child.on("error", (error) =>
      reject(new Sentence(`无法运行 ${program}：${error.message} / Cannot run ${program}.`)),
    );
    child.on("close", (code) => {
      const words = Buffer.concat(said).toString().trim();
      if (code === 0) resolve(words);
      else reject(new Sentence(`${words === "" ? "" : `${words}\n`}（退出码 ${code} / exit code ${code}）`));
    });
  });
}

/** Does one step and announces it in one line with its time: "类型检查 · types … 4.1 s". `work` may answer a remark. */
export async function step(title, work) {
  const start = Date.now();
  process.stdout.write(`${title} … `);
  try {
    const remark = await work();
    const seconds = `${((Date.now() - start) / 1000).toFixed(1)} s`;
    console.log(typeof remark === "string" && remark !== "" ? `${seconds} · ${remark}` : seconds);
  } catch (error) {
    console.log("✗");
    throw error;
  }
}

/** Runs the whole of a command; a failure becomes its sentence and exit code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Sentence ? error.message : error);
    process.exit(1);
  }
}
