import { strFromU8, unzipSync } from "fflate";
import type { Chart } from "hucre";
import { parseChart } from "hucre/ooxml";

/** Which of a file's bar charts lie: the library reads columns and bars as one kind, so their parts are looked at once more. */
export interface ChartDirections {
  /** Undefined where it cannot be told. */
  isLying(chart: Chart): boolean | undefined;
}

const keyOf = ({ kinds, title, series }: Chart): string => JSON.stringify([kinds, title, series?.map(({ valuesRef, name }) => [valuesRef, name])]);

/** @param bytes a file that has been read already */
export function chartDirections(bytes: Uint8Array): ChartDirections {
  const found = new Map<string, Set<boolean>>();
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/charts\/chart\d+\.xml$/.test(name) });
  for (const part of Object.values(parts)) {
    const text = strFromU8(part);
    const chart = parseChart(text);
    if (!chart) continue;
    const key = keyOf(chart);
    found.set(key, (found.get(key) ?? new Set()).add(/<(?:\w+:)?barDir\s+val="bar"/.test(text)));
  }
  return {
    isLying(chart) {
      const directions = [...(found.get(keyOf(chart)) ?? [])];
      return directions.length === 1 ? directions[0] : undefined;
    },
  };
}
