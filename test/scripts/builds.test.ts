import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingerprint } from "../../scripts/builds.mjs";

describe("whether something must be built again", () => {
  let directory: string;
  const print = (environment = {}) =>
    fingerprint(directory, ["src", "manifest.xml", "absent"], ["ADDIN_ORIGIN"], environment);

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "builds-"));
    mkdirSync(join(directory, "src", "deep"), { recursive: true });
    writeFileSync(join(directory, "src", "deep", "a.ts"), "a");
    writeFileSync(join(directory, "src", "b.ts"), "b");
    writeFileSync(join(directory, "manifest.xml"), "<a/>");
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  test("not where a file is only younger, as after a fresh checkout", () => {
    const before = print();
    utimesSync(join(directory, "src", "b.ts"), new Date(0), new Date(0));
    expect(print()).toBe(before);
  });

  test.each<[string, () => void]>([
    ["a file deep in a folder has changed", () => writeFileSync(join(directory, "src", "deep", "a.ts"), "c")],
    ["a single file has changed", () => writeFileSync(join(directory, "manifest.xml"), "<b/>")],
    ["a file is new", () => writeFileSync(join(directory, "src", "c.ts"), "")],
    ["a file is gone", () => rmSync(join(directory, "src", "b.ts"))],
    ["a file has another name", () => renameSync(join(directory, "src", "b.ts"), join(directory, "src", "d.ts"))],
    ["a source that was absent is there", () => writeFileSync(join(directory, "absent"), "x")],
  ])("where %s", (_, change) => {
    const before = print();
    change();
    expect(print()).not.toBe(before);
  });

  test("where it shall be served from elsewhere", () => {
    expect(print({ ADDIN_ORIGIN: "https://addin.example.gov.cn" })).not.toBe(print());
  });

  test("not where a variable has changed that is none of its own", () => {
    expect(print({ HOME: "/home/li" })).toBe(print());
  });
});
