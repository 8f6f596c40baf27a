import { resolveThemeColor } from "hucre/xlsx";
import type { Color } from "hucre";

/** The colours that files name by number (ECMA-376, 18.8.27, from 8 on; 0 to 7 repeat the first eight). */
const indexed = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080"
  + "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF"
  + "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696"
  + "003366339966003300333300993300993366333399333333"
).match(/.{6}/g)!;

/** "#RRGGBB"; undefined for the automatic colour. */
export function colorFromFile(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) return `#${resolveThemeColor([...theme], color.theme, color.tint).toUpperCase()}`;
  const number = color.indexed;
  const found = number === undefined ? undefined : indexed[number < 8 ? number : number - 8];
  return found === undefined ? undefined : `#${found}`;
}

export const colorToFile = (color: string): Color => ({ rgb: color.slice(1).toUpperCase() });
