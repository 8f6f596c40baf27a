import { codeOf, isNull, read } from "./reading";
import { trials } from "./trial";

const counted = async (context: Excel.RequestContext, collection: { getCount(): OfficeExtension.ClientResult<number> }): Promise<number> => {
  const count = collection.getCount();
  await context.sync();
  return count.value;
};

export const documentProperties = trials<Excel.DocumentProperties>("DocumentProperties", {
  author: { writes: "规划科" },
  category: { writes: "监测" },
  comments: { writes: "年度监测底稿" },
  company: { writes: "教育局" },
  creationDate: {
    async does({ object, context }) {
      const created = await read(context, object, "creationDate");
      return [typeof created.getTime(), created.getTime() <= Date.now()];
    },
    gives: ["number", true],
  },
  custom: {
    async does({ object, context }) {
      object.custom.add("学段", "高中");
      return read(context, object.custom.getItem("学段"), "value");
    },
    gives: "高中",
  },
  keywords: { writes: "学前教育 普惠" },
  lastAuthor: { does: async ({ object, context }) => typeof await read(context, object, "lastAuthor"), gives: "string" },
  manager: { writes: "科长" },
  revisionNumber: { writes: 3 },
  subject: { writes: "教育规划" },
  title: { writes: "监测表" },
});

/** The object is the property "specimen" with the value 1. */
export const customProperty = trials<Excel.CustomProperty>("CustomProperty", {
  delete: {
    async does({ object, context }) {
      object.delete();
      return isNull(context, context.workbook.properties.custom.getItemOrNullObject("specimen"));
    },
    gives: true,
  },
  key: { reads: "specimen" },
  type: {
    async does({ context, object }) {
      const { custom } = context.workbook.properties;
      const types = [await read(context, object, "type")];
      for (const value of [true, "高中", 2.5]) types.push(await read(context, custom.add("another", value), "type"));
      return types;
    },
    gives: ["Number", "Boolean", "String", "Float"],
  },
  value: { writes: "二〇三〇" },
});

export const customPropertyCollection = trials<Excel.CustomPropertyCollection>("CustomPropertyCollection", {
  add: {
    async does({ object, context }) {
      object.add("学段", "高中");
      object.add("学段", "初中");
      return [await read(context, object.getItem("学段"), "value"), await counted(context, object)];
    },
    gives: ["初中", 2],
  },
  deleteAll: {
    async does({ object, context }) {
      object.deleteAll();
      return counted(context, object);
    },
    gives: 0,
  },
  getCount: { does: ({ object, context }) => counted(context, object), gives: 1 },
  getItem: { does: async ({ object, context }) => [await read(context, object.getItem("SPECIMEN"), "value"), await codeOf(context, () => object.getItem("none").load("value"))], gives: [1, "ItemNotFound"] },
  getItemOrNullObject: { does: async ({ object, context }) => [await isNull(context, object.getItemOrNullObject("specimen")), await isNull(context, object.getItemOrNullObject("none"))], gives: [false, true] },
});

export const worksheetCustomProperty = trials<Excel.WorksheetCustomProperty>("WorksheetCustomProperty", {
  delete: {
    async does({ object, sheet, context }) {
      object.delete();
      return isNull(context, sheet.customProperties.getItemOrNullObject("specimen"));
    },
    gives: true,
  },
  key: { reads: "specimen" },
  value: { writes: "监测" },
});

export const worksheetCustomPropertyCollection = trials<Excel.WorksheetCustomPropertyCollection>("WorksheetCustomPropertyCollection", {
  add: {
    async does({ object, sheet, context }) {
      object.add("用途", "监测");
      context.workbook.worksheets.add("另");
      await context.sync();
      return [await read(context, sheet.customProperties.getItem("用途"), "value"), await counted(context, context.workbook.worksheets.getItem("另").customProperties)];
    },
    gives: ["监测", 0],
  },
  getCount: { does: ({ object, context }) => counted(context, object), gives: 1 },
  getItem: { does: async ({ object, context }) => [await read(context, object.getItem("Specimen"), "value"), await codeOf(context, () => object.getItem("none").load("value"))], gives: ["1", "ItemNotFound"] },
  getItemOrNullObject: { does: async ({ object, context }) => [await isNull(context, object.getItemOrNullObject("specimen")), await isNull(context, object.getItemOrNullObject("none"))], gives: [false, true] },
});

export const workbookProtection = trials<Excel.WorkbookProtection>("WorkbookProtection", {
  protect: {
    async does({ object, context }) {
      object.protect("暗号");
      await context.sync();
      const add = await codeOf(context, () => context.workbook.worksheets.add("新"));
      return [add, await codeOf(context, () => object.unprotect("别的")), await read(context, object, "protected")];
    },
    gives: ["AccessDenied", "AccessDenied", true],
  },
  protected: {
    async does({ object, context }) {
      const before = await read(context, object, "protected");
      object.protect();
      return [before, await read(context, object, "protected")];
    },
    gives: [false, true],
  },
  unprotect: {
    async does({ object, context }) {
      object.protect("暗号");
      object.unprotect("暗号");
      context.workbook.worksheets.add("新");
      return [await read(context, object, "protected"), await read(context, context.workbook.worksheets.getItem("新"), "position")];
    },
    gives: [false, 1],
  },
});

/** A Chinese Excel's ways, of the People's Republic. */
export const cultureInfo = trials<Excel.CultureInfo>("CultureInfo", {
  datetimeFormat: { does: async ({ object, context }) => read(context, object.datetimeFormat, "shortDatePattern"), gives: "yyyy/M/d" },
  name: { reads: "zh-CN" },
  numberFormat: { does: async ({ object, context }) => read(context, object.numberFormat, "numberDecimalSeparator"), gives: "." },
});

export const datetimeFormatInfo = trials<Excel.DatetimeFormatInfo>("DatetimeFormatInfo", {
  dateSeparator: { reads: "/" },
  longDatePattern: { reads: "yyyy年M月d日" },
  longTimePattern: { reads: "H:mm:ss" },
  shortDatePattern: { reads: "yyyy/M/d" },
  timeSeparator: { reads: ":" },
});

export const numberFormatInfo = trials<Excel.NumberFormatInfo>("NumberFormatInfo", {
  numberDecimalSeparator: { reads: "." },
  numberGroupSeparator: { reads: "," },
});
