import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { AddinFunctions } from "../host";

/** What the grid's formula popup shows of an add-in's functions: full name, description, and a line for every parameter. */
export function functionHelp({ namespace, functions }: AddinFunctions): IFunctionInfo[] {
  return functions.map((metadata) => ({
    functionName: `${namespace}.${metadata.name}`,
    functionType: FunctionType.User,
    description: metadata.description ?? "",
    abstract: metadata.description ?? "",
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      // The popup builds its example call from these: the parameters' own names read like the signature.
      example: parameter.name,
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  }));
}
