import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Grid } from "../grid";

/** How the grid stands on the page just now, in pixels. */
export interface View {
  /** Where the first cell's corner is while nothing is scrolled. */
  readonly left: number;
  readonly top: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly scale: number;
}

/** Undefined while no sheet is drawn. */
export function currentView({ univer, univerAPI }: Grid): View | undefined {
  const unitId = univerAPI.getActiveWorkbook()?.getId();
  const render = unitId === undefined ? undefined : univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !viewport) return undefined;
  const scale = render.scene.scaleX;
  return {
    left: skeleton.rowHeaderWidth * scale, top: skeleton.columnHeaderHeight * scale,
    scrollX: viewport.viewportScrollX * scale, scrollY: viewport.viewportScrollY * scale, scale,
  };
}
