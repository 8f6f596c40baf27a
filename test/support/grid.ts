import type { Page } from "playwright-core";

/** What a test asks of the cells on a workbench's page and does to them. */
export interface Grid {
  /** Ends when no batch, calculation or function is under way. */
  idle(): Promise<void>;
  textOf(sheet: string, address: string): Promise<string>;
  /** The colour that a person sees behind the cell. */
  fillOf(sheet: string, address: string): Promise<string | undefined>;
  type(sheet: string, address: string, text: string): Promise<void>;
  /** Waits until the cell shows the text. */
  becomes(sheet: string, address: string, text: string): Promise<void>;
}

const LONGEST_WAIT = 60_000;

/** Asks again and again until the answer is yes; the browser's own waiting takes a promise for a yes. */
export async function until(question: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + LONGEST_WAIT;
  while (!(await question())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export function gridOf(page: Page): Grid {
  const textOf = (sheet: string, address: string): Promise<string> =>
    page.evaluate(([name, place]) => (window as unknown as Window).workbench.cellText(name!, place!), [sheet, address]);
  return {
    idle: () => page.evaluate(() => (window as unknown as Window).workbench.host.idle()),
    textOf,
    fillOf: (sheet, address) =>
      page.evaluate(([name, place]) => (window as unknown as Window).workbench.displayedFill(name!, place!), [sheet, address]),
    type: (sheet, address, text) =>
      page.evaluate(([name, place, entry]) => (window as unknown as Window).workbench.typeInto(name!, place!, entry!), [sheet, address, text]),
    becomes: (sheet, address, text) => until(async () => (await textOf(sheet, address)) === text, `${sheet}!${address} becomes ${text}`),
  };
}
