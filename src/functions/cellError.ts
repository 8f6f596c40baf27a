/**
 * The one place where a refusal becomes a cell error. Only #N/A and #VALUE! carry a message in Excel: #N/A for what
 * the plan does not hold, #VALUE! for an argument that cannot be read.
 */

/** #N/A with a sentence. */
export function notAvailable(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

/** #VALUE! with a sentence. */
export function invalidValue(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

export function isCellError(value: unknown): value is CustomFunctions.Error {
  return value instanceof CustomFunctions.Error;
}

/** A thrown cell error as a value of its cell; anything else thrown is a fault of ours and goes on. */
export function cellErrorOf(error: unknown): CustomFunctions.Error {
  if (isCellError(error)) return error;
  throw error;
}
