import { BaseFunction, type BaseReferenceObject, type BaseValueObject, ErrorType, ErrorValueObject, FormulaDataModel, type FunctionVariantType, IFunctionService } from "@univerjs/engine-formula";
import type { Kernel } from "./kernel";
import { UnsupportedReference } from "./structured-references";

const anchorName = "ANCHORARRAY";
const cell = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{1,3}\$?\d{1,7}`;
/** What holds no reference: texts, what stands in the brackets of a table, errors. */
const closed = String.raw`"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|#(?:N/A|VALUE!|REF!|DIV/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)`;
const sheet = String.raw`'(?:[^']|'')*'`;
const spilled = new RegExp(`(${closed})|(?<![:\\p{L}\\p{N}_.])(${cell})#|${sheet}`, "gu");
const anchored = new RegExp(`(${closed})|${anchorName}\\((${cell})\\)|${sheet}`, "gu");
const intersected = new RegExp(`(${closed}|${sheet})|@(${cell})(?![\\p{L}\\p{N}_.:(])|[#@]`, "gu");

/**
 * From Excel's writing to the engine's: A1# becomes a function of its own, and the @ that Excel leaves out before a single cell is left out.
 * @throws UnsupportedReference for # and @ anywhere else
 */
export function spillsToEngine(formula: string): string {
  const rewritten = formula.replace(spilled, (whole, _kept, reference: string | undefined) => (reference === undefined ? whole : `${anchorName}(${reference})`));
  return rewritten.replace(intersected, (whole, kept: string | undefined, reference: string | undefined) => {
    if (kept !== undefined) return whole;
    if (reference !== undefined) return reference;
    throw new UnsupportedReference(formula);
  });
}

/** From the engine's writing to Excel's. */
export const spillsToExcel = (formula: string): string =>
  (formula.includes(anchorName) ? formula.replace(anchored, (whole, _kept, reference: string | undefined) => (reference === undefined ? whole : `${reference}#`)) : formula);

/** What A1# is to the engine: the cells into which the formula of a cell has spilled, #REF! where it has none. */
class AnchorArray extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor(private readonly kernel: Kernel) {
    super(anchorName);
  }

  // The engine's own signature leaves references out, which functions that ask for them do answer.
  override calculate(variant: FunctionVariantType): BaseValueObject {
    if (!variant.isReferenceObject()) return variant.isError() ? (variant as BaseValueObject) : ErrorValueObject.create(ErrorType.REF);
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const sheetId = reference.getSheetId();
    const formulas = this.kernel.injector.get(FormulaDataModel);
    const range = formulas.getArrayFormulaRange()?.[this.kernel.unitId]?.[sheetId]?.[startRow]?.[startColumn];
    if (range) return this.createReferenceObject(reference, range) as unknown as BaseValueObject;
    if (formulas.getFormulaStringByCell(startRow, startColumn, sheetId, this.kernel.unitId)) return variant as unknown as BaseValueObject;
    return ErrorValueObject.create(ErrorType.REF);
  }
}

/** Teaches the engine what A1# is. */
export function registerSpillReferences(kernel: Kernel): void {
  kernel.injector.get(IFunctionService).registerExecutors(new AnchorArray(kernel));
}
