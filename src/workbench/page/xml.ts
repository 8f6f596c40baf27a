/** Reading a manifest as a tree, whatever namespaces its elements stand in. */
export const descendants = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];

export const children = (parent: Element, name: string): Element[] => [...parent.children].filter((element) => element.localName === name);

export const typeOf = (element: Element): string => element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";

/** The value in a language; the default where there is none for it. */
export function inLanguage(element: Element, language: string): string {
  const override = children(element, "Override").find((candidate) => candidate.getAttribute("Locale") === language);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}
