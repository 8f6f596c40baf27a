import type { HostRibbon } from "../host";
import { element } from "./element";
import type { RibbonTab } from "./manifest";
import type { ButtonAction, RibbonButton, RibbonControl, RibbonMenu } from "./manifest-controls";

/** Draws the add-in's tabs as its manifest describes them: every tab with its name and, beside it, its buttons and menus. */
export function drawRibbon(bar: HTMLElement, tabs: readonly RibbonTab[], press: (action: ButtonAction) => void): void {
  bar.replaceChildren(
    ...tabs.map((tab) => {
      const groups = tab.groups.map((group) => {
        const drawn = element("div", "ribbon-group", ...group.controls.map((control) => drawControl(control, press)));
        drawn.setAttribute("role", "group");
        drawn.setAttribute("aria-label", group.label);
        return drawn;
      });
      const drawn = element("div", "ribbon-tab", element("h1", "ribbon-tab-name", tab.label), ...groups);
      drawn.id = tab.id;
      return drawn;
    }),
  );
}

/** What the add-in may change of its ribbon while it runs: nothing is found before it is drawn. */
export function changeableRibbon(bar: HTMLElement): HostRibbon {
  const find = (id: string): Element | null => bar.querySelector(`#${CSS.escape(id)}`);
  const buttonOf = (id: string): HTMLButtonElement | undefined => {
    const found = find(id);
    return found instanceof HTMLButtonElement ? found : undefined;
  };
  const tabOf = (id: string): HTMLElement | undefined => {
    const found = find(id);
    return found instanceof HTMLElement && found.classList.contains("ribbon-tab") ? found : undefined;
  };
  return {
    button(id) {
      const found = buttonOf(id);
      return found && { label: found.textContent ?? "", isEnabled: !found.disabled };
    },
    setEnabled(id, enabled) {
      const found = buttonOf(id);
      if (found) found.disabled = !enabled;
    },
    hasTab: (id) => tabOf(id) !== undefined,
    setTabVisible(id, visible) {
      const found = tabOf(id);
      if (found) found.hidden = !visible;
    },
  };
}

const drawControl = (control: RibbonControl, press: (action: ButtonAction) => void): HTMLElement =>
  ("items" in control ? drawMenu(control, press) : drawButton(control, press));

function drawButton(button: RibbonButton, press: (action: ButtonAction) => void): HTMLButtonElement {
  const drawn = element("button", "ribbon-button", button.label);
  drawn.type = "button";
  drawn.id = button.id;
  drawn.title = button.description;
  drawn.disabled = !button.isEnabled;
  drawn.addEventListener("click", () => press(button.action));
  prependIcon(drawn, button.icon);
  return drawn;
}

/** Opened and closed by the browser itself, with the mouse and with the keyboard. */
function drawMenu(menu: RibbonMenu, press: (action: ButtonAction) => void): HTMLDetailsElement {
  const name = element("summary", "ribbon-button", menu.label);
  name.title = menu.description;
  prependIcon(name, menu.icon);
  const drawn = element("details", "ribbon-menu", name);
  drawn.id = menu.id;
  const items = menu.items.map((item) => drawButton(item, (action) => {
    drawn.open = false;
    press(action);
  }));
  drawn.append(element("div", "ribbon-menu-items", ...items));
  return drawn;
}

function prependIcon(drawn: HTMLElement, address: string | undefined): void {
  if (address === undefined) return;
  const icon = element("img", "ribbon-icon");
  icon.src = address;
  icon.alt = "";
  drawn.prepend(icon);
}
