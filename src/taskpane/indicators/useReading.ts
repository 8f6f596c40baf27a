import { useCallback, useEffect, useRef, useState } from "react";

/** A value that is read, and read again when asked. */
export interface Reading<Value> {
  /** What was read last; null before that, and after a failure. */
  readonly value: Value | null;
  readonly failed: boolean;
  retry(): void;
}

/** Reads at the start, when `watch` tells of a change, and when asked; of several readings the latest counts. */
export function useReading<Value>(
  read: () => Promise<Value>,
  watch: (changed: () => void) => () => void,
): Reading<Value> {
  const [state, setState] = useState<{ value: Value | null; failed: boolean }>({ value: null, failed: false });
  const latest = useRef(0);
  const retry = useCallback(() => {
    const own = (latest.current += 1);
    read().then(
      (value) => {
        if (own === latest.current) setState({ value, failed: false });
      },
      (cause: unknown) => {
        console.error(cause);
        if (own === latest.current) setState({ value: null, failed: true });
      },
    );
  }, [read]);
  useEffect(() => {
    retry();
    const stop = watch(retry);
    return () => {
      latest.current += 1;
      stop();
    };
  }, [retry, watch]);
  return { ...state, retry };
}
