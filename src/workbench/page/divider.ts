const narrowest = 320;
const widest = 640;
const keyboardStep = 20;

/** Lets the pane's width be changed, 320 to 640 px, by pointer or by the arrow keys; the grid takes what is left. */
export function makeDivider(divider: HTMLElement, pane: HTMLElement): void {
  const resize = (width: number): void => {
    const allowed = Math.round(Math.min(widest, Math.max(narrowest, width)));
    pane.style.setProperty("--pane-width", `${allowed}px`);
    divider.setAttribute("aria-valuenow", String(allowed));
  };
  divider.setAttribute("aria-valuemin", String(narrowest));
  divider.setAttribute("aria-valuemax", String(widest));
  divider.setAttribute("aria-valuenow", "360");

  divider.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    // Captured, the pointer still reports here while it crosses the frame, which would swallow its movements.
    divider.setPointerCapture(event.pointerId);
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) resize(pane.getBoundingClientRect().right - event.clientX);
  });
  divider.addEventListener("keydown", (event) => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    resize(pane.getBoundingClientRect().width + direction * keyboardStep);
  });
}
