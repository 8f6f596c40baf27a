import type { Answer, AnswerValue } from "../engine/terms";
import { type Profile } from "./host";
import { supports } from "./profiles";

/** One entry of SetInvocationArrayResults: [id, ok, value, error code where not ok, …]. */
export type InvocationResult = readonly [number, boolean, unknown, ...unknown[]];

/** The client library's numbers for errors. 9 and 10 say that the pane does not know the function (yet). */
const errorsByCode: Readonly<Record<number, string>> = { 0: "#VALUE!", 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?" };

export interface Received {
  readonly answer: Answer;
  /** The sentence that a person sees beside the error, where there is one. */
  readonly message?: string;
  readonly unknownFunction: boolean;
}

export function readResult(result: InvocationResult, profile: Profile): Received {
  const [, ok, value, code] = result;
  if (!ok) {
    const number = typeof code === "number" ? code : 0;
    return {
      answer: { error: errorsByCode[number] ?? "#VALUE!" },
      message: typeof value === "string" && value !== "" ? value : undefined,
      unknownFunction: number === 9 || number === 10,
    };
  }
  let message: string | undefined;
  const cell = (given: unknown): AnswerValue => {
    if (given === null || given === undefined) return 0;
    if (typeof given === "number" || typeof given === "string" || typeof given === "boolean") return given;
    const { type, valueType, basicValue, code: errorText, numberFormat, message: sentence } = given as Record<string, unknown>;
    if (type === "FormattedNumber" && typeof basicValue === "number") {
      // An Excel without formatted numbers does not know what it is given.
      if (!supports(profile, "customfunctionsruntime", "1.4")) return { error: "#VALUE!" };
      return typeof numberFormat === "string" ? { number: basicValue, format: numberFormat } : basicValue;
    }
    if (valueType === "CustomFunctionError" || type === "Error") {
      if (typeof sentence === "string" && message === undefined) message = sentence;
      return { error: String(errorText ?? basicValue ?? "#VALUE!") };
    }
    return { error: "#VALUE!" };
  };
  if (!Array.isArray(value)) return { answer: cell(value), message, unknownFunction: false };
  if (value.length === 0 || !value.every(Array.isArray)) return { answer: { error: "#VALUE!" }, unknownFunction: false };
  const answer = (value as unknown[][]).map((row) => row.map(cell));
  return { answer, message, unknownFunction: false };
}
