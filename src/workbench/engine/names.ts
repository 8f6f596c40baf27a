import type { Kernel } from "./kernel";

/** A defined name of the workbook and what it stands for, with "=". */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

export interface Names {
  list(): DefinedName[];
  /** False where the engine does not take the name: it is taken, or a function's, or not of ASCII letters. */
  add(name: string, formula: string): boolean;
  /** Lets a name stand for something else. */
  change(name: string, formula: string): void;
  remove(name: string): void;
}

export function createNames(kernel: Kernel): Names {
  const { workbook } = kernel;
  return {
    list: () => workbook.getDefinedNames().map((entry) => ({ name: entry.getName(), formula: `=${entry.getFormulaOrRefString().replace(/^=/, "")}` })),
    add(name, formula) {
      kernel.beforeChange();
      // Without a page a name in Chinese is taken and then not found by formulas.
      if (!/^[A-Za-z_][\w.]*$/.test(name)) return false;
      try {
        workbook.insertDefinedName(name, formula.replace(/^=/, ""));
      } catch (error) {
        if (error instanceof Error && error.message.startsWith("sheets.definedName.")) return false;
        throw error;
      }
      return workbook.getDefinedNames().some((entry) => entry.getName() === name);
    },
    change(name, formula) {
      kernel.beforeChange();
      workbook.getDefinedName(name)?.setRef(formula.replace(/^=/, ""));
    },
    remove(name) {
      kernel.beforeChange();
      workbook.getDefinedName(name)?.delete();
    },
  };
}
