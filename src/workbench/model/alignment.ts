import { oneOf, truth, whole } from "./arguments";
import { invalidArgument } from "./errors";
import { type Looks, part, usual } from "./looks";
import type { Property } from "./object";

/** Excel's own limit. */
export const mostIndent = 250;

const horizontals = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** How texts lie in their cells: the same words for cells and for named styles. */
export const alignmentProperties = (looks: () => Looks): Record<string, Property> => ({
  WrapText: part(looks, "wrap", false, (value) => truth(value, "wrapText")),
  HorizontalAlignment: part(looks, "horizontal", usual.horizontal, (value) => oneOf(value, horizontals, "horizontalAlignment")),
  VerticalAlignment: part(looks, "vertical", usual.vertical, (value) => oneOf(value, verticals, "verticalAlignment")),
  IndentLevel: part(looks, "indent", 0, (value) => {
    const level = whole(value, "indentLevel", 0);
    if (level > mostIndent) throw invalidArgument("indentLevel");
    return level;
  }),
  TextOrientation: part(looks, "rotation", 0, (value) => {
    const degrees = whole(value, "textOrientation", -90);
    if (degrees > 90 && degrees !== 180) throw invalidArgument("textOrientation");
    return degrees;
  }),
  ShrinkToFit: part(looks, "shrink", false, (value) => truth(value, "shrinkToFit")),
  ReadingOrder: part(looks, "readingOrder", "Context", (value) => oneOf(value, ["Context", "LeftToRight", "RightToLeft"] as const, "readingOrder")),
  AutoIndent: part(looks, "autoIndent", false, (value) => truth(value, "autoIndent")),
});
