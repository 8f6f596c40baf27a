import type { AlignmentStyle, BorderLineStyle, BorderStyle, CellStyle as FileStyle, FillStyle } from "hucre";
import type { Border, BorderEdge, CellStyle, HorizontalAlignment, VerticalAlignment } from "../engine/terms";
import { colorFromFile, colorToFile } from "./colors";

/** The font of a new workbook in a Chinese Excel: cells that name none have this one. */
export const usualFont = { name: "等线", size: 11 } as const;

const horizontals: Partial<Record<HorizontalAlignment, AlignmentStyle["horizontal"]>> = {
  Left: "left", Center: "center", Right: "right", Justify: "justify", Distributed: "distributed", Fill: "fill", CenterAcrossSelection: "centerContinuous",
};
const verticals: Record<VerticalAlignment, AlignmentStyle["vertical"]> = {
  Top: "top", Center: "center", Bottom: "bottom", Justify: "justify", Distributed: "distributed",
};
const edges: Record<BorderEdge, "top" | "bottom" | "left" | "right"> = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" };
const lines: Record<BorderLineStyle, Pick<Border, "style" | "weight">> = {
  thin: { style: "Continuous", weight: "Thin" }, hair: { style: "Continuous", weight: "Hairline" }, medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" }, dotted: { style: "Dot", weight: "Thin" }, dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" }, dashDot: { style: "DashDot", weight: "Thin" }, mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" }, mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" }, double: { style: "Double", weight: "Thick" },
};

const keyOf = <Key extends string>(table: Partial<Record<Key, unknown>>, value: unknown): Key | undefined =>
  (Object.entries(table) as [Key, unknown][]).find((entry) => entry[1] === value)?.[0];

/** Undefined where a cell has no format of its own. */
export function styleToFile(style: CellStyle): FileStyle | undefined {
  const borders = Object.entries(style.borders ?? {}) as [BorderEdge, Border][];
  const alignment: AlignmentStyle = {
    ...(style.horizontal ? { horizontal: horizontals[style.horizontal] } : {}),
    ...(style.vertical ? { vertical: verticals[style.vertical] } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
    ...(style.rotation ? { textRotation: rotationToFile(style.rotation) } : {}),
    ...(style.shrink ? { shrinkToFit: true } : {}),
    ...(style.readingOrder && style.readingOrder !== "Context" ? { readingOrder: style.readingOrder === "LeftToRight" ? "ltr" : "rtl" } : {}),
  };
  const hasFont = style.fontName ?? style.fontSize ?? style.fontColor ?? (style.bold || style.italic || style.underline || style.strikethrough || undefined);
  const result: FileStyle = {
    ...(hasFont === undefined ? {} : {
      font: {
        name: style.fontName ?? usualFont.name, size: style.fontSize ?? usualFont.size,
        ...(style.fontColor ? { color: colorToFile(style.fontColor) } : {}),
        ...(style.bold ? { bold: true } : {}), ...(style.italic ? { italic: true } : {}),
        ...(style.underline ? { underline: true } : {}), ...(style.strikethrough ? { strikethrough: true } : {}),
      },
    }),
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: colorToFile(style.fill) } } : {}),
    ...(borders.length > 0 ? { border: Object.fromEntries(borders.flatMap(([edge, border]) => side(edge, border))) as BorderStyle } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(style.numberFormat && style.numberFormat !== "General" ? { numFmt: style.numberFormat } : {}),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

/** A file counts upwards to 90 and downwards from 91 on (ECMA-376, 18.8.1); 255 are letters one below the other. */
const rotationToFile = (degrees: number): number => (degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees);
const rotationFromFile = (number: number): number => (number === 255 ? 180 : number > 90 ? 90 - number : number);

function side(edge: BorderEdge, { style, weight, color }: Border): [string, object][] {
  const same = (Object.entries(lines) as [BorderLineStyle, Pick<Border, "style" | "weight">][]).filter((entry) => entry[1].style === style);
  const found = same.find((entry) => entry[1].weight === weight) ?? same[0];
  return found ? [[edges[edge], { style: found[0], color: colorToFile(color) }]] : [];
}

/** The parts that a file's format names; what a new cell has anyway is left out. */
export function styleFromFile(style: FileStyle | undefined, theme: readonly string[], defaults: FileStyle["font"]): CellStyle {
  const { fill, border, alignment, numFmt } = style ?? {};
  const font = { ...defaults, ...style?.font };
  const fontColor = colorFromFile(font.color, theme);
  const back = fillColor(fill, theme);
  const borders = Object.fromEntries((Object.entries(edges) as [BorderEdge, (typeof edges)[BorderEdge]][]).flatMap(([edge, key]) => {
    const line = border?.[key];
    return line && line.style in lines ? [[edge, { ...lines[line.style], color: colorFromFile(line.color, theme) ?? "#000000" }]] : [];
  }));
  const horizontal = alignment?.horizontal && keyOf(horizontals, alignment.horizontal);
  const vertical = alignment?.vertical && keyOf(verticals, alignment.vertical);
  return {
    ...(font.name !== undefined && font.name !== usualFont.name ? { fontName: font.name } : {}),
    ...(font.size !== undefined && font.size !== usualFont.size ? { fontSize: font.size } : {}),
    ...(fontColor !== undefined && fontColor !== "#000000" ? { fontColor } : {}),
    ...(font.bold ? { bold: true } : {}), ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}), ...(font.strikethrough ? { strikethrough: true } : {}),
    ...(back === undefined ? {} : { fill: back }),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
    ...(horizontal ? { horizontal } : {}), ...(vertical && vertical !== "Bottom" ? { vertical } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}), ...(alignment?.indent ? { indent: alignment.indent } : {}),
    ...(alignment?.textRotation ? { rotation: rotationFromFile(alignment.textRotation) } : {}),
    ...(alignment?.shrinkToFit ? { shrink: true } : {}),
    ...(alignment?.readingOrder === "ltr" ? { readingOrder: "LeftToRight" } : alignment?.readingOrder === "rtl" ? { readingOrder: "RightToLeft" } : {}),
    ...(numFmt !== undefined && numFmt !== "General" ? { numberFormat: numFmt } : {}),
  };
}

function fillColor(fill: FillStyle | undefined, theme: readonly string[]): string | undefined {
  return fill?.type === "pattern" && fill.pattern === "solid" ? colorFromFile(fill.fgColor, theme) : undefined;
}

/** True for a format that a cell of the workbench cannot have, or has only in part. */
export function hasForeignFormat({ fill, border, font }: FileStyle): boolean {
  const plain: readonly unknown[] = [undefined, "none", "solid"];
  return fill?.type === "gradient" || (fill?.type === "pattern" && !plain.includes(fill.pattern)) || border?.diagonal !== undefined
    || font?.vertAlign !== undefined;
}
