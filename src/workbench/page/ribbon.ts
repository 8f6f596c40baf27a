import { element } from "./element";
import type { ButtonAction, RibbonButton, RibbonTab } from "./manifest";

/** Draws the add-in's tabs as its manifest describes them: every tab with its name and, beside it, its buttons. */
export function drawRibbon(bar: HTMLElement, tabs: readonly RibbonTab[], press: (action: ButtonAction) => void): void {
  bar.replaceChildren(
    ...tabs.map((tab) => {
      const buttons = tab.groups.map((group) => {
        const drawn = element("div", "ribbon-group", ...group.buttons.map((button) => drawButton(button, press)));
        drawn.setAttribute("role", "group");
        drawn.setAttribute("aria-label", group.label);
        return drawn;
      });
      return element("div", "ribbon-tab", element("h1", "ribbon-tab-name", tab.label), ...buttons);
    }),
  );
}

function drawButton(button: RibbonButton, press: (action: ButtonAction) => void): HTMLButtonElement {
  const drawn = element("button", "ribbon-button", button.label);
  drawn.type = "button";
  drawn.id = button.id;
  drawn.title = button.description;
  drawn.addEventListener("click", () => press(button.action));
  if (button.icon !== undefined) {
    const icon = element("img", "ribbon-icon");
    icon.src = button.icon;
    icon.alt = "";
    drawn.prepend(icon);
  }
  return drawn;
}
