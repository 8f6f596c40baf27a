import { ThemeService, type Univer } from "@univerjs/core";

/** Selection, active tab and buttons in the green of a spreadsheet; Univer's own blue would read as another product. */
const green = {
  50: "#F1F9F5",
  100: "#E0F2E9",
  200: "#BFE3D0",
  300: "#8CCBAB",
  400: "#4BA57C",
  500: "#217346",
  600: "#1A6B3E",
  700: "#155C35",
  800: "#104A2A",
  900: "#0B3A20",
};

/** Colours the grid's user interface. Call before any plugin draws. */
export function colourGrid(univer: Univer): void {
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: green });
}
