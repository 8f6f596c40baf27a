import { readControls, type Resources, type RibbonControl } from "./manifest-controls";
import { children, descendants, inLanguage, typeOf } from "./xml";

export interface RibbonGroup {
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** The part of an add-in's manifest that a workbench needs, in one language; addresses are paths on this server. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  readonly panePath: string;
  readonly tabs: readonly RibbonTab[];
  /** What the menu of a cell's right click offers. */
  readonly cellMenu: readonly RibbonControl[];
  /** What is wrong with single controls, each in a few words; none where the manifest is right. */
  readonly faults: readonly string[];
  /** Undefined where the add-in brings no custom functions. */
  readonly functions: { readonly namespace: string; readonly metadataPath: string } | undefined;
}

/**
 * Reads an add-in's XML manifest.
 * @param language "zh-CN" or "en-US": its overrides count, the default value where there is none
 * @param mount path under which this server holds the add-in's files, such as "/addin/"
 * @throws {Error} saying which element is missing or unreadable
 */
export function parseManifest(xml: string, language: string, mount: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (descendants(manifest, "parsererror").length > 0 || manifest.documentElement.localName !== "OfficeApp") throw new Error("OfficeApp");

  const sourceLocation = descendants(manifest.documentElement, "DefaultSettings").flatMap((settings) => children(settings, "SourceLocation"))[0];
  const displayName = children(manifest.documentElement, "DisplayName")[0];
  if (sourceLocation === undefined) throw new Error("SourceLocation");
  if (displayName === undefined) throw new Error("DisplayName");
  const origin = new URL(".", inLanguage(sourceLocation, language)).href;

  const resources = new Map<string, string>();
  for (const kind of ["Image", "Url", "String"]) {
    for (const element of descendants(manifest, kind)) {
      const id = element.getAttribute("id");
      if (id !== null) resources.set(id, inLanguage(element, language));
    }
  }

  const resource = (element: Element | undefined): string => {
    const id = element?.getAttribute("resid");
    const value = id === null || id === undefined ? undefined : resources.get(id);
    if (value === undefined) throw new Error(`resid="${id ?? ""}"`);
    return value;
  };
  const path = (address: string): string => {
    if (!address.startsWith(origin)) throw new Error(address);
    return mount + address.slice(origin.length);
  };

  const faults: string[] = [];
  const reading: Resources = { resource, path, fault: (what) => { faults.push(what); } };
  const readTab = (tab: Element): RibbonTab => ({
    id: tab.getAttribute("id") ?? "",
    label: resource(children(tab, "Label")[0]),
    groups: children(tab, "Group").map((group) => ({
      label: resource(children(group, "Label")[0]),
      controls: readControls(children(group, "Control"), reading),
    })),
  });

  const extensionPoints = descendants(manifest, "ExtensionPoint");
  const customFunctions = extensionPoints.find((point) => typeOf(point) === "CustomFunctions");
  const metadata = customFunctions && children(customFunctions, "Metadata")[0];
  const textOf = (name: string): string => {
    const text = children(manifest.documentElement, name)[0]?.textContent?.trim();
    if (!text) throw new Error(name);
    return text;
  };
  const tabs = extensionPoints.filter((point) => typeOf(point) === "PrimaryCommandSurface").flatMap((point) => children(point, "CustomTab").map(readTab));
  const menus = extensionPoints.filter((point) => typeOf(point) === "ContextMenu").flatMap((point) => children(point, "OfficeMenu"));
  const cellMenu = menus.filter((menu) => menu.getAttribute("id") === "ContextMenuCell").flatMap((menu) => readControls(children(menu, "Control"), reading));
  return {
    id: textOf("Id"),
    version: textOf("Version"),
    displayName: inLanguage(displayName, language),
    panePath: path(inLanguage(sourceLocation, language)),
    tabs,
    cellMenu,
    faults,
    functions: customFunctions && {
      namespace: resource(children(customFunctions, "Namespace")[0]),
      metadataPath: path(resource(metadata && children(metadata, "SourceLocation")[0])),
    },
  };
}
