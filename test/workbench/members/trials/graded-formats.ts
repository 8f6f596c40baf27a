import { codeOf, read, fill } from "./reading";
import { trials } from "./trial";

/** Colours between three points: 0 is white, 10 black, and 5 the middle. */
export const colorScaleConditionalFormat = trials<Excel.ColorScaleConditionalFormat>("ColorScaleConditionalFormat", {
  criteria: {
    async does({ object, sheet, context, workbench }) {
      await fill(context, sheet, "H4:H6", [[0], [5], [10]]);
      const { colorScale } = sheet.getRange("H4:H6").conditionalFormats.add("ColorScale");
      colorScale.criteria = { minimum: { type: "LowestValue", color: "#FFFFFF" }, midpoint: { type: "Number", formula: "5", color: "#FF0000" }, maximum: { type: "HighestValue", color: "#000000" } };
      await context.sync();
      const colours = [];
      for (const address of ["H4", "H5", "H6"]) colours.push(await workbench.displayedFill("Sheet1", address));
      object.criteria = { minimum: { type: "Percent", formula: "10", color: "#F8696B" }, maximum: { type: "Percentile", formula: "90", color: "#63BE7B" } };
      const kept = await read(context, object, "criteria");
      return [colours, kept.minimum.type, kept.minimum.formula, kept.maximum.color, kept.midpoint];
    },
    gives: [["#FFFFFF", "#FF0000", "#000000"], "Percent", "10", "#63BE7B", undefined],
  },
  threeColorScale: {
    async does({ object, context }) {
      object.criteria = { minimum: { type: "LowestValue", color: "#FFFFFF" }, midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" }, maximum: { type: "HighestValue", color: "#63BE7B" } };
      const three = await read(context, object, "threeColorScale");
      object.criteria = { minimum: { type: "LowestValue", color: "#FFFFFF" }, maximum: { type: "HighestValue", color: "#63BE7B" } };
      return [three, await read(context, object, "threeColorScale")];
    },
    gives: [true, false],
  },
});

export const dataBarConditionalFormat = trials<Excel.DataBarConditionalFormat>("DataBarConditionalFormat", {
  barDirection: { writes: "LeftToRight" },
  lowerBoundRule: { does: async ({ object, context }) => {
    object.lowerBoundRule = { type: "Number", formula: "=0" };
    const { type, formula } = await read(context, object, "lowerBoundRule");
    return [type, formula, await codeOf(context, () => { object.lowerBoundRule = { type: "Number" }; })];
  }, gives: ["Number", "=0", "InvalidArgument"] },
  negativeFormat: {
    async does({ object, context }) {
      object.negativeFormat.fillColor = "#C00000";
      return read(context, object.negativeFormat, "fillColor");
    },
    gives: "#C00000",
  },
  positiveFormat: {
    async does({ object, context }) {
      object.positiveFormat.fillColor = "#63C384";
      return read(context, object.positiveFormat, "fillColor");
    },
    gives: "#63C384",
  },
  showDataBarOnly: { writes: true },
  upperBoundRule: { does: async ({ object, context }) => {
    object.upperBoundRule = { type: "Percent", formula: "80" };
    const { type, formula } = await read(context, object, "upperBoundRule");
    return [type, formula];
  }, gives: ["Percent", "80"] },
});

export const conditionalDataBarPositiveFormat = trials<Excel.ConditionalDataBarPositiveFormat>("ConditionalDataBarPositiveFormat", {
  fillColor: { writes: "#63C384" },
  gradientFill: { writes: false },
});

export const conditionalDataBarNegativeFormat = trials<Excel.ConditionalDataBarNegativeFormat>("ConditionalDataBarNegativeFormat", {
  fillColor: { writes: "#C00000" },
  matchPositiveFillColor: { writes: true },
});

/** Three arrows from the beginning; which icon stands in a cell. */
export const iconSetConditionalFormat = trials<Excel.IconSetConditionalFormat>("IconSetConditionalFormat", {
  criteria: {
    async does({ sheet, context, workbench }) {
      await fill(context, sheet, "H4:H6", [[60], [85], [100]]);
      const { iconSet } = sheet.getRange("H4:H6").conditionalFormats.add("IconSet");
      iconSet.style = "ThreeTrafficLights1";
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "80" },
        { type: "Number", operator: "GreaterThan", formula: "85" },
      ];
      await context.sync();
      const icons = [];
      for (const address of ["H4", "H5", "H6"]) icons.push(await workbench.displayedIcon("Sheet1", address));
      return icons;
    },
    gives: ["ThreeTrafficLights1 0", "ThreeTrafficLights1 1", "ThreeTrafficLights1 2"],
  },
  reverseIconOrder: { writes: true },
  showIconOnly: { writes: true },
  style: { writes: "FiveRating" },
});
