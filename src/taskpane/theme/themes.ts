import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "highContrast";

/** Fluent's own stack names no Chinese family, so Chinese would fall to the browser's serif on some machines. */
const FONT_FAMILY =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

const withChineseFonts = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONT_FAMILY });

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: withChineseFonts(webLightTheme),
  dark: withChineseFonts(webDarkTheme),
  highContrast: withChineseFonts(teamsHighContrastTheme),
};
