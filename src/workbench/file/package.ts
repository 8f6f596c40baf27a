import { type Document, type Element, XMLSerializer } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseXml } from "../model/xml";

const contentTypes = "[Content_Types].xml";
const contentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

/** Bytes of one part when unpacked: more is no register of anybody's, but a trap. */
const largestPart = 64 * 1024 * 1024;

/** Bytes of all parts as the file declares them; none is unpacked. @throws where the bytes are no zip */
export function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, { filter: ({ originalSize }) => { size += originalSize; return false; } });
  return size;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part that it leads to, without a leading "/". */
  readonly target: string;
}

export const elementsOf = (parent: Document | Element, namespace: string, name: string): Element[] => [...parent.getElementsByTagNameNS(namespace, name)];

export const writeXml = (document: Document): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new XMLSerializer().serializeToString(document.documentElement!)}`;

/** The zip of an Office file by the rules of its packages (ECMA-376, part 2): parts, their content types and their relationships. */
export class Package {
  private constructor(private readonly parts: Record<string, Uint8Array>) {}

  /** @throws where the bytes are no zip */
  static open(bytes: Uint8Array, takes: (part: string) => boolean = () => true): Package {
    return new Package(unzipSync(bytes, { filter: ({ name, originalSize }) => originalSize <= largestPart && takes(name) }));
  }

  /** The part's text, by its byte order mark or as UTF-8; undefined where there is no such part. */
  text(part: string): string | undefined {
    const bytes = this.parts[part];
    if (!bytes) return undefined;
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
    return new TextDecoder(encoding).decode(bytes);
  }

  /** @param contentType left out where the extension's own is right */
  add(part: string, text: string, contentType?: string): void {
    this.parts[part] = strToU8(text);
    if (contentType === undefined) return;
    const types = parseXml(strFromU8(this.parts[contentTypes]!));
    const override = types.createElementNS(contentTypesNamespace, "Override");
    override.setAttribute("PartName", `/${part}`);
    override.setAttribute("ContentType", contentType);
    types.documentElement!.appendChild(override);
    this.parts[contentTypes] = strToU8(writeXml(types));
  }

  /** @param source the part that they start from; "" for the package itself */
  relationships(source: string): Relationship[] {
    const text = this.text(relationshipsPart(source));
    if (text === undefined) return [];
    return elementsOf(parseXml(text), relationshipsNamespace, "Relationship")
      .filter((entry) => entry.getAttribute("TargetMode") !== "External")
      .map((entry) => ({
        id: entry.getAttribute("Id") ?? "", type: entry.getAttribute("Type") ?? "", target: resolve(source, entry.getAttribute("Target") ?? ""),
      }));
  }

  /** @param target the part that it leads to @returns the relationship's id */
  relate(source: string, type: string, target: string): string {
    const part = relationshipsPart(source);
    const known = this.text(part);
    const document = parseXml(known ?? `<Relationships xmlns="${relationshipsNamespace}"/>`);
    const taken = new Set(this.relationships(source).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const entry = document.createElementNS(relationshipsNamespace, "Relationship");
    entry.setAttribute("Id", `rId${number}`);
    entry.setAttribute("Type", type);
    entry.setAttribute("Target", `/${target}`);
    document.documentElement!.appendChild(entry);
    this.add(part, writeXml(document), known === undefined && !this.hasDefault("rels") ? relationshipsType : undefined);
    return `rId${number}`;
  }

  bytes(): Uint8Array {
    return zipSync(this.parts);
  }

  private hasDefault(extension: string): boolean {
    return elementsOf(parseXml(this.text(contentTypes) ?? ""), contentTypesNamespace, "Default").some((entry) => entry.getAttribute("Extension") === extension);
  }
}

function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** A target is told from the folder of its source, or from the package's root with a leading "/". */
function resolve(source: string, target: string): string {
  const steps = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
