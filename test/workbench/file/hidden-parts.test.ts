import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../../src/workbench/headless";
import { convertWithLibreOffice } from "../../support/libreOffice";
import { openFile, saveAsFile } from "./support";

/** Custom XML parts and an add-in's settings in files, by ECMA-376 (part 1, custom XML data storage) and Microsoft's description of web extensions. */

const addin = { id: "6b1f6f0e-93c4-4a53-8f7d-2d6c5b0a7e41", version: "1.2.0.0" };
const xml = '<?xml version="1.0" encoding="utf-16"?>\n<plan xmlns="urn:plan" note="引号&quot;">五年规划 &amp; 目标</plan>';
const register = { plan: "柳州", stages: [2025, 2030], text: 'a"<&\n\t\u0001', none: null };

async function keeping(): Promise<HeadlessWorkbench> {
  const workbench = await createHeadlessWorkbench();
  await workbench.run(async ({ workbook }) => {
    workbook.customXmlParts.add(xml);
    workbook.customXmlParts.add("<other/>");
    workbook.settings.add("登记", register);
    workbook.settings.add("empty", "");
  });
  return workbench;
}

interface Kept {
  readonly parts: readonly (readonly [id: string, namespace: string, xml: string])[];
  readonly settings: readonly (readonly [key: string, value: unknown])[];
}

const kept = (workbench: HeadlessWorkbench): Promise<Kept> => workbench.run(async (context) => {
  const parts = context.workbook.customXmlParts.load("items/id,items/namespaceUri");
  const settings = context.workbook.settings.load("items/key,items/value");
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return {
    parts: parts.items.map(({ id, namespaceUri }, index) => [id, namespaceUri, texts[index]!.value] as const),
    settings: settings.items.map(({ key, value }) => [key, value as unknown] as const),
  };
});

test("custom XML parts and settings come back from a file as they were", async () => {
  const first = await keeping();
  const before = await kept(first);
  const { bytes, lost } = await saveAsFile(first, addin);
  const { workbench: second, lost: lostOnOpening } = await openFile(bytes, {}, addin.id.toUpperCase());
  const after = await kept(second);
  expect([lost, lostOnOpening]).toEqual([[], []]);
  expect(after.settings).toEqual([["登记", register], ["empty", ""]]);
  expect(after.parts).toEqual([[before.parts[0]![0], "urn:plan", xml.replace("utf-16", "UTF-8")], [before.parts[1]![0], "", "<other/>"]]);
  // A part that is added then does not take another's identity.
  const identities = await second.run(async (context) => {
    const { workbook } = context;
    workbook.customXmlParts.add("<third/>");
    const parts = workbook.customXmlParts.load("items/id");
    await context.sync();
    return parts.items.map(({ id }) => id);
  });
  expect(new Set(identities).size).toBe(3);
  await first.close();
  await second.close();
});

test("each part has its relationship and its content type, and other programs open the file", async () => {
  const workbench = await keeping();
  const { bytes } = await saveAsFile(workbench, addin);
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name]!);
  expect(Object.keys(parts)[0]).toBe("[Content_Types].xml");
  expect(text("xl/_rels/workbook.xml.rels")).toMatch(/Type="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships\/customXml" Target="\/customXml\/item1\.xml"/);
  expect(text("customXml/_rels/item2.xml.rels")).toMatch(/relationships\/customXmlProps" Target="\/customXml\/itemProps2\.xml"/);
  expect(text("customXml/itemProps1.xml")).toMatch(/ds:itemID="\{[0-9A-F-]{36}\}"/);
  expect(text("[Content_Types].xml")).toContain('PartName="/customXml/itemProps2.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"');
  expect(text("[Content_Types].xml")).toContain('PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"');
  expect(text("_rels/.rels")).toMatch(/relationships\/webextensiontaskpanes" Target="\/xl\/webextensions\/taskpanes\.xml"/);
  expect(text("xl/webextensions/webextension1.xml")).toContain(`id="${addin.id}" version="${addin.version}"`);
  expect((await convertWithLibreOffice(bytes, "xlsx")).length).toBeGreaterThan(0);
  await workbench.close();
}, 60_000);

test("another add-in's settings stay out and are told, and so are settings without an add-in", async () => {
  const first = await keeping();
  const { bytes } = await saveAsFile(first, addin);
  const { workbench: second, lost } = await openFile(bytes, {}, "00000000-0000-0000-0000-000000000001");
  expect(lost).toEqual(["settings"]);
  expect((await kept(second)).settings).toEqual([]);
  expect((await saveAsFile(first)).lost).toEqual(["settings"]);
  await first.close();
  await second.close();
});

/** A file with parts that the library does not write, put in by hand. */
async function withParts(added: Readonly<Record<string, Uint8Array>>, workbookRelationship: string): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: "表", rows: [["一"]] }] }));
  const rels = strFromU8(parts["xl/_rels/workbook.xml.rels"]!).replace("</Relationships>", `${workbookRelationship}</Relationships>`);
  return zipSync({ ...parts, "xl/_rels/workbook.xml.rels": strToU8(rels), ...added });
}

const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer)]);
const related = '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';

test("a part that others have written is read, in two bytes a character too and without an identity", async () => {
  const { workbench, lost } = await openFile(await withParts({ "customXml/item1.xml": utf16("<计划>规划</计划>") }, related));
  expect(lost).toEqual([]);
  expect(await kept(workbench)).toEqual({ parts: [["{00000000-0000-0000-0000-000000000001}", "", "<计划>规划</计划>"]], settings: [] });
  await workbench.close();
});

test("parts that cannot be read are told, and the sheets open", async () => {
  const { workbench, lost } = await openFile(await withParts({ "customXml/item1.xml": strToU8("<a/>"), "customXml/_rels/item1.xml.rels": strToU8("<Relationships") }, related));
  expect(lost).toEqual(["customXml"]);
  expect(await workbench.cellValue("表", "A1")).toBe("一");
  await workbench.close();
});
