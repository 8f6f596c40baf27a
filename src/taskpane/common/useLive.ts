import { useEffect, useState } from "react";

import { debounce } from "./debounce";

/** Figures are typed one after another; what follows them follows when the hand rests. */
const REST_MILLISECONDS = 300;

/** What tells of changes in the workbook. `watch` begins to listen; its answer ends it. */
interface Watchable {
  watch(changed: () => void): Promise<() => Promise<void>>;
}

/**
 * Calls `changed` when the workbook has changed and the hand rests; begins anew whenever `times` differs, because what
 * was listened to may have been replaced. False where changes are not reported, so that a person must ask for a refresh.
 */
export function useLive(source: Watchable, changed: () => void, times: number): boolean {
  const [live, setLive] = useState(true);
  useEffect(() => {
    const rested = debounce(changed, REST_MILLISECONDS);
    const stopped = source.watch(rested.call).then(
      (stop) => {
        setLive(true);
        return stop;
      },
      (cause: unknown) => {
        console.error(cause);
        setLive(false);
        return null;
      },
    );
    return () => {
      rested.cancel();
      stopped.then((stop) => stop?.()).catch((cause: unknown) => console.error(cause));
    };
  }, [source, changed, times]);
  return live;
}
