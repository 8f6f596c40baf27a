import { type Area, cellsOf } from "../engine/terms";

/** The fewest simple blocks that hold exactly the cells of an area that are meant: runs of a row, and equal runs of rows that follow one another. */
export function blocksOf(area: Area, isMeant: (row: number, column: number) => boolean): Area[] {
  const blocks: Area[] = [];
  let open: Area | undefined;
  const runs: Area[] = [];
  for (const { row, column } of cellsOf(area)) {
    if (!isMeant(row, column)) continue;
    if (open && open.row === row && open.column + open.columns === column) open = { ...open, columns: open.columns + 1 };
    else {
      if (open) runs.push(open);
      open = { row, column, rows: 1, columns: 1 };
    }
  }
  if (open) runs.push(open);
  for (const run of runs) {
    const above = blocks.findIndex((block) => block.row + block.rows === run.row && block.column === run.column && block.columns === run.columns);
    if (above < 0) blocks.push(run);
    else blocks[above] = { ...blocks[above]!, rows: blocks[above]!.rows + 1 };
  }
  return blocks;
}
