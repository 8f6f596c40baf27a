/** Requests from the ribbon to load a plan; the pane answers them, so that question, progress and result are seen. */
const listeners = new Set<() => void>();

/** A request that came before the pane was drawn. */
let waiting = false;

/** Asks the pane to start loading, now or as soon as it is drawn. */
export function requestLoad(): void {
  if (listeners.size === 0) waiting = true;
  for (const listener of listeners) listener();
}

/** Listens for requests; one that is waiting already is handed over at once. Answers how to stop. */
export function onLoadRequested(listener: () => void): () => void {
  listeners.add(listener);
  if (waiting) {
    waiting = false;
    listener();
  }
  return () => {
    listeners.delete(listener);
  };
}
