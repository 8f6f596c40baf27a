/**
 * What to install, decided from facts alone: no file, no process, no network is touched here.
 * The facts are gathered, and the decisions carried out, by scripts/setup.mjs.
 */

/**
 * Whether the installed packages are those of the lock.
 * @param lock package-lock.json, parsed
 * @param installed node_modules/.package-lock.json, parsed: npm writes it last, so an interrupted installation has none; null if absent
 */
export function packagesAreCurrent(lock, installed) {
  if (installed === null) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === "") return true;
    const present = installed.packages[path];
    // Binaries for other systems are optional and never present here.
    if (present === undefined) return wanted.optional === true;
    return present.version === wanted.version;
  });
}

const macApplications = ["/Applications", "~/Applications"];
const windowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

const names = {
  linux: {
    browser: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
    office: ["soffice", "libreoffice"],
  },
  darwin: {
    browser: [
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Chromium.app/Contents/MacOS/Chromium",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    office: ["LibreOffice.app/Contents/MacOS/soffice"],
  },
  win32: {
    browser: [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ],
    office: ["LibreOffice\\program\\soffice.com"],
  },
};

/**
 * The usual places of a program, best first.
 * @param kind "browser" or "office"
 * @param platform as process.platform
 * @param environment as process.env
 */
export function usualPlaces(kind, platform, environment) {
  if (platform === "darwin") {
    return macApplications.flatMap((folder) =>
      names.darwin[kind].map((name) => `${folder.replace("~", environment.HOME ?? "")}/${name}`),
    );
  }
  if (platform === "win32") {
    const folders = windowsFolders.map((variable) => environment[variable]).filter((folder) => folder !== undefined);
    return names.win32[kind].flatMap((name) => folders.map((folder) => `${folder}\\${name}`));
  }
  const folders = [...(environment.PATH ?? "").split(":").filter(Boolean), "/snap/bin", "/opt/google/chrome"];
  return names.linux[kind].flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/**
 * The program to use: the one that the person chose, else the first that exists.
 * @param chosen value of CHROME_PATH or SOFFICE_PATH, undefined or empty if not set
 * @param exists tells whether a path is a file
 * @returns the path; null where there is none
 * @throws where the chosen one does not exist: another one must not be taken silently
 */
export function findProgram({ variable, chosen, places, exists }) {
  if (chosen === undefined || chosen === "") return places.find((place) => exists(place)) ?? null;
  if (exists(chosen)) return chosen;
  throw new Error(`${variable} 指向的文件不存在：${chosen} / ${variable} names a file that does not exist.`);
}

const parts = {
  browser: { package: "chromium", chinese: "Chromium、Chrome 或 Edge 浏览器", english: "Chromium, Chrome or Edge" },
  font: {
    package: "fonts-noto-cjk",
    chinese: "中文字体（如 Noto Sans CJK）",
    english: "a Chinese font such as Noto Sans CJK",
  },
  office: { package: "libreoffice-calc", chinese: "LibreOffice", english: "LibreOffice" },
};

/** Whether the text of /etc/os-release (null if there is none) is that of Debian, Ubuntu or a child of theirs. */
export function isDebian(osRelease) {
  return osRelease !== null && /^ID(_LIKE)?="?[^"\n]*\b(debian|ubuntu)\b/m.test(osRelease);
}

/**
 * What to do about what is missing.
 * @param missing names out of "browser", "font", "office"
 * @param osRelease text of /etc/os-release, null if there is none
 * @param isRoot whether the process may install packages of the system
 * @returns { do: "nothing" } | { do: "install", packages } | { do: "tell", sentence }
 */
export function planInstallation({ missing, platform, osRelease, isRoot }) {
  if (missing.length === 0) return { do: "nothing" };
  const packages = missing.map((name) => parts[name].package);
  if (platform === "linux" && isRoot && isDebian(osRelease)) return { do: "install", packages };
  const chinese = missing.map((name) => parts[name].chinese).join("、");
  const english = missing.map((name) => parts[name].english).join(", ");
  const how =
    platform === "linux" && isDebian(osRelease)
      ? `sudo apt-get install -y ${packages.join(" ")}`
      : "CHROME_PATH / SOFFICE_PATH";
  return {
    do: "tell",
    sentence: `请先安装${chinese}（${how}），然后重试。 / Please install ${english} first, then try again.`,
  };
}
