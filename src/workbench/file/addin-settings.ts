import type { BookState } from "../model";
import { parseXml } from "../model/xml";
import { elementsOf, type Package, writeXml } from "./package";

const taskpanesRelationship = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const extensionRelationship = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const taskpanesType = "application/vnd.ms-office.webextensiontaskpanes+xml";
const extensionType = "application/vnd.ms-office.webextension+xml";
const taskpanesNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const extensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const idsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const taskpanesPart = "xl/webextensions/taskpanes.xml";
const extensionPart = "xl/webextensions/webextension1.xml";

type Settings = BookState["settings"];

/** The add-in whose settings a workbook holds: id and version of its manifest. */
export interface AddinIdentity {
  readonly id: string;
  readonly version: string;
}

/**
 * An add-in's settings lie in the part of its web extension, each value as JSON ([MS-OWEXML]). The pane is not to open by
 * itself.
 */
export function writeSettings(file: Package, settings: Settings, { id, version }: AddinIdentity): void {
  const extension = parseXml(
    `<we:webextension xmlns:we="${extensionNamespace}" id="{${id.toUpperCase()}}"><we:reference store="developer" storeType="Registry"/>`
    + "<we:alternateReferences/><we:properties/><we:bindings/></we:webextension>",
  );
  const reference = elementsOf(extension, extensionNamespace, "reference")[0]!;
  reference.setAttribute("id", id);
  reference.setAttribute("version", version);
  const properties = elementsOf(extension, extensionNamespace, "properties")[0]!;
  for (const [key, value] of settings) {
    const property = extension.createElementNS(extensionNamespace, "we:property");
    property.setAttribute("name", key);
    property.setAttribute("value", JSON.stringify(value));
    properties.appendChild(property);
  }
  file.add(extensionPart, writeXml(extension), extensionType);
  const reached = file.relate(taskpanesPart, extensionRelationship, extensionPart);
  file.add(taskpanesPart, (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<wetp:taskpanes xmlns:wetp="${taskpanesNamespace}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0">`
    + `<wetp:webextensionref xmlns:r="${idsNamespace}" r:id="${reached}"/></wetp:taskpane></wetp:taskpanes>`
  ), taskpanesType);
  file.relate("", taskpanesRelationship, taskpanesPart);
}

export interface ReadSettings {
  readonly settings: Settings;
  /** True where the file holds settings of another add-in, or such as cannot be read. */
  readonly hasOthers: boolean;
}

/** @param addinId whose settings are wanted; an id knows no case */
export function readSettings(file: Package, addinId: string | undefined): ReadSettings {
  const settings: [string, unknown][] = [];
  let hasOthers = false;
  const extensions = file.relationships("").filter(({ type }) => type === taskpanesRelationship)
    .flatMap(({ target }) => file.relationships(target)).filter(({ type }) => type === extensionRelationship);
  for (const { target } of extensions) {
    const document = parseXml(file.text(target) ?? `<we:webextension xmlns:we="${extensionNamespace}"/>`);
    const isWanted = elementsOf(document, extensionNamespace, "reference").some((reference) => sameId(reference.getAttribute("id"), addinId));
    for (const property of elementsOf(document, extensionNamespace, "property")) {
      const value = isWanted ? parsed(property.getAttribute("value") ?? "") : undefined;
      if (value === undefined) hasOthers = true;
      else settings.push([property.getAttribute("name") ?? "", value]);
    }
  }
  return { settings, hasOthers };
}

const sameId = (one: string | null, other: string | undefined): boolean => one !== null && one.toLowerCase() === other?.toLowerCase();

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // Told as a loss by whoever asks.
    console.warn(error);
    return undefined;
  }
}
