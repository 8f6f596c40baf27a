import { AutoHeightController } from "@univerjs/sheets-ui";
import type { Engine } from "../engine/terms";
import type { Grid } from "./grid";

const NOTHING: ReturnType<AutoHeightController["getUndoRedoParamsOfAutoHeight"]> = { redos: [], undos: [] };

/**
 * Rows grow with what people type, but not with what an add-in writes: measuring every row at each of its steps takes
 * most of the time of a long batch. An add-in gives its rows their heights itself, or asks for them (autofitRows). A list
 * in a cell changes no height; Univer asks for it without a sheet, and would measure whichever one is shown.
 */
export function keepHeightsOfAddin({ univer }: Grid, engine: Engine): void {
  const controller = univer.__getInjector().get(AutoHeightController);
  const measure = controller.getUndoRedoParamsOfAutoHeight.bind(controller);
  controller.getUndoRedoParamsOfAutoHeight = (ranges, sheetId, heights) =>
    (engine.isAddinAtWork || sheetId === undefined ? NOTHING : measure(ranges, sheetId, heights));
}
