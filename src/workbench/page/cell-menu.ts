import type { Grid } from "./grid";
import type { ButtonAction, RibbonButton, RibbonControl } from "./manifest-controls";

/** Where the grid's own menu of a right click on a cell takes what others bring. */
const place = ["contextMenu.mainArea", "contextMenu.others"];

/** Adds what the manifest offers to the menu of a cell's right click; the items of a menu stand in it one below another. */
export function addCellMenu({ univerAPI }: Grid, controls: readonly RibbonControl[], press: (action: ButtonAction) => void): void {
  const entries = controls.flatMap((control): readonly RibbonButton[] => ("items" in control ? control.items : [control]));
  entries.filter(({ isEnabled }) => isEnabled).forEach(({ id, label, description, action }, order) => {
    univerAPI.createMenu({ id, title: label, tooltip: description, order, action: () => press(action) }).appendTo(place);
  });
}
