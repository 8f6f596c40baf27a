/** What a ribbon button does when it is pressed. */
export type ButtonAction = { readonly kind: "showPane" } | { readonly kind: "runFunction"; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Path on this server, undefined where the manifest names no icon. */
  readonly icon: string | undefined;
  readonly action: ButtonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
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
  /** Undefined where the add-in brings no custom functions. */
  readonly functions: { readonly namespace: string; readonly metadataPath: string } | undefined;
}

function descendants(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((element) => element.localName === name);
}

function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}

function inLanguage(element: Element, language: string): string {
  const override = children(element, "Override").find((candidate) => candidate.getAttribute("Locale") === language);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
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

  const readButton = (control: Element): RibbonButton | undefined => {
    const action = children(control, "Action")[0];
    if (typeOf(control) !== "Button" || action === undefined) return undefined;
    const supertip = children(control, "Supertip")[0];
    const label = resource(children(control, "Label")[0]);
    // 32 px is what the bar shows at 16 px on dense screens; any other size will do where it is absent.
    const images = children(control, "Icon").flatMap((icon) => children(icon, "Image"));
    const image = images.find((candidate) => candidate.getAttribute("size") === "32") ?? images[0];
    return {
      id: control.getAttribute("id") ?? label,
      label,
      title: supertip ? resource(children(supertip, "Title")[0]) : label,
      description: supertip ? resource(children(supertip, "Description")[0]) : "",
      icon: image ? path(resource(image)) : undefined,
      action:
        typeOf(action) === "ExecuteFunction"
          ? { kind: "runFunction", name: children(action, "FunctionName")[0]?.textContent?.trim() ?? "" }
          : { kind: "showPane" },
    };
  };
  const readTab = (tab: Element): RibbonTab => ({
    label: resource(children(tab, "Label")[0]),
    groups: children(tab, "Group").map((group) => ({
      label: resource(children(group, "Label")[0]),
      buttons: children(group, "Control").map(readButton).filter((button) => button !== undefined),
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
  return {
    id: textOf("Id"),
    version: textOf("Version"),
    displayName: inLanguage(displayName, language),
    panePath: path(inLanguage(sourceLocation, language)),
    tabs: extensionPoints
      .filter((point) => typeOf(point) === "PrimaryCommandSurface")
      .flatMap((point) => children(point, "CustomTab").map(readTab)),
    functions: customFunctions && {
      namespace: resource(children(customFunctions, "Namespace")[0]),
      metadataPath: path(resource(metadata && children(metadata, "SourceLocation")[0])),
    },
  };
}
