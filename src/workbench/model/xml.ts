import { DOMParser, type Document } from "@xmldom/xmldom";

/** Reads an XML text. @throws Error where it is not well-formed. */
export function parseXml(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  }).parseFromString(text, "text/xml");
}
