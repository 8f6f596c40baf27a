/** Which elements may stand where, in which order and how often: what Office's schemas enforce, for the parts that we use. */
import { children, pathOf, typeOf } from "./document.mjs";

const one = (name) => ({ name, least: 1, most: 1 });
const maybe = (name) => ({ name, least: 0, most: 1 });
const some = (name) => ({ name, least: 1, most: Infinity });
const any = (name) => ({ name, least: 0, most: Infinity });

const overrides = [any("Override")];
const labelled = [one("Label"), maybe("ToolTip"), one("Supertip")];

/**
 * Children in their order, keyed by the element's own name, or "Parent/Name" where the same name means two things,
 * or "Name:type" where xsi:type decides. An element that is not listed here has no children.
 */
const sequences = {
  OfficeApp: [
    one("Id"),
    maybe("AlternateId"),
    one("Version"),
    one("ProviderName"),
    one("DefaultLocale"),
    one("DisplayName"),
    one("Description"),
    maybe("IconUrl"),
    maybe("HighResolutionIconUrl"),
    maybe("SupportUrl"),
    maybe("AppDomains"),
    one("Hosts"),
    maybe("Requirements"),
    one("DefaultSettings"),
    one("Permissions"),
    maybe("VersionOverrides"),
    maybe("ExtendedOverrides"),
  ],
  "OfficeApp/DisplayName": overrides,
  "OfficeApp/Description": overrides,
  IconUrl: overrides,
  HighResolutionIconUrl: overrides,
  SupportUrl: overrides,
  AppDomains: [some("AppDomain")],
  "OfficeApp/Hosts": [some("Host")],
  Requirements: [maybe("Sets"), maybe("Methods")],
  Sets: [some("Set")],
  DefaultSettings: [one("SourceLocation"), maybe("RequestedWidth"), maybe("RequestedHeight")],
  "DefaultSettings/SourceLocation": overrides,
  VersionOverrides: [
    maybe("Description"),
    maybe("Requirements"),
    one("Hosts"),
    one("Resources"),
    maybe("WebApplicationInfo"),
    maybe("EquivalentAddins"),
  ],
  "VersionOverrides/Hosts": [some("Host")],
  "VersionOverrides/Hosts/Host": [maybe("Runtimes"), maybe("AllFormFactors"), maybe("DesktopFormFactor")],
  Runtimes: [some("Runtime")],
  AllFormFactors: [some("ExtensionPoint")],
  DesktopFormFactor: [maybe("GetStarted"), one("FunctionFile"), some("ExtensionPoint")],
  GetStarted: [one("Title"), one("Description"), one("LearnMoreUrl")],
  "ExtensionPoint:CustomFunctions": [one("Script"), one("Page"), maybe("Metadata"), maybe("Namespace")],
  Script: [one("SourceLocation")],
  Page: [one("SourceLocation")],
  Metadata: [one("SourceLocation")],
  "ExtensionPoint:PrimaryCommandSurface": [any("OfficeTab"), maybe("CustomTab")],
  "ExtensionPoint:ContextMenu": [some("OfficeMenu")],
  OfficeTab: [some("Group")],
  CustomTab: [some("Group"), one("Label")],
  OfficeMenu: [some("Control")],
  Group: [one("Label"), one("Icon"), some("Control")],
  "Control:Button": [...labelled, one("Icon"), one("Action"), maybe("Enabled")],
  "Control:Menu": [...labelled, maybe("Icon"), one("Items")],
  Items: [some("Item")],
  Item: [...labelled, maybe("Icon"), one("Action"), maybe("Enabled")],
  Supertip: [one("Title"), one("Description")],
  Icon: [some("Image")],
  "Action:ShowTaskpane": [maybe("TaskpaneId"), one("SourceLocation"), maybe("Title")],
  "Action:ExecuteFunction": [one("FunctionName")],
  Resources: [maybe("Images"), maybe("Urls"), maybe("ShortStrings"), maybe("LongStrings")],
  Images: [some("Image")],
  "Images/Image": overrides,
  Urls: [some("Url")],
  Url: overrides,
  ShortStrings: [some("String")],
  LongStrings: [some("String")],
  String: overrides,
};
const typed = new Set(["ExtensionPoint", "Control", "Action"]);

function sequenceFor(element) {
  if (typed.has(element.localName)) return sequences[`${element.localName}:${typeOf(element)}`];
  const path = pathOf(element).split("/");
  for (let length = 3; length > 0; length -= 1) {
    const sequence = sequences[path.slice(-length).join("/")];
    if (sequence !== undefined) return sequence;
  }
  return [];
}

/** @yields a sentence for every element that is unknown, misplaced, doubled or absent */
export function* checkStructure(element) {
  const sequence = sequenceFor(element);
  if (sequence === undefined) {
    yield `${pathOf(element)}: unknown type "${typeOf(element)}"`;
    return;
  }
  const order = sequence.map(({ name }) => name);
  let last = -1;
  for (const child of children(element)) {
    const place = order.indexOf(child.localName);
    if (place === -1) yield `${pathOf(child)}: does not belong here`;
    else if (place < last) yield `${pathOf(child)}: must stand before ${order[last]}`;
    last = Math.max(last, place);
  }
  for (const { name, least, most } of sequence) {
    const count = children(element, name).length;
    if (count < least) yield `${pathOf(element)}: lacks ${name}`;
    if (count > most) yield `${pathOf(element)}: has ${count} of ${name}, at most ${most} allowed`;
  }
  for (const child of children(element)) if (order.includes(child.localName)) yield* checkStructure(child);
}
