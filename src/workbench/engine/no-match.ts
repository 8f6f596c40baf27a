import { ArrayValueObject, type BaseFunction, type BaseValueObject, IFunctionService, NumberValueObject } from "@univerjs/engine-formula";
import type { Kernel } from "./kernel";

type Answer = ReturnType<BaseFunction["calculate"]>;
type Calculated = BaseFunction & { readonly noMatchFixed?: true };

/** Of no number at all the largest and the smallest is 0; Univer answers an array of nothing, or infinity. */
const orZero = (value: BaseValueObject | null): BaseValueObject => {
  const isNothing = !value || value.isArray() || (value.isNumber() && !Number.isFinite(value.getValue()));
  return isNothing ? NumberValueObject.create(0) : value;
};

/** MAXIFS and MINIFS answer 0 where no row meets the conditions: a number, which is not the same as a blank. */
export function answerZeroForNoMatch(kernel: Kernel): void {
  const functions = kernel.injector.get(IFunctionService);
  for (const name of ["MAXIFS", "MINIFS"]) {
    const executor = functions.getExecutor(name) as Calculated | undefined;
    if (!executor || executor.noMatchFixed) continue;
    const original = executor.calculate.bind(executor);
    Object.assign(executor, {
      noMatchFixed: true,
      calculate(...given: Parameters<BaseFunction["calculate"]>): Answer {
        const answer = original(...given) as BaseValueObject;
        // Several criteria give a block of answers, each of them a value.
        if (answer instanceof ArrayValueObject && answer.getRowCount() * answer.getColumnCount() > 1) return answer.mapValue(orZero) as Answer;
        return orZero(answer) as Answer;
      },
    });
  }
}
