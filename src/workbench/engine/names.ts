import { generateRandomId } from "@univerjs/core";
import { IDefinedNamesService, type ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import { RemoveDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from "@univerjs/sheets";
import type { Kernel } from "./kernel";

/** A name of the workbook and the formula that it stands for, with "=". */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** The sheet that alone knows the name; undefined where the whole workbook does. */
  readonly sheetId?: string;
  readonly comment: string;
  readonly hidden: boolean;
}

export interface Names {
  list(): DefinedName[];
  /** False where the engine does not take the name: it is taken, or another sheet's, or a table's. */
  add(name: string, formula: string, sheetId?: string): boolean;
  change(name: string, change: Partial<Pick<DefinedName, "formula" | "comment" | "hidden">>): void;
  remove(name: string): void;
}

export function createNames(kernel: Kernel): Names {
  const { unitId } = kernel;
  const service = kernel.injector.get(IDefinedNamesService);
  const stored = (): ISetDefinedNameMutationParam[] => Object.values(service.getDefinedNameMap(unitId) ?? {}).map((entry) => ({ ...entry, unitId }));
  const find = (name: string): ISetDefinedNameMutationParam | undefined => stored().find((entry) => entry.name === name);
  const bare = (formula: string): string => formula.replace(/^=/, "");
  /** A formula that is more than a reference keeps its sign, or the engine takes it for one. */
  const content = (formula: string): string => (/^=[^()+*/^&<>=,-]+$/.test(formula) ? bare(formula) : formula);
  return {
    list: () => stored().map(({ name, formulaOrRefString, localSheetId, comment, hidden }) => ({
      name, formula: `=${bare(formulaOrRefString)}`, comment: comment ?? "", hidden: hidden === true,
      ...(localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? {} : { sheetId: localSheetId }),
    })),
    add(name, formula, sheetId) {
      kernel.beforeChange();
      const key = name.toLowerCase();
      if (stored().some((entry) => entry.name.toLowerCase() === key)) return false;
      const param: ISetDefinedNameMutationParam = {
        id: generateRandomId(10), unitId, name, formulaOrRefString: content(formula), comment: "", hidden: false, localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      };
      kernel.runNow(SetDefinedNameCommand.id, param);
      return find(name) !== undefined;
    },
    change(name, { formula, ...rest }) {
      kernel.beforeChange();
      const before = find(name);
      if (before) kernel.runNow(SetDefinedNameCommand.id, { ...before, ...rest, ...(formula === undefined ? {} : { formulaOrRefString: content(formula) }) });
    },
    remove(name) {
      kernel.beforeChange();
      const before = find(name);
      if (before) kernel.runNow(RemoveDefinedNameCommand.id, before);
    },
  };
}
