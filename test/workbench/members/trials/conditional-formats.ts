import { codeOf, fill, isNull, read } from "./reading";
import { trials, type Trying } from "./trial";

type Types = "Custom" | "CellValue" | "ContainsText" | "ColorScale" | "DataBar" | "TopBottom" | "PresetCriteria" | "IconSet";

/** Values and a fresh rule over them, away from the specimens. */
async function rule({ sheet, context }: Pick<Trying<unknown>, "sheet" | "context">, type: Types, values: unknown[][] = [[1], [2], [3], [4]]): Promise<Excel.ConditionalFormat> {
  await fill(context, sheet, `H4:H${3 + values.length}`, values);
  return sheet.getRange(`H4:H${3 + values.length}`).conditionalFormats.add(type);
}

/** Which of the cells from H4 down are red. */
async function red({ workbench, context }: Pick<Trying<unknown>, "workbench" | "context">, count = 4): Promise<number[]> {
  await context.sync();
  const found: number[] = [];
  for (let row = 4; row < 4 + count; row++) if (await workbench.displayedFill("Sheet1", `H${row}`) === "#FF0000") found.push(row);
  return found;
}

const reds = <Subject>(type: Types, set: (format: Excel.ConditionalFormat) => void, values?: unknown[][]) => async (trying: Trying<Subject>): Promise<number[]> => {
  set(await rule(trying, type, values));
  return red(trying, values?.length);
};

/** The members that lead to a rule's own half: one for its own type, and none for another. */
const half = (name: "cellValue" | "colorScale" | "custom" | "dataBar" | "iconSet" | "preset" | "textComparison" | "topBottom", type: Types) => ({
  [name]: {
    async does(trying: Trying<Excel.ConditionalFormat>): Promise<unknown> {
      const own = (await rule(trying, type))[name];
      const other = await rule(trying, type === "Custom" ? "CellValue" : "Custom");
      const load = (object: object): unknown => (object as { load(names: string): unknown }).load(name === "custom" ? "" : name === "colorScale" ? "criteria" : name === "dataBar" ? "showDataBarOnly" : name === "iconSet" ? "style" : "rule");
      return [await codeOf(trying.context, () => load(own)), await codeOf(trying.context, () => load(other[name])) === "no error"];
    },
    gives: ["no error", false],
  },
  [`${name}OrNullObject`]: {
    async does(trying: Trying<Excel.ConditionalFormat>): Promise<unknown> {
      const own = await rule(trying, type);
      const other = await rule(trying, type === "Custom" ? "CellValue" : "Custom");
      const get = (format: Excel.ConditionalFormat): OfficeExtension.ClientObject => (format as unknown as Record<string, OfficeExtension.ClientObject>)[`${name}OrNullObject`]!;
      return [await isNull(trying.context, get(own)), await isNull(trying.context, get(other))];
    },
    gives: [false, true],
  },
});

