/** Requests from the ribbon that the pane answers, so that question, progress and result are seen. */
export interface Requests {
  /** Asks the pane, now or as soon as it is drawn. */
  request(): void;
  /** Listens for requests; one that is waiting already is handed over at once. Answers how to stop. */
  listen(listener: () => void): () => void;
}

export function createRequests(): Requests {
  const listeners = new Set<() => void>();
  /** A request that came before the pane was drawn. */
  let waiting = false;
  return {
    request() {
      if (listeners.size === 0) waiting = true;
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      if (waiting) {
        waiting = false;
        listener();
      }
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
