import type { Host } from "../host";

/** Ctrl+Alt+F9 calculates everything anew, as in Excel: in the page and in the frame, whose keys are not heard around it. */
export function hearRecalculation(target: Window, host: Pick<Host, "calculateAll">): void {
  target.addEventListener("keydown", (event) => {
    if (event.key !== "F9" || !(event.ctrlKey || event.metaKey) || !event.altKey) return;
    event.preventDefault();
    host.calculateAll();
  }, { capture: true });
}
