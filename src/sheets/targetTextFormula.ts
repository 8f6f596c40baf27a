import { COMPARATOR_LABELS, STRENGTH_LABELS, type Comparator } from "../plan";
import { firstOf, isOneOf, quoted } from "./formula";

const label = (comparator: Comparator): string => COMPARATOR_LABELS[comparator];
const labels = (...comparators: Comparator[]): string[] => comparators.map(label);

/** Where a formula finds the parts of a target: expressions, such as cells of the same row. */
export interface TargetCells {
  readonly comparator: string;
  readonly value: string;
  readonly upper: string;
  readonly unit: string;
  readonly strength: string;
}

/** A target in words, with the strength where it softens (力争≥60%): describeTarget of src/plan as a native formula. */
export function targetTextFormula({ comparator, value, upper, unit, strength }: TargetCells): string {
  const number = (expression: string): string =>
    firstOf([
      [`NOT(ISNUMBER(${expression}))`, quoted("")],
      [`${unit}="%"`, `ROUND(${expression}*100,10)&"%"`],
      [`${unit}="‰"`, `ROUND(${expression}*1000,10)&"‰"`],
      [`${unit}=":1"`, `${expression}&"∶1"`],
      [`${expression}=INT(${expression})`, `TEXT(${expression},"#,##0")`],
    ], `${expression}&""`);
  const counted = `IF(${isOneOf(unit, ["%", "‰", ":1"])},"",${unit}&"")`;
  const strive = `IF(${strength}=${quoted(STRENGTH_LABELS.strive)},${quoted(STRENGTH_LABELS.strive)},"")`;
  return firstOf([
    [`${comparator}=""`, quoted("")],
    [`${comparator}=${quoted(label("full"))}`, quoted(`${label("full")}（100%）`)],
    [isOneOf(comparator, labels("zero", "nondecreasing", "milestone")), comparator],
    [`NOT(ISNUMBER(${value}))`, quoted("")],
    [`AND(${comparator}=${quoted(label("range"))},NOT(ISNUMBER(${upper})))`, `${strive}&"≥"&${number(value)}&${counted}`],
    [`${comparator}=${quoted(label("range"))}`, `${strive}&${number(value)}&"–"&${number(upper)}&${counted}`],
    [`${comparator}=${quoted(label("about"))}`, `${strive}&${number(value)}&${counted}&"左右"`],
    [`${comparator}=${quoted(label("="))}`, `${strive}&${number(value)}&${counted}`],
  ], `${strive}&${comparator}&${number(value)}&${counted}`);
}