/** The object is the first of eight rules on A1:B3: a formula of one's own. */
export const conditionalFormat = trials<Excel.ConditionalFormat>("ConditionalFormat", {
  ...half("cellValue", "CellValue"), ...half("colorScale", "ColorScale"), ...half("custom", "Custom"), ...half("dataBar", "DataBar"),
  ...half("iconSet", "IconSet"), ...half("preset", "PresetCriteria"), ...half("textComparison", "ContainsText"), ...half("topBottom", "TopBottom"),
  delete: {
    async does(trying) {
      const format = await rule(trying, "Custom");
      format.custom.rule.formula = "=TRUE";
      format.custom.format.fill.color = "#FF0000";
      const before = await red(trying);
      format.delete();
      return [before, await red(trying)];
    },
    gives: [[4, 5, 6, 7], []],
  },
  getRange: { does: async ({ object, context }) => read(context, object.getRange(), "address"), gives: "Sheet1!A1:B3" },
  getRangeOrNullObject: {
    async does({ object, sheet, context }) {
      const several = sheet.getRanges("H4,K9").conditionalFormats.add("Custom");
      return [await read(context, object.getRangeOrNullObject(), "address"), await isNull(context, several.getRangeOrNullObject())];
    },
    gives: ["Sheet1!A1:B3", true],
  },
  getRanges: { does: async ({ sheet, context }) => read(context, sheet.getRanges("H4:H5,K9").conditionalFormats.add("Custom").getRanges(), "address"), gives: "Sheet1!H4:H5,Sheet1!K9" },
  id: {
    async does({ sheet, context, object }) {
      const id = await read(context, object, "id");
      return [id.length > 0, await read(context, sheet.getRange("A1:B3").conditionalFormats.getItem(id), "type")];
    },
    gives: [true, "Custom"],
  },
  priority: {
    async does(trying) {
      const first = await rule(trying, "Custom");
      const second = await rule(trying, "Custom");
      for (const [format, color] of [[first, "#FF0000"], [second, "#00FF00"]] as const) {
        format.custom.rule.formula = "=TRUE";
        format.custom.format.fill.color = color;
      }
      // What is added last comes first.
      const before = [await read(trying.context, second, "priority"), await red(trying)];
      first.priority = 0;
      return [...before, await read(trying.context, first, "priority"), await red(trying)];
    },
    gives: [0, [], 0, [4, 5, 6, 7]],
  },
  stopIfTrue: { writes: true },
  type: { reads: "Custom" },
});

export const conditionalFormatCollection = trials<Excel.ConditionalFormatCollection>("ConditionalFormatCollection", {
  add: {
    async does({ object, context }) {
      const types: Types[] = ["Custom", "CellValue", "ContainsText", "ColorScale", "DataBar", "TopBottom", "PresetCriteria", "IconSet"];
      const added: string[] = [];
      for (const type of types) added.push(await read(context, object.add(type), "type"));
      return added;
    },
    gives: ["Custom", "CellValue", "ContainsText", "ColorScale", "DataBar", "TopBottom", "PresetCriteria", "IconSet"],
  },
  clearAll: {
    async does({ object, context }) {
      object.clearAll();
      const count = object.getCount();
      await context.sync();
      return count.value;
    },
    gives: 0,
  },
  getCount: {
    async does({ object, context }) {
      const count = object.getCount();
      await context.sync();
      return count.value;
    },
    gives: 8,
  },
  getItem: { does: async ({ object, context }) => [await read(context, object.getItem(await read(context, object.getItemAt(3), "id")), "type"), await codeOf(context, () => object.getItem("none").load("type"))], gives: ["ColorScale", "ItemNotFound"] },
  getItemAt: { does: async ({ object, context }) => [await read(context, object.getItemAt(5), "type"), await codeOf(context, () => object.getItemAt(8).load("type"))], gives: ["TopBottom", "ItemNotFound"] },
  getItemOrNullObject: { does: async ({ object, context }) => [await read(context, object.getItemOrNullObject(await read(context, object.getItemAt(1), "id")), "type"), await isNull(context, object.getItemOrNullObject("none"))], gives: ["CellValue", true] },
});

export const conditionalFormatRule = trials<Excel.ConditionalFormatRule>("ConditionalFormatRule", {
  formula: {
    does: reds("Custom", ({ custom }) => {
      custom.rule.formula = "=H4>2";
      custom.format.fill.color = "#FF0000";
    }),
    gives: [6, 7],
  },
  formulaLocal: {
    does: reds("Custom", ({ custom }) => {
      custom.rule.formulaLocal = "=MOD(H4,2)=0";
      custom.format.fill.color = "#FF0000";
    }),
    gives: [5, 7],
  },
});

const filled = (format: Excel.ConditionalRangeFormat): void => { format.fill.color = "#FF0000"; };

