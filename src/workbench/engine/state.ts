import { IResourceManagerService, type IWorkbookData } from "@univerjs/core";
import { FormulaDataModel, type IArrayFormulaRangeType, type IArrayFormulaUnitCellType } from "@univerjs/engine-formula";
import type { Kernel } from "./kernel";
import type { SavedReference } from "./references-face";
import type { Comparisons } from "./rules";
import type { EngineState } from "./state-face";

/** A deep copy of what JSON can say, which later changes of the workbook do not reach. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** What the engine's parts keep besides Univer's own workbook. */
export interface Kept extends Pick<EngineState, "filteredRows"> {
  readonly comparisons: Comparisons;
  readonly references: readonly SavedReference[];
}

export function takeState(kernel: Kernel, { comparisons, filteredRows, references }: Kept): EngineState {
  kernel.beforeChange();
  const formulas = kernel.injector.get(FormulaDataModel);
  return plain({
    workbook: kernel.workbook.save(),
    spills: {
      ranges: formulas.getArrayFormulaRange()?.[kernel.unitId] ?? {},
      cells: formulas.getArrayFormulaCellData()?.[kernel.unitId] ?? {},
    },
    comparisons: [...comparisons],
    filteredRows,
    activeSheet: kernel.workbook.getActiveSheet().getSheetId(),
    references,
  });
}

/**
 * Gives an opened workbook what lies outside of its cells: tables, rules, validations, names, spills. To be called when the
 * engine's repairs stand, because they take part in it.
 * @throws where a part cannot be read: Univer itself would go on with half a workbook.
 */
export function restoreState(kernel: Kernel, state: EngineState): void {
  const resources = (state.workbook as IWorkbookData).resources ?? [];
  for (const hook of kernel.injector.get(IResourceManagerService).getAllResourceHooks()) {
    const data = resources.find(({ name }) => name === hook.pluginName)?.data;
    if (data) hook.onLoad(kernel.unitId, hook.parseJson(data));
  }
  // A plugin that starts later finds its own part there.
  kernel.workbook.getWorkbook().getSnapshot().resources = resources;

  const formulas = kernel.injector.get(FormulaDataModel);
  const { ranges, cells } = plain(state.spills);
  formulas.setArrayFormulaRange({ ...formulas.getArrayFormulaRange(), [kernel.unitId]: ranges as IArrayFormulaRangeType[string] });
  formulas.setArrayFormulaCellData({ ...formulas.getArrayFormulaCellData(), [kernel.unitId]: cells as IArrayFormulaUnitCellType[string] });
  kernel.workbook.setActiveSheet(state.activeSheet);
}
