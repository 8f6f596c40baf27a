import {
  ArrayValueObject, BaseFunction, type BaseValueObject, BooleanValueObject, type ErrorType, ErrorValueObject, type FunctionVariantType,
  IFunctionService, NullValueObject, NumberValueObject, StringValueObject,
} from "@univerjs/engine-formula";
import type { Answer, AnswerValue, Argument, ArgumentValue, EngineFunction, FunctionRegistry } from "./functions-face";
import type { Kernel } from "./kernel";
import type { InnerCalculation } from "./calculation";
import { volatileCells } from "./volatile";

const mostParameters = 255;

function scalar(value: BaseValueObject | null | undefined | void): ArgumentValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  if (value.isBoolean() || value.isNumber()) return value.getValue() as boolean | number;
  return String(value.getValue());
}

function argument(variant: FunctionVariantType): Argument {
  const value = variant.isReferenceObject() ? (variant as unknown as { toArrayValueObject(): ArrayValueObject }).toArrayValueObject() : (variant as BaseValueObject);
  if (!value.isArray()) return scalar(value);
  const array = value as ArrayValueObject;
  const grid: ArgumentValue[][] = Array.from({ length: array.getRowCount() }, () => Array<ArgumentValue>(array.getColumnCount()).fill(null));
  array.iterator((cell, row, column) => { grid[row]![column] = scalar(cell); });
  return grid;
}

function valueObject(value: AnswerValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if ("error" in value) return ErrorValueObject.create(value.error as ErrorType);
  return NumberValueObject.create(value.number, value.format);
}

function answerObject(answer: Answer): BaseValueObject {
  if (!Array.isArray(answer)) return valueObject(answer as AnswerValue);
  const grid = answer as readonly (readonly AnswerValue[])[];
  const columns = Math.max(1, ...grid.map((row) => row.length));
  return ArrayValueObject.create({
    calculateValueList: grid.map((row) => Array.from({ length: columns }, (_, column) => {
      const cell = row[column];
      return cell === undefined ? NullValueObject.create() : valueObject(cell);
    })),
    rowCount: grid.length, columnCount: columns, unitId: "", sheetId: "", row: -1, column: -1,
  });
}

/**
 * Functions join the engine as executors of their own: Univer's public registration turns a blank into 0, reads strings a second
 * time ("TRUE", "12%") and calculates the whole workbook at every registration.
 */
class Executor extends BaseFunction {
  override minParams = 0;
  override maxParams = mostParameters;

  constructor(name: string, private readonly implementation: EngineFunction) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    // An exception here would leave the whole calculation hanging for ever.
    try {
      const caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column, rows: 1, columns: 1 };
      return answerObject(this.implementation(variants.map(argument), caller));
    } catch (error) {
      console.error(`The function ${String(this.name)} failed in the workbench`, error);
      return ErrorValueObject.create("#VALUE!" as ErrorType);
    }
  }
}

export function createFunctions(kernel: Kernel, calculation: InnerCalculation): FunctionRegistry {
  const service = kernel.injector.get(IFunctionService);
  const names: string[] = [];
  const volatileNames: string[] = [];
  return {
    registered: () => names,
    register(help, implementation) {
      names.push(help.name.toUpperCase());
      if (help.isVolatile) volatileNames.push(help.name.toUpperCase());
      service.registerExecutors(new Executor(help.name.toUpperCase(), implementation));
    },
    recalculateVolatile(onlySheet) {
      const places = volatileCells(kernel, volatileNames, onlySheet);
      if (places.length > 0) calculation.recalculate(places);
    },
    recalculate(places) {
      calculation.recalculate(places);
    },
  };
}
