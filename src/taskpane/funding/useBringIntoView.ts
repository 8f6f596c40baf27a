import { useLayoutEffect, type RefObject } from "react";

import { focusGently, focusIsLost } from "../common/focus";

/**
 * When this part takes the place of the one that was pressed, the focus and the eye go on at its beginning. Nothing
 * moves where the focus stands elsewhere.
 */
export function useBringIntoView(target: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!focusIsLost() || !document.hasFocus()) return;
    focusGently(target.current);
    target.current?.scrollIntoView({ block: "start" });
  }, [target]);
}
