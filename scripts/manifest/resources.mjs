/** What no schema catches inside the file: names that lead nowhere, doubled names, texts without their English. */
import { all, children, pathOf, typeOf } from "./document.mjs";

const officeMenus = ["ContextMenuCell", "ContextMenuText"];
const demandedSizes = ["16", "32", "80"];
const possibleSizes = ["16", "20", "24", "32", "40", "48", "64", "80"];
const kinds = {
  Images: ["Image"],
  Urls: ["SourceLocation", "FunctionFile", "Runtime", "LearnMoreUrl"],
  ShortStrings: ["Label", "Title", "Namespace"],
  LongStrings: ["Description"],
};

function* checkReferences(root) {
  const resources = children(all(root, "VersionOverrides")[0] ?? root, "Resources")[0];
  if (resources === undefined) return;
  const folderOf = new Map();
  for (const folder of children(resources)) {
    for (const element of children(folder)) {
      const id = element.getAttribute("id");
      if (folderOf.has(id)) yield `Resources: id "${id}" is used twice`;
      folderOf.set(id, folder.localName);
    }
  }
  const used = new Set();
  for (const element of root.querySelectorAll("[resid]")) {
    const resid = element.getAttribute("resid");
    used.add(resid);
    const folder = folderOf.get(resid);
    if (folder === undefined) yield `${pathOf(element)}: resid "${resid}" leads nowhere`;
    else if (!kinds[folder]?.includes(element.localName))
      yield `${pathOf(element)}: resid "${resid}" is one of ${folder}`;
  }
  for (const id of folderOf.keys()) if (!used.has(id)) yield `Resources: "${id}" is never used`;
}

function* checkTranslations(root) {
  const translated = [
    ...["DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl"].flatMap((name) =>
      children(root, name),
    ),
    ...children(root, "DefaultSettings").flatMap((settings) => children(settings, "SourceLocation")),
    ...all(root, "Resources").flatMap((resources) => children(resources).flatMap((folder) => children(folder))),
  ];
  for (const element of translated) {
    const english = children(element, "Override").filter((override) => override.getAttribute("Locale") === "en-US");
    const name = element.getAttribute("id") ?? element.localName;
    if (english.length !== 1) yield `${name}: ${english.length} overrides for en-US, one is needed`;
  }
}

function* checkControls(root, actionNames) {
  const seen = new Set();
  for (const name of ["CustomTab", "Group", "Control", "Item"]) {
    for (const element of all(root, name)) {
      const id = element.getAttribute("id");
      if (id === null) yield `${pathOf(element)}: lacks an id`;
      else if (seen.has(id)) yield `${name}: id "${id}" is used twice`;
      seen.add(id);
    }
  }
  for (const menu of all(root, "OfficeMenu")) {
    if (!officeMenus.includes(menu.getAttribute("id")))
      yield `OfficeMenu: "${menu.getAttribute("id")}" is no menu of Excel's`;
  }
  for (const element of all(root, "FunctionName")) {
    const name = element.textContent.trim();
    if (!actionNames.includes(name)) yield `FunctionName: no action "${name}" is associated`;
  }
  for (const icon of all(root, "Icon")) {
    const sizes = children(icon, "Image").map((image) => image.getAttribute("size"));
    const owner = icon.parentElement.getAttribute("id");
    for (const size of demandedSizes) if (!sizes.includes(size)) yield `Icon of ${owner}: lacks ${size} pixels`;
    for (const size of sizes)
      if (!possibleSizes.includes(size)) yield `Icon of ${owner}: "${size}" is no size of an icon`;
    if (new Set(sizes).size !== sizes.length) yield `Icon of ${owner}: a size is given twice`;
  }
}

/** One page for pane, functions and commands: otherwise they do not share their memory. */
function* checkSharedRuntime(root) {
  const runtime = all(root, "Runtime")[0];
  if (runtime === undefined) return;
  const page = runtime.getAttribute("resid");
  if (runtime.getAttribute("lifetime") !== "long") yield 'Runtime: lifetime must be "long"';
  const pages = [
    ...all(root, "FunctionFile"),
    ...all(root, "Page").flatMap((element) => children(element, "SourceLocation")),
    ...all(root, "Action")
      .filter((action) => typeOf(action) === "ShowTaskpane")
      .flatMap((action) => children(action, "SourceLocation")),
  ];
  for (const element of pages) {
    if (element.getAttribute("resid") !== page) yield `${pathOf(element)}: another page than the runtime's "${page}"`;
  }
}

/**
 * @param actionNames the names that the ribbon's code associates
 * @yields a sentence for every name that leads nowhere, is doubled or lacks its English
 */
export function* checkResources(root, actionNames) {
  yield* checkReferences(root);
  yield* checkTranslations(root);
  yield* checkControls(root, actionNames);
  yield* checkSharedRuntime(root);
}
