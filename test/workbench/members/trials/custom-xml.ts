import { codeOf, isNull, read } from "./reading";
import { trials, type Trying } from "./trial";

const value = async <Value>(context: Excel.RequestContext, result: OfficeExtension.ClientResult<Value>): Promise<Value> => {
  await context.sync();
  return result.value;
};
/** Another part of the specimen's namespace, and one of another namespace. */
const more = async ({ context }: Trying<object>): Promise<Excel.CustomXmlPart[]> => {
  const parts = ["<b xmlns='urn:specimen'><c>二</c></b>", "<p:d xmlns:p='urn:other'/>"].map((xml) => context.workbook.customXmlParts.add(xml).load("id"));
  await context.sync();
  return parts;
};

/** The object is <a xmlns='urn:specimen'/>. */
export const customXmlPart = trials<Excel.CustomXmlPart>("CustomXmlPart", {
  delete: {
    async does({ object, context }) {
      object.delete();
      await context.sync();
      return value(context, context.workbook.customXmlParts.getByNamespace("urn:specimen").getCount());
    },
    gives: 0,
  },
  getXml: { does: async ({ object, context }) => value(context, object.getXml()), gives: "<a xmlns='urn:specimen'/>" },
  id: {
    async does(trying) {
      const [other] = await more(trying);
      const id = await read(trying.context, trying.object, "id");
      return [typeof id, id === other!.id, await value(trying.context, trying.context.workbook.customXmlParts.getItem(id).getXml())];
    },
    gives: ["string", false, "<a xmlns='urn:specimen'/>"],
  },
  namespaceUri: {
    async does(trying) {
      const [, prefixed] = await more(trying);
      return [await read(trying.context, trying.object, "namespaceUri"), await read(trying.context, prefixed!, "namespaceUri")];
    },
    gives: ["urn:specimen", "urn:other"],
  },
  setXml: {
    async does({ object, context }) {
      const id = await read(context, object, "id");
      const part = context.workbook.customXmlParts.getItem(id);
      part.setXml("<a xmlns='urn:changed'><b>规划</b></a>");
      return [await value(context, part.getXml()), await read(context, part, "namespaceUri"), await codeOf(context, () => part.setXml("<a>")) === "no error"];
    },
    gives: ["<a xmlns='urn:changed'><b>规划</b></a>", "urn:changed", false],
  },
});

export const customXmlPartCollection = trials<Excel.CustomXmlPartCollection>("CustomXmlPartCollection", {
  add: {
    async does({ object, context }) {
      const part = object.add("<e xmlns='urn:e'>五</e>");
      return [await value(context, part.getXml()), await value(context, object.getCount()), await codeOf(context, () => object.add("不是")) === "no error"];
    },
    gives: ["<e xmlns='urn:e'>五</e>", 2, false],
  },
  getByNamespace: {
    async does(trying) {
      await more(trying);
      const counts = [];
      for (const uri of ["urn:specimen", "urn:other", "urn:none"]) counts.push(await value(trying.context, trying.object.getByNamespace(uri).getCount()));
      return counts;
    },
    gives: [2, 1, 0],
  },
  getCount: {
    async does(trying) {
      const before = await value(trying.context, trying.object.getCount());
      await more(trying);
      return [before, await value(trying.context, trying.object.getCount())];
    },
    gives: [1, 3],
  },
  getItem: {
    async does(trying) {
      const [part] = await more(trying);
      return [await value(trying.context, trying.object.getItem(part!.id).getXml()), await codeOf(trying.context, () => trying.object.getItem("{0}").load("id"))];
    },
    gives: ["<b xmlns='urn:specimen'><c>二</c></b>", "ItemNotFound"],
  },
  getItemOrNullObject: {
    async does(trying) {
      const [, part] = await more(trying);
      return [await read(trying.context, trying.object.getItemOrNullObject(part!.id), "namespaceUri"), await isNull(trying.context, trying.object.getItemOrNullObject("{0}"))];
    },
    gives: ["urn:other", true],
  },
});

/** The object holds the parts of urn:specimen. */
export const customXmlPartScopedCollection = trials<Excel.CustomXmlPartScopedCollection>("CustomXmlPartScopedCollection", {
  getCount: {
    async does(trying) {
      const before = await value(trying.context, trying.object.getCount());
      await more(trying);
      return [before, await value(trying.context, trying.object.getCount())];
    },
    gives: [1, 2],
  },
  getItem: {
    async does(trying) {
      const [own, other] = await more(trying);
      return [await value(trying.context, trying.object.getItem(own!.id).getXml()), await codeOf(trying.context, () => trying.object.getItem(other!.id).load("id"))];
    },
    gives: ["<b xmlns='urn:specimen'><c>二</c></b>", "ItemNotFound"],
  },
  getItemOrNullObject: {
    async does(trying) {
      const [own, other] = await more(trying);
      return [await read(trying.context, trying.object.getItemOrNullObject(own!.id), "namespaceUri"), await isNull(trying.context, trying.object.getItemOrNullObject(other!.id))];
    },
    gives: ["urn:specimen", true],
  },
  getOnlyItem: {
    async does(trying) {
      const only = await value(trying.context, trying.object.getOnlyItem().getXml());
      await more(trying);
      return [only, await codeOf(trying.context, () => trying.object.getOnlyItem().load("id")) === "no error"];
    },
    gives: ["<a xmlns='urn:specimen'/>", false],
  },
  getOnlyItemOrNullObject: {
    async does(trying) {
      const only = await read(trying.context, trying.object.getOnlyItemOrNullObject(), "namespaceUri");
      await more(trying);
      return [only, await isNull(trying.context, trying.object.getOnlyItemOrNullObject())];
    },
    gives: ["urn:specimen", true],
  },
});
