import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pathToFileURL } from "node:url";

const run = promisify(execFile);

/** The LibreOffice that the set-up found; the tests fail without one, they do not skip. */
function libreOffice(): string {
  const found = [process.env.SOFFICE_PATH, "/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => path && existsSync(path));
  if (found === undefined) throw new Error("LibreOffice is missing: run the tests by `npm test`, which installs it or says how");
  return found;
}

/** Opens an .xlsx in LibreOffice, which calculates it, and answers it saved in another format. */
export async function convertWithLibreOffice(file: Uint8Array, format: "xlsx" | "pdf"): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "edu-plan-"));
  try {
    const input = join(folder, "input.xlsx");
    writeFileSync(input, file);
    const output = join(folder, "output");
    // A profile of its own: two conversions at once would block each other on a shared one.
    await run(libreOffice(), [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless", "--convert-to", format, "--outdir", output, input,
    ], { timeout: 120_000 });
    return await readFile(join(output, `input.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
