import { useCallback, useEffect, useRef, useState } from "react";

import type { Actions, Overview } from "../../actions/results";
import { useLive } from "../common/useLive";

export interface OverviewReading {
  /** What was read last; null before the first reading has come back. */
  readonly overview: Overview | null;
  /** The latest reading failed; `overview`, if there is one, is older. */
  readonly failed: boolean;
  /** False where changes in the sheets are not reported, so that a person must ask for a refresh. */
  readonly live: boolean;
  /** Reads again; while a reading is under way, once more behind it. */
  refresh(): void;
  /** Starts to listen again: the tables that were listened to may have been replaced. */
  listenAgain(): void;
}

/** Where we stand, read at the start and again whenever the sheets change, but not while `paused`. */
export function useOverview(actions: Actions, paused: boolean): OverviewReading {
  const [reading, setReading] = useState<{ overview: Overview | null; failed: boolean }>({
    overview: null,
    failed: false,
  });
  const [listening, setListening] = useState(0);
  const busy = useRef(false);
  const asked = useRef(false);

  const refresh = useCallback(() => {
    asked.current = true;
    if (busy.current) return;
    busy.current = true;
    const read = async () => {
      while (asked.current) {
        asked.current = false;
        try {
          const overview = await actions.readOverview();
          setReading({ overview, failed: false });
        } catch (cause) {
          console.error(cause);
          setReading((before) => ({ ...before, failed: true }));
        }
      }
      busy.current = false;
    };
    void read();
  }, [actions]);

  // A load writes hundreds of cells; the list is read once when it has ended instead of behind every one of them.
  const pausedNow = useRef(paused);
  useEffect(() => {
    pausedNow.current = paused;
  }, [paused]);

  useEffect(() => refresh(), [refresh]);

  const changed = useCallback(() => {
    if (!pausedNow.current) refresh();
  }, [refresh]);
  const live = useLive(actions, changed, listening);

  const listenAgain = useCallback(() => setListening((times) => times + 1), []);
  return { ...reading, live, refresh, listenAgain };
}
