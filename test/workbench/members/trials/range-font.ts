import { trials } from "./trial";

export const rangeFont = trials<Excel.RangeFont>("RangeFont", {
  bold: { writes: true },
  color: { writes: "#C00000" },
  italic: { writes: true },
  name: { writes: "SimSun" },
  size: { writes: 14 },
  strikethrough: { writes: true },
  underline: { writes: "Single" },
});
