import { children, typeOf } from "./xml";

/** What a button of the ribbon or an entry of the menu does when it is pressed. */
export type ButtonAction = { readonly kind: "showPane" } | { readonly kind: "runFunction"; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Path on this server, undefined where the manifest names no icon. */
  readonly icon: string | undefined;
  readonly action: ButtonAction;
  /** False where the manifest shows the button and lets nobody press it. */
  readonly isEnabled: boolean;
}

/** A button that opens others. */
export interface RibbonMenu extends Omit<RibbonButton, "action"> {
  readonly items: readonly RibbonButton[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

/** What the reading of a control needs of its manifest. */
export interface Resources {
  /** The text or address that an element names by its resid. @throws naming the resid that leads nowhere */
  resource(element: Element | undefined): string;
  /** An address as a path on this server. @throws naming an address of another origin */
  path(address: string): string;
  /** A mistake in the manifest, in a few words: "EduPlan.Load: resid="…"". */
  fault(what: string): void;
}

/** Microsoft's limits for short and long strings, in characters. */
const longestLabel = 125;
const longestDescription = 250;

/** Reads controls or the items of a menu; what is wrong with one is told, and it is left out where it cannot be shown. */
export function readControls(elements: readonly Element[], resources: Resources): RibbonControl[] {
  return elements.flatMap((element) => {
    try {
      return [readControl(element, resources)];
    } catch (error) {
      resources.fault(`${element.getAttribute("id") ?? element.localName}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
}

function readControl(control: Element, resources: Resources): RibbonControl {
  const { resource, path } = resources;
  const label = resource(children(control, "Label")[0]);
  const id = control.getAttribute("id") ?? label;
  const supertip = children(control, "Supertip")[0];
  const title = supertip ? resource(children(supertip, "Title")[0]) : label;
  const description = supertip ? resource(children(supertip, "Description")[0]) : "";
  for (const text of [label, title]) if (text.length > longestLabel) resources.fault(`${id}: ${text.length} > ${longestLabel}`);
  if (description.length > longestDescription) resources.fault(`${id}: ${description.length} > ${longestDescription}`);
  // 32 px is what the bar shows at 16 px on dense screens; any other size will do where it is absent.
  const images = children(control, "Icon").flatMap((icon) => children(icon, "Image"));
  const image = images.find((candidate) => candidate.getAttribute("size") === "32") ?? images[0];
  if (!image && typeOf(control) === "Button") resources.fault(`${id}: Icon`);
  const shown = {
    id, label, title, description, icon: image ? path(resource(image)) : undefined,
    isEnabled: children(control, "Enabled")[0]?.textContent?.trim().toLowerCase() !== "false",
  };
  if (typeOf(control) === "Menu") {
    const items = children(control, "Items").flatMap((list) => children(list, "Item"));
    return { ...shown, items: readControls(items, resources).filter((item): item is RibbonButton => "action" in item) };
  }
  const action = children(control, "Action")[0];
  if (action === undefined) throw new Error("Action");
  if (typeOf(action) !== "ExecuteFunction") return { ...shown, action: { kind: "showPane" } };
  const name = children(action, "FunctionName")[0]?.textContent?.trim() ?? "";
  if (name === "") throw new Error("FunctionName");
  return { ...shown, action: { kind: "runFunction", name } };
}
