import type { Host } from "../host";

/**
 * F9 calculates what waits and what changes by itself, Ctrl+Alt+F9 everything anew, as in Excel: in the page and in the frame, whose
 * keys are not heard around it.
 */
export function hearRecalculation(target: Window, host: Pick<Host, "calculate" | "calculateAll">): void {
  target.addEventListener("keydown", (event) => {
    if (event.key !== "F9" || event.shiftKey) return;
    const isControlled = event.ctrlKey || event.metaKey;
    // Ctrl+F9 and Alt+F9 alone are other keys of Excel's.
    if (isControlled !== event.altKey) return;
    event.preventDefault();
    if (isControlled) host.calculateAll();
    else host.calculate();
  }, { capture: true });
}