export const cellValueConditionalFormat = trials<Excel.CellValueConditionalFormat>("CellValueConditionalFormat", {
  format: {
    does: reds("CellValue", ({ cellValue }) => {
      cellValue.rule = { formula1: "=2", operator: "GreaterThanOrEqual" };
      filled(cellValue.format);
    }),
    gives: [5, 6, 7],
  },
  rule: { writes: { formula1: "=2", formula2: "=3", operator: "Between" } },
});

export const textConditionalFormat = trials<Excel.TextConditionalFormat>("TextConditionalFormat", {
  format: {
    does: reds("ContainsText", ({ textComparison }) => {
      textComparison.rule = { operator: "BeginsWith", text: "滞" };
      filled(textComparison.format);
    }, [["滞后"], ["未滞后"], ["滞"]]),
    gives: [4, 6],
  },
  rule: { writes: { operator: "NotContains", text: "滞后" } },
});

export const customConditionalFormat = trials<Excel.CustomConditionalFormat>("CustomConditionalFormat", {
  format: {
    does: reds("Custom", ({ custom }) => {
      custom.rule.formula = '=$H4="1"*1';
      filled(custom.format);
    }),
    gives: [4],
  },
  rule: {
    async does({ object, context }) {
      object.rule.formula = "=$B2>1";
      return read(context, object.rule, "formula");
    },
    gives: "=$B2>1",
  },
});

export const topBottomConditionalFormat = trials<Excel.TopBottomConditionalFormat>("TopBottomConditionalFormat", {
  format: {
    does: reds("TopBottom", ({ topBottom }) => {
      topBottom.rule = { rank: 25, type: "BottomPercent" };
      filled(topBottom.format);
    }),
    gives: [4],
  },
  rule: { writes: { rank: 3, type: "BottomItems" } },
});

export const presetCriteriaConditionalFormat = trials<Excel.PresetCriteriaConditionalFormat>("PresetCriteriaConditionalFormat", {
  format: {
    does: reds("PresetCriteria", ({ preset }) => {
      preset.rule = { criterion: "AboveAverage" };
      filled(preset.format);
    }, [[1], [2], [3], [10]]),
    gives: [7],
  },
  rule: { writes: { criterion: "DuplicateValues" } },
});

export const conditionalRangeFill = trials<Excel.ConditionalRangeFill>("ConditionalRangeFill", {
  clear: {
    async does({ object, context }) {
      object.color = "#FFC7CE";
      const before = await read(context, object, "color");
      object.clear();
      return [before, await read(context, object, "color") === "#FFC7CE"];
    },
    gives: ["#FFC7CE", false],
  },
  color: { writes: "green", reads: "#008000" },
});

export const conditionalRangeFont = trials<Excel.ConditionalRangeFont>("ConditionalRangeFont", {
  bold: { writes: true },
  clear: {
    async does({ object, context }) {
      object.bold = true;
      object.color = "#9C0006";
      await context.sync();
      object.clear();
      return [await read(context, object, "bold") === true, await read(context, object, "color") === "#9C0006"];
    },
    gives: [false, false],
  },
  color: {
    async does(trying) {
      const { custom } = await rule(trying, "Custom");
      custom.rule.formula = "=H4=3";
      custom.format.font.color = "#9C0006";
      await trying.context.sync();
      return [await trying.workbench.displayedFontColor("Sheet1", "H6"), await trying.workbench.displayedFontColor("Sheet1", "H5")];
    },
    gives: ["#9C0006", undefined],
  },
  italic: { writes: true },
  strikethrough: { writes: true },
  underline: { writes: "Single" },
});

export const conditionalRangeFormat = trials<Excel.ConditionalRangeFormat>("ConditionalRangeFormat", {
  fill: {
    async does({ object, context }) {
      object.fill.color = "#C6EFCE";
      return read(context, object.fill, "color");
    },
    gives: "#C6EFCE",
  },
  font: {
    async does({ object, context }) {
      object.font.color = "#006100";
      return read(context, object.font, "color");
    },
    gives: "#006100",
  },
});
