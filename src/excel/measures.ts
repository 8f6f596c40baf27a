/** Points of a column so many characters wide: 7 pixels a character and 5 of padding, 0.75 points a pixel. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Neighbouring rows of one height, so that each run is set by one request: [first, count, height]. */
export function runsOf(heights: readonly number[]): [number, number, number][] {
  const runs: [number, number, number][] = [];
  heights.forEach((height, index) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[2] === height) last[1] += 1;
    else runs.push([index, 1, height]);
  });
  return runs;
}
