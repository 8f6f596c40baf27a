/** Reading the manifest as a tree, with the few questions that the rules ask of it. */
"use strict";
const { JSDOM } = require("jsdom");

/** @throws where the text is no well-formed XML */
function parse(text) {
  return new JSDOM(text, { contentType: "text/xml" }).window.document.documentElement;
}

const children = (element, name) => [...element.children].filter((child) => name === undefined || child.localName === name);
const all = (element, name) => [...element.getElementsByTagNameNS("*", name)];
const typeOf = (element) => element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");

/** The names from the root down to the element, for messages: OfficeApp/Hosts/Host. */
function pathOf(element) {
  const names = [];
  for (let at = element; at !== null; at = at.parentElement) names.unshift(at.localName);
  return names.join("/");
}

module.exports = { parse, children, all, typeOf, pathOf };
