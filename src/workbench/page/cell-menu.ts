import { ComponentManager } from "@univerjs/ui";
import { createElement } from "react";
import type { Grid } from "./grid";
import type { ButtonAction, RibbonButton, RibbonControl } from "./manifest-controls";

/** Where the grid's own menu of a right click on a cell takes what others bring. */
const place = ["contextMenu.mainArea", "contextMenu.others"];
/** Pixels, as the grid's own icons beside it. */
const iconSize = 16;

/** Adds what the manifest offers to the menu of a cell's right click; the items of a menu stand in it one below another. */
export function addCellMenu({ univer, univerAPI }: Grid, controls: readonly RibbonControl[], press: (action: ButtonAction) => void): void {
  const components = univer.__getInjector().get(ComponentManager);
  const entries = controls.flatMap((control): readonly RibbonButton[] => ("items" in control ? control.items : [control]));
  entries.filter(({ isEnabled }) => isEnabled).forEach(({ id, label, description, icon, action }, order) => {
    if (icon !== undefined) components.register(id, () => createElement("img", { src: icon, alt: "", width: iconSize, height: iconSize }));
    const item = { id, title: label, tooltip: description, order, action: () => press(action) };
    univerAPI.createMenu(icon === undefined ? item : { ...item, icon: id }).appendTo(place);
  });
}
