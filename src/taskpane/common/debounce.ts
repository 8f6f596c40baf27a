/** Calls `action` once, `rest` milliseconds after the last of a run of calls. */
export function debounce(action: () => void, rest: number): { call(): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  const call = () => {
    cancel();
    timer = setTimeout(action, rest);
  };
  return { call, cancel };
}
