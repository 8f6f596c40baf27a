import { MoveRangeCommand } from "@univerjs/sheets";
import { contains } from "./area";
import type { Cells } from "./cells-face";
import type { EngineEvent } from "./events-face";
import type { Kernel } from "./kernel";
import { onActiveSheet } from "./on-active-sheet";
import type { Place } from "./place";
import type { InnerTables } from "./tables";
import { wholeArea } from "./tables-face";

/** Moving cells within a sheet: a table that moves whole goes with its cells, any other keeps its shape. */
export function createMoving(kernel: Kernel, tables: InnerTables, report: (event: EngineEvent) => void): Pick<Cells, "move"> {
  const tell = ({ sheetId, ...area }: Place): void =>
    report({ type: "changed", sheetId, area, change: "RangeEdited", source: kernel.addinDepth > 0 ? "addin" : "user" });
  return {
    async move(from, to) {
      const whole = tables.list().filter((table) => table.sheetId === from.sheetId && contains(from, wholeArea(table)));
      await onActiveSheet(kernel, from.sheetId, async () => {
        await kernel.run(MoveRangeCommand.id, {
          fromUnitId: kernel.unitId, fromSubUnitId: from.sheetId, fromRange: kernel.range(from.sheetId, from),
          toUnitId: kernel.unitId, toSubUnitId: to.sheetId, toRange: kernel.range(to.sheetId, to),
        });
        for (const { id, area } of whole) {
          await tables.place(id, { ...area, row: area.row + to.row - from.row, column: area.column + to.column - from.column });
        }
      });
      tell(from);
      tell(to);
    },
  };
}
