import { languageOf, type Language } from "../../words";
import type { ThemeName } from "../theme/themes";

const FORCED_COLOURS = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** What Office says about itself; outside Excel, or before it is ready, there is nothing. */
function officeContext(): Partial<Office.Context> {
  return typeof Office === "undefined" ? {} : (Office.context ?? {});
}

/** Excel's own theme first, the system's where Excel says nothing; a high-contrast system beats both. */
export function currentTheme(): ThemeName {
  if (window.matchMedia(FORCED_COLOURS).matches) return "highContrast";
  const dark = officeContext().officeTheme?.isDarkTheme ?? window.matchMedia(DARK).matches;
  return dark ? "dark" : "light";
}

/** Calls back when the system's colours change. */
export function watchTheme(changed: () => void): void {
  for (const query of [FORCED_COLOURS, DARK]) window.matchMedia(query).addEventListener("change", changed);
}

/** The language of Excel's own words; the browser's outside Excel. */
export function currentLanguage(): Language {
  return languageOf(officeContext().displayLanguage ?? navigator.language);
}
