/** What single values must look like: identifiers, version, language, permission, lengths. */
import { all, children, pathOf, typeOf } from "./document.mjs";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const version = /^\d{1,5}(\.\d{1,5}){1,3}$/;
const locale = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/;
const permissions = ["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"];
const identifier = /^[A-Za-z0-9._-]+$/;
const longest = {
  DisplayName: 125,
  ProviderName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  resid: 32,
  id: 125,
};

function* checkTop(root) {
  if (root.localName !== "OfficeApp" || typeOf(root) !== "TaskPaneApp")
    yield "OfficeApp: must be of xsi:type TaskPaneApp";
  const text = (name) => children(root, name)[0]?.textContent.trim() ?? "";
  if (!guid.test(text("Id"))) yield `Id: "${text("Id")}" is no GUID`;
  if (!version.test(text("Version"))) yield `Version: "${text("Version")}" is no version such as 1.0.0.0`;
  if (!locale.test(text("DefaultLocale"))) yield `DefaultLocale: "${text("DefaultLocale")}" is no locale such as zh-CN`;
  if (!permissions.includes(text("Permissions"))) yield `Permissions: "${text("Permissions")}" is unknown`;
  if (text("ProviderName").length > longest.ProviderName) yield `ProviderName: longer than ${longest.ProviderName}`;
  for (const override of all(root, "Override")) {
    const of = override.getAttribute("Locale") ?? "";
    if (!locale.test(of)) yield `${pathOf(override)}: "${of}" is no locale such as en-US`;
  }
  for (const set of all(root, "Set")) {
    if (!/^\d+\.\d+$/.test(set.getAttribute("MinVersion") ?? ""))
      yield `Set ${set.getAttribute("Name")}: MinVersion is no version`;
  }
}

/** A text and its translations, each within the limit. */
function* checkText(element, limit) {
  const values = [
    element.getAttribute("DefaultValue"),
    ...children(element, "Override").map((item) => item.getAttribute("Value")),
  ];
  const name = element.getAttribute("id") ?? element.localName;
  for (const value of values) {
    if (value === null || value.trim() === "") yield `${name}: an empty value`;
    else if (value.length > limit) yield `${name}: ${value.length} characters, at most ${limit} allowed`;
  }
}

function* checkLengths(root) {
  for (const name of ["DisplayName", "Description"])
    for (const element of children(root, name)) yield* checkText(element, longest[name]);
  for (const folder of ["ShortStrings", "LongStrings", "Urls"]) {
    for (const list of all(root, folder))
      for (const element of children(list)) yield* checkText(element, longest[folder]);
  }
  for (const element of root.querySelectorAll("[id]")) {
    const id = element.getAttribute("id");
    const limit = element.closest("Resources") === null ? longest.id : longest.resid;
    if (id.length > limit) yield `${pathOf(element)}: id "${id}" is longer than ${limit}`;
    if (!identifier.test(id))
      yield `${pathOf(element)}: id "${id}" has characters other than letters, digits, dot, dash and underscore`;
  }
}

/** @yields a sentence for every value that Office would refuse */
export function* checkValues(root) {
  yield* checkTop(root);
  yield* checkLengths(root);
}
