import { engines } from "../../package.json";
import { isAtLeast, oldestNode } from "../../scripts/demand-node.mjs";
import {
  findProgram,
  isDebian,
  packagesAreCurrent,
  planInstallation,
  usualPlaces,
  type Part,
} from "../../scripts/setup/decisions.mjs";

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = "NAME=Ubuntu\nID=ubuntu\nID_LIKE=debian\n";
const mint = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';
const fedora = 'ID=fedora\nHOME_URL="https://not.debian.example/"\n';

describe("whether Node is new enough", () => {
  test.each([
    ["v20.19.0", true],
    ["v20.20.2", true],
    ["v24.1.0", true],
    ["v20.18.9", false],
    ["v18.20.8", false],
    ["v9.99.99", false],
  ])("%s: %s", (version, expected) => expect(isAtLeast(version, "20.19.0")).toBe(expected));

  test("the scripts and package.json name the same version", () => {
    expect(`${engines.node}.0`).toBe(`>=${oldestNode}`);
  });
});

describe("whether the packages are those of the lock", () => {
  const lock = {
    packages: {
      "": { version: "0.1.0" },
      "node_modules/a": { version: "1.0.0" },
      "node_modules/for-another-system": { version: "2.0.0", optional: true },
    },
  };
  test("nothing installed, or an installation that was broken off", () =>
    expect(packagesAreCurrent(lock, null)).toBe(false));
  test("all installed but what is for another system", () =>
    expect(packagesAreCurrent(lock, { packages: { "node_modules/a": { version: "1.0.0" } } })).toBe(true));
  test("an older version", () =>
    expect(packagesAreCurrent(lock, { packages: { "node_modules/a": { version: "0.9.0" } } })).toBe(false));
  test("a package that the lock has newly", () => expect(packagesAreCurrent(lock, { packages: {} })).toBe(false));
  test("an optional package of another version", () =>
    expect(
      packagesAreCurrent(lock, {
        packages: { "node_modules/a": { version: "1.0.0" }, "node_modules/for-another-system": { version: "1.0.0" } },
      }),
    ).toBe(false));
});

describe("where programs are looked for", () => {
  test("on Linux along PATH, Chromium before Chrome before Edge", () => {
    const places = usualPlaces("browser", "linux", { PATH: "/usr/local/bin:/usr/bin" });
    const order = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"].map((path) =>
      places.indexOf(path),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(usualPlaces("office", "linux", { PATH: "/usr/bin" })).toContain("/usr/bin/soffice");
  });
  test("on a Mac among the applications, the person's own too", () => {
    const places = usualPlaces("browser", "darwin", { HOME: "/Users/li" });
    expect(places).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    expect(places).toContain("/Users/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
    expect(usualPlaces("office", "darwin", {})).toContain("/Applications/LibreOffice.app/Contents/MacOS/soffice");
  });
  test("on Windows in the folders that Windows names, and in no folder that it does not", () => {
    const places = usualPlaces("browser", "win32", { ProgramFiles: "C:\\Program Files" });
    expect(places).toContain("C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");
    expect(places.join()).not.toContain("undefined");
    expect(usualPlaces("office", "win32", { ProgramFiles: "C:\\P" })).toEqual([
      "C:\\P\\LibreOffice\\program\\soffice.com",
    ]);
  });
});

describe("which program is taken", () => {
  const facts = { variable: "CHROME_PATH", places: ["/a", "/b", "/c"] };
  test("the chosen one before all others", () =>
    expect(findProgram({ ...facts, chosen: "/mine", exists: () => true })).toBe("/mine"));
  test("the first that exists", () =>
    expect(findProgram({ ...facts, chosen: undefined, exists: (path) => path !== "/a" })).toBe("/b"));
  test("an empty choice is none", () => expect(findProgram({ ...facts, chosen: "", exists: () => true })).toBe("/a"));
  test("none", () => expect(findProgram({ ...facts, chosen: undefined, exists: () => false })).toBeNull());
  test("a chosen one that does not exist is said, and no other taken", () =>
    expect(() => findProgram({ ...facts, chosen: "/gone", exists: (path) => path !== "/gone" })).toThrow(
      /CHROME_PATH.*\/gone/,
    ));
});

describe("what is done about what is missing", () => {
  const everything: readonly Part[] = ["browser", "font", "office"];
  const root = { platform: "linux", isRoot: true };

  test("nothing where nothing is missing, on any system", () => {
    expect(planInstallation({ missing: [], platform: "win32", osRelease: null, isRoot: false })).toEqual({
      do: "nothing",
    });
  });
  test.each([
    ["Debian", debian],
    ["Ubuntu", ubuntu],
    ["a child of Ubuntu", mint],
  ])("as root on %s it is installed", (_, osRelease) => {
    expect(isDebian(osRelease)).toBe(true);
    expect(planInstallation({ ...root, missing: everything, osRelease })).toEqual({
      do: "install",
      packages: ["chromium", "fonts-noto-cjk", "libreoffice-calc"],
    });
  });
  test("only what is missing is installed", () => {
    expect(planInstallation({ ...root, missing: ["office"], osRelease: debian })).toEqual({
      do: "install",
      packages: ["libreoffice-calc"],
    });
  });
  test.each([
    [
      "as somebody else on Debian",
      { platform: "linux", isRoot: false, osRelease: debian },
      "sudo apt-get install -y chromium libreoffice-calc",
    ],
    ["as root on another Linux", { platform: "linux", isRoot: true, osRelease: fedora }, "SOFFICE_PATH"],
    ["on a Linux that says nothing of itself", { platform: "linux", isRoot: true, osRelease: null }, "SOFFICE_PATH"],
    ["on a Mac", { platform: "darwin", isRoot: true, osRelease: null }, "CHROME_PATH"],
    ["on Windows", { platform: "win32", isRoot: false, osRelease: null }, "CHROME_PATH"],
  ])("%s one sentence says what to install", (_, facts, words) => {
    const plan = planInstallation({ ...facts, missing: ["browser", "office"] });
    if (plan.do !== "tell") throw new Error(`expected a sentence, got ${plan.do}`);
    expect(plan.sentence).toContain("浏览器");
    expect(plan.sentence).toContain("LibreOffice");
    expect(plan.sentence).toContain(words);
    expect(plan.sentence).not.toContain("\n");
  });
});
