import { SheetInterceptorService } from "@univerjs/sheets";
import { AutoHeightController } from "@univerjs/sheets-ui";
import type { Engine } from "../engine/terms";
import type { Grid } from "./grid";

const NOTHING: ReturnType<AutoHeightController["getUndoRedoParamsOfAutoHeight"]> = { redos: [], undos: [] };

/**
 * Rows grow with what people type, but not with what an add-in writes: measuring every row at each of its steps takes
 * most of the time of a long batch. An add-in gives its rows their heights itself, or asks for them (autofitRows).
 */
export function keepHeightsOfAddin({ univer }: Grid, engine: Engine): void {
  const injector = univer.__getInjector();
  const interceptor = injector.get(SheetInterceptorService);
  const generate = interceptor.generateMutationsOfAutoHeight.bind(interceptor);
  interceptor.generateMutationsOfAutoHeight = (info) => (engine.isAddinAtWork ? NOTHING : generate(info));

  // A list in a cell changes no height; Univer asks for it without a sheet, and would measure whichever one is shown.
  const controller = injector.get(AutoHeightController);
  const measure = controller.getUndoRedoParamsOfAutoHeight.bind(controller);
  controller.getUndoRedoParamsOfAutoHeight = (ranges, sheetId, heights) => (sheetId === undefined ? NOTHING : measure(ranges, sheetId, heights));
}
