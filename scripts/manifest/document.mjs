/** Reading the manifest as a tree, with the few questions that the rules ask of it. */
import { JSDOM } from "jsdom";

/** @throws where the text is no well-formed XML */
export function parse(text) {
  return new JSDOM(text, { contentType: "text/xml" }).window.document.documentElement;
}

export const children = (element, name) =>
  [...element.children].filter((child) => name === undefined || child.localName === name);
export const all = (element, name) => [...element.getElementsByTagNameNS("*", name)];
export const typeOf = (element) => element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");

/** The names from the root down to the element, for messages: OfficeApp/Hosts/Host. */
export function pathOf(element) {
  const names = [];
  for (let at = element; at !== null; at = at.parentElement) names.unshift(at.localName);
  return names.join("/");
}
