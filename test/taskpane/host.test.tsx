import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { currentLanguage, currentTheme, watchTheme } from "../../src/taskpane/host/appearance";
import { findObstacle, type Obstacle } from "../../src/taskpane/host/host";
import { Unavailable } from "../../src/taskpane/Unavailable";

/** Puts an Office there that answers as told; only what the pane asks of it. */
function officeAnswers(host: string | null, sets: Readonly<Record<string, number>> = {}, context: object = {}): void {
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: async () => ({ host, platform: null }),
      context: {
        requirements: { isSetSupported: (set: string, version: string) => (sets[set] ?? 0) >= Number(version) },
        ...context,
      },
    },
  });
}

/** Lets the system ask for the given media queries; answers what listens to them. */
function systemAsksFor(...queries: string[]): Map<string, () => void> {
  const listeners = new Map<string, () => void>();
  window.matchMedia = ((query: string) => ({
    matches: queries.includes(query),
    addEventListener: (_: string, listener: () => void) => listeners.set(query, listener),
  })) as unknown as typeof window.matchMedia; // a stub of the two members in use
  return listeners;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const LTSC_2021 = { ExcelApi: 1.14, SharedRuntime: 1.1, CustomFunctionsRuntime: 1.1 };

describe("what stands in the way", () => {
  it("is nothing in an Excel that has the required sets", async () => {
    officeAnswers("Excel", LTSC_2021);
    expect(await findObstacle()).toBeNull();
  });

  it("is a plain browser, where Office answers no host", async () => {
    officeAnswers(null);
    expect(await findObstacle()).toBe("noExcel");
  });

  it.each(Object.keys(LTSC_2021))("is an Excel without %s", async (set) => {
    officeAnswers("Excel", { ...LTSC_2021, [set]: 1 });
    expect(await findObstacle()).toBe("olderExcel");
  });

  it("is a library that was not loaded", async () => {
    expect(await findObstacle()).toBe("noLibrary");
  });
});

describe("the pane where it cannot work", () => {
  it.each<[Obstacle, string]>([
    ["noExcel", "本面板须在 Excel 中打开"],
    ["olderExcel", "本工具需要 Excel 2021、Microsoft 365 或网页版 Excel"],
    ["noLibrary", "连接 Excel 的组件未能加载，请检查网络后重试。"],
  ])("says why in a sentence: %s", (obstacle, sentence) => {
    render(<Unavailable obstacle={obstacle} language="zh-CN" theme="light" onRetry={() => undefined} />);
    expect(screen.getByTestId("unavailable")).toHaveTextContent(sentence);
  });

  it("tries again where that can help", async () => {
    const retry = jest.fn();
    render(<Unavailable obstacle="noLibrary" language="zh-CN" theme="light" onRetry={retry} />);
    await userEvent.setup().click(screen.getByRole("button", { name: "重试" }));
    expect(retry).toHaveBeenCalledTimes(1);
  });
});

describe("the look", () => {
  const DARK = "(prefers-color-scheme: dark)";
  const FORCED = "(forced-colors: active)";

  it("follows Excel's theme before the system's", () => {
    systemAsksFor(DARK);
    officeAnswers("Excel", LTSC_2021, { officeTheme: { isDarkTheme: false } });
    expect(currentTheme()).toBe("light");
    systemAsksFor();
    officeAnswers("Excel", LTSC_2021, { officeTheme: { isDarkTheme: true } });
    expect(currentTheme()).toBe("dark");
  });

  it("follows the system where Excel says nothing, and without Office", () => {
    systemAsksFor(DARK);
    expect(currentTheme()).toBe("dark");
    officeAnswers("Excel", LTSC_2021);
    expect(currentTheme()).toBe("dark");
    systemAsksFor();
    expect(currentTheme()).toBe("light");
  });

  it("is high contrast where the system forces its colours, whatever Excel says", () => {
    systemAsksFor(FORCED);
    officeAnswers("Excel", LTSC_2021, { officeTheme: { isDarkTheme: true } });
    expect(currentTheme()).toBe("highContrast");
  });

  it("is looked up again when the system's colours change", () => {
    const listeners = systemAsksFor();
    const changed = jest.fn();
    watchTheme(changed);
    listeners.get(DARK)?.();
    listeners.get(FORCED)?.();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it("speaks the language of Excel's own words", () => {
    officeAnswers("Excel", LTSC_2021, { displayLanguage: "zh-TW" });
    expect(currentLanguage()).toBe("zh-CN");
    officeAnswers("Excel", LTSC_2021, { displayLanguage: "de-DE" });
    expect(currentLanguage()).toBe("en-US");
  });
});
