import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";

import { focusGently, focusIsLost } from "./focus";

/** Where the focus goes from row `index` of `count` for a key; null for a key that does not move it. */
function target(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, count - 1);
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

export interface RovingRows {
  /** For the part that holds the rows and stays when they are gone; it must be focusable. */
  readonly list: RefObject<HTMLElement | null>;
  /** The row that Tab comes to. */
  readonly tabbable: string | null;
  onFocus(event: FocusEvent): void;
  onBlur(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * One stop for Tab, arrows between the rows. Rows are buttons that carry their key in data-key. When the row that has
 * the focus goes away, because its figure is right now, the row that has come into its place takes the focus.
 */
export function useRovingRows(keys: readonly string[]): RovingRows {
  const list = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const focused = useRef<{ key: string; index: number } | null>(null);

  const rows = () => [...(list.current?.querySelectorAll<HTMLButtonElement>("[data-key]") ?? [])];

  const onFocus = useCallback(
    (event: FocusEvent) => {
      const key = (event.currentTarget as HTMLElement).dataset.key;
      if (key === undefined) return;
      focused.current = { key, index: keys.indexOf(key) };
      setCurrent(key);
    },
    [keys],
  );

  const onBlur = useCallback(() => {
    focused.current = null;
  }, []);

  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const all = rows();
    const next = target(event.key, all.indexOf(event.currentTarget as HTMLButtonElement), all.length);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  }, []);

  useLayoutEffect(() => {
    const before = focused.current;
    if (before === null) return;
    const index = keys.indexOf(before.key);
    if (index >= 0) {
      focused.current = { key: before.key, index };
      return;
    }
    if (!focusIsLost()) return;
    const all = rows();
    focusGently(all[Math.min(before.index, all.length - 1)] ?? list.current);
  }, [keys]);

  const tabbable = current !== null && keys.includes(current) ? current : (keys[0] ?? null);
  return { list, tabbable, onFocus, onBlur, onKeyDown };
}
