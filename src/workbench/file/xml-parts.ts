import type { BookState } from "../model";
import { parseXml } from "../model/xml";
import { numberedGuid } from "../model/numbered-guid";
import { elementsOf, type Package } from "./package";

const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const propertiesRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const propertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const workbookPart = "xl/workbook.xml";

type XmlParts = BookState["xmlParts"];

/** Custom XML parts: each a part of the package with its identity beside it (ECMA-376, part 1, custom XML data storage). */
export function writeXmlParts(file: Package, parts: XmlParts): void {
  parts.forEach(([id, xml], index) => {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    file.add(item, asUtf8(xml));
    file.add(properties, `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${propertiesNamespace}"><ds:schemaRefs/></ds:datastoreItem>`, propertiesType);
    file.relate(workbookPart, relationship, item);
    file.relate(item, propertiesRelationship, properties);
  });
}

export function readXmlParts(file: Package): XmlParts {
  return file.relationships(workbookPart).filter(({ type }) => type === relationship).flatMap(({ target }, index) => {
    const xml = file.text(target);
    return xml === undefined ? [] : [[identityOf(file, target) ?? numberedGuid(index + 1), xml] as const];
  });
}

function identityOf(file: Package, item: string): string | undefined {
  const properties = file.relationships(item).find(({ type }) => type === propertiesRelationship);
  const text = properties && file.text(properties.target);
  if (text === undefined) return undefined;
  return elementsOf(parseXml(text), propertiesNamespace, "datastoreItem")[0]?.getAttributeNS(propertiesNamespace, "itemID") ?? undefined;
}

/** The file's text is UTF-8, whatever the declaration of a text says that has never been bytes. */
const asUtf8 = (xml: string): string => xml.replace(/^(\s*<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/, "$1$2UTF-8$2");
