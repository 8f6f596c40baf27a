import {
  BooleanNumber, BorderStyleTypes, HorizontalAlign, type IBorderData, type IBorderStyleData, type IStyleData, type Nullable, VerticalAlign, WrapStrategy,
} from "@univerjs/core";
import { marksFromUniver, marksToUniver } from "./marks";
import type { Border, BorderEdge, CellStyle, HorizontalAlignment, VerticalAlignment } from "./style";

const horizontals: Partial<Record<HorizontalAlignment, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED, Distributed: HorizontalAlign.DISTRIBUTED,
};
const verticals: Partial<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM,
};
const edges: Record<BorderEdge, "t" | "b" | "l" | "r"> = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" };

const lines: readonly { type: BorderStyleTypes; style: Border["style"]; weight: Border["weight"] }[] = [
  { type: BorderStyleTypes.THIN, style: "Continuous", weight: "Thin" },
  { type: BorderStyleTypes.HAIR, style: "Continuous", weight: "Hairline" },
  { type: BorderStyleTypes.MEDIUM, style: "Continuous", weight: "Medium" },
  { type: BorderStyleTypes.THICK, style: "Continuous", weight: "Thick" },
  { type: BorderStyleTypes.DOTTED, style: "Dot", weight: "Thin" },
  { type: BorderStyleTypes.DASHED, style: "Dash", weight: "Thin" },
  { type: BorderStyleTypes.MEDIUM_DASHED, style: "Dash", weight: "Medium" },
  { type: BorderStyleTypes.DASH_DOT, style: "DashDot", weight: "Thin" },
  { type: BorderStyleTypes.MEDIUM_DASH_DOT, style: "DashDot", weight: "Medium" },
  { type: BorderStyleTypes.DASH_DOT_DOT, style: "DashDotDot", weight: "Thin" },
  { type: BorderStyleTypes.MEDIUM_DASH_DOT_DOT, style: "DashDotDot", weight: "Medium" },
  { type: BorderStyleTypes.SLANT_DASH_DOT, style: "SlantDashDot", weight: "Medium" },
  { type: BorderStyleTypes.DOUBLE, style: "Double", weight: "Thick" },
];

/** Points of indent that Excel gives one step. */
const indentStep = 9;

type Change = { -readonly [Key in keyof IStyleData]?: Nullable<IStyleData[Key]> };

const bit = (value: boolean | null): BooleanNumber | null => (value === null ? null : value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const line = (value: boolean | null): { s: BooleanNumber } | null => (value ? { s: BooleanNumber.TRUE } : null);

/**
 * The part of a Univer style that a change names; null takes a part back to the default.
 * @param before the cell's format as it stands
 */
export function toUniver(style: CellStyle, before: () => CellStyle = () => ({})): IStyleData {
  const change: Change = {};
  const marks = marksToUniver(style, before);
  if (marks !== undefined) change.bbl = marks;
  if (style.fill !== undefined) change.bg = style.fill === null ? null : { rgb: style.fill };
  if (style.fontColor !== undefined) change.cl = style.fontColor === null ? null : { rgb: style.fontColor };
  if (style.numberFormat !== undefined) {
    change.n = style.numberFormat === null || style.numberFormat === "General" ? null : { pattern: style.numberFormat };
  }
  if (style.fontName !== undefined) change.ff = style.fontName;
  if (style.fontSize !== undefined) change.fs = style.fontSize;
  if (style.bold !== undefined) change.bl = bit(style.bold);
  if (style.italic !== undefined) change.it = bit(style.italic);
  if (style.underline !== undefined) change.ul = line(style.underline);
  if (style.strikethrough !== undefined) change.st = line(style.strikethrough);
  if (style.horizontal !== undefined) change.ht = style.horizontal === null ? null : (horizontals[style.horizontal] ?? null);
  if (style.vertical !== undefined) change.vt = style.vertical === null ? null : (verticals[style.vertical] ?? null);
  if (style.indent !== undefined) change.pd = style.indent === null || style.indent === 0 ? null : { l: style.indent * indentStep };
  if (style.wrap !== undefined) change.tb = style.wrap === null ? null : style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.rotation !== undefined) change.tr = rotationToUniver(style.rotation);
  if (style.borders !== undefined) change.bd = bordersToUniver(style.borders);
  return change as IStyleData;
}

const stacked = 180;

/** Univer turns text the other way round. */
function rotationToUniver(degrees: number | null): { a: number; v?: BooleanNumber } | null {
  if (degrees === null || degrees === 0) return null;
  return degrees === stacked ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees, v: BooleanNumber.FALSE };
}

function bordersToUniver(borders: Partial<Record<BorderEdge, Border>> | null): IBorderData | null {
  if (borders === null) return null;
  const data: Partial<Record<"t" | "b" | "l" | "r", IBorderStyleData | null>> = {};
  for (const [edge, border] of Object.entries(borders) as [BorderEdge, Border][]) {
    const match = lines.find((entry) => entry.style === border.style && entry.weight === border.weight) ?? lines.find((entry) => entry.style === border.style);
    data[edges[edge]] = border.style === "None" || !match ? null : { s: match.type, cl: { rgb: border.color } };
  }
  return data as IBorderData;
}

/** The whole format of a cell, with Excel's words. */
export function fromUniver(style: Nullable<IStyleData>): CellStyle {
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const [edge, key] of Object.entries(edges) as [BorderEdge, "t" | "b" | "l" | "r"][]) {
    const border = style?.bd?.[key];
    const match = border && lines.find((entry) => entry.type === border.s);
    if (match) borders[edge] = { style: match.style, weight: match.weight, color: hexColor(border.cl?.rgb) ?? "#000000" };
  }
  const name = <Key extends string>(table: Partial<Record<Key, number>>, value: Nullable<number>): Key | null =>
    (Object.entries(table) as [Key, number][]).find((entry) => entry[1] === value)?.[0] ?? null;
  const marks = marksFromUniver(style);
  return {
    fill: hexColor(style?.bg?.rgb) ?? null,
    numberFormat: style?.n?.pattern ?? null,
    fontName: style?.ff ?? null,
    fontSize: style?.fs ?? null,
    fontColor: hexColor(style?.cl?.rgb) ?? null,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
    horizontal: marks.horizontal ?? name(horizontals, style?.ht),
    vertical: marks.vertical ?? name(verticals, style?.vt),
    indent: Math.round((style?.pd?.l ?? 0) / indentStep),
    wrap: style?.tb === WrapStrategy.WRAP,
    rotation: style?.tr?.v === BooleanNumber.TRUE ? stacked : 0 - (style?.tr?.a ?? 0),
    borders,
    styleName: marks.styleName ?? null,
    shrink: marks.shrink ?? false,
    readingOrder: marks.readingOrder ?? null,
    autoIndent: marks.autoIndent ?? false,
  };
}

/** "rgb(255,199,206)", "#ffc7ce" and "#FFC7CE" are one colour to Excel: "#FFC7CE". */
export function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (parts) return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toUpperCase();
  return color.startsWith("#") ? color.toUpperCase() : color;
}
