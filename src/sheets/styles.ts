import { VERDICTS, type Verdict } from "../plan";
import type { CellStyle } from "./cell";

/** Fill and text of the header row, the planner's input cells and the quiet words under a title. */
export const HEADER_FILL = "#DDEBF7";
export const HEADER_COLOR = "#1F3864";
export const INPUT_COLOR = "#1F4E9E";
export const INPUT_BORDER = "#8EA9DB";
export const GRID_COLOR = "#D9D9D9";
export const QUIET_COLOR = "#605E5C";
export const BODY_COLOR = "#242424";

/** Chinese faces that government machines have; LibreOffice and WPS fall back among them. */
export const FONT = "等线";
export const TITLE_SIZE = 16;
export const BODY_SIZE = 11;
export const SUBTITLE_SIZE = 10;

const GREY: CellStyle = { fill: "#F3F2F1", color: "#605E5C", bold: false, italic: false };

/** How a cell shows a verdict; colour never stands alone, the word is in the cell. 无目标 has no style. */
export const VERDICT_STYLES: Readonly<Record<Verdict, CellStyle | null>> = {
  达标: { fill: "#DFF6DD", color: "#0E700E", bold: false, italic: false },
  接近: { fill: "#FFF4CE", color: "#835C00", bold: false, italic: false },
  未达标: { fill: "#FDE7E9", color: "#A4262C", bold: true, italic: false },
  待核实: { fill: "#FFEBD9", color: "#8A3707", bold: false, italic: true },
  自述达标: GREY,
  不可比: GREY,
  高于对照: GREY,
  低于对照: GREY,
  无数据: GREY,
  无目标: null,
};

/** The verdicts that have a colour, in the legend's order. */
export const colouredWords: readonly Verdict[] = VERDICTS.filter((word) => VERDICT_STYLES[word] !== null);
