import { useLayoutEffect, type RefObject } from "react";

/** Moves the focus inside the pane, and never into it: a person who is typing in the sheet must not be interrupted. */
export function focusGently(element: HTMLElement | null | undefined): void {
  if (element && document.hasFocus()) element.focus({ preventScroll: true });
}

/** True when the element that had the focus has gone from the page. */
export function focusIsLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** When this part appears in the place of the one that had the focus, the focus goes on here instead of nowhere. */
export function useCatchFocus(target: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (focusIsLost()) focusGently(target.current);
  }, [target]);
}
