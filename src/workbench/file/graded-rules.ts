import type { ConditionalRule } from "hucre";
import { type IconCriterion, type IconSet, iconSets, type RuleBound, type RuleCondition } from "../engine/terms";
import { colorToFile } from "./colors";
import type { FormulaConversion } from "./formula-conversion";

type Graded = Extract<RuleCondition, { type: "ColorScale" | "DataBar" | "IconSet" }>;
type FileGraded = Pick<ConditionalRule, "type" | "colorScale" | "dataBar" | "iconSet">;
/** The library writes and reads a formula's bound as it is, though its type does not name it. */
interface FileBound {
  type: string;
  value?: string;
}
type Cfvo<Kind extends "colorScale" | "dataBar" | "iconSet"> = NonNullable<ConditionalRule[Kind]>["cfvo"];

const types: Record<Exclude<RuleBound["type"], "Automatic">, string> = {
  LowestValue: "min", HighestValue: "max", Number: "num", Percent: "percent", Percentile: "percentile", Formula: "formula",
};
/** These came later than the part of the file that the library writes. */
const laterSets: readonly IconSet[] = ["ThreeStars", "ThreeTriangles", "FiveBoxes"];
const numbers: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };
const fileName = (set: IconSet): string => set.replace(/^(Three|Four|Five)/, (word) => numbers[word]!);

function boundToFile({ type, formula }: RuleBound, side: "min" | "max", { toFile }: Pick<FormulaConversion, "toFile">): FileBound {
  if (type === "Automatic") return { type: side };
  return { type: types[type], ...(formula === undefined ? {} : { value: formula.startsWith("=") ? toFile(formula) : formula }) };
}

function boundFromFile({ type, value }: FileBound, { fromFile }: Pick<FormulaConversion, "fromFile">): RuleBound | undefined {
  const found = (Object.keys(types) as (keyof typeof types)[]).find((name) => types[name] === type);
  if (!found || found === "LowestValue" || found === "HighestValue") return found && { type: found };
  if (value === undefined || value === "") return undefined;
  return { type: found, formula: Number.isNaN(Number(value)) ? fromFile(value) : value };
}

/** @returns undefined for what the library cannot write */
export function gradedToFile(condition: Graded, formulas: Pick<FormulaConversion, "toFile">): FileGraded | undefined {
  const argb = (color: string): string => `FF${colorToFile(color).rgb}`;
  switch (condition.type) {
    case "ColorScale": return {
      type: "colorScale",
      colorScale: {
        cfvo: condition.points.map((point) => boundToFile(point, "min", formulas)) as Cfvo<"colorScale">,
        colors: condition.points.map(({ color }) => argb(color)),
      },
    };
    case "DataBar": return {
      type: "dataBar",
      dataBar: {
        cfvo: [boundToFile(condition.lower, "min", formulas), boundToFile(condition.upper, "max", formulas)] as Cfvo<"dataBar">, color: argb(condition.color),
      },
    };
    case "IconSet": {
      const isPlain = condition.criteria.every(({ icon, operator }, index) => !icon && (index === 0 || operator === "GreaterThanOrEqual"));
      if (!isPlain || laterSets.includes(condition.set)) return undefined;
      return {
        type: "iconSet",
        iconSet: {
          iconSet: fileName(condition.set), cfvo: condition.criteria.map((criterion) => boundToFile(criterion, "min", formulas)) as Cfvo<"iconSet">,
          ...(condition.reverse ? { reverse: true } : {}), ...(condition.iconOnly ? { showValue: false } : {}),
        },
      };
    }
  }
}

/** True where the file says all of the condition: a bar's later half (plain colour, below zero, bounds by themselves) is not written. */
export const isWholeInFile = (condition: RuleCondition): boolean => condition.type !== "DataBar"
  || (condition.gradient && !condition.barOnly && !condition.direction && condition.lower.type !== "Automatic" && condition.upper.type !== "Automatic");

/** @returns undefined for what the workbench does not have */
export function gradedFromFile(rule: ConditionalRule, formulas: Pick<FormulaConversion, "fromFile">): RuleCondition | undefined {
  const bounds = (cfvo: readonly FileBound[]): RuleBound[] | undefined => {
    const read = cfvo.map((one) => boundFromFile(one, formulas));
    return read.includes(undefined) ? undefined : (read as RuleBound[]);
  };
  const hex = (color: string): string => `#${color.slice(-6).toUpperCase()}`;
  const { colorScale, dataBar, iconSet } = rule;
  if (colorScale) {
    const points = bounds(colorScale.cfvo);
    const isWhole = points && points.length === colorScale.colors.length && colorScale.colors.every((color) => /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(color));
    return isWhole ? { type: "ColorScale", points: points.map((point, index) => ({ ...point, color: hex(colorScale.colors[index]!) })) } : undefined;
  }
  if (dataBar) {
    const [lower, upper] = bounds(dataBar.cfvo) ?? [];
    if (!lower || !upper || !/[0-9a-f]{6}$/i.test(dataBar.color)) return undefined;
    return { type: "DataBar", lower, upper, color: hex(dataBar.color), negativeColor: "#FF0000", gradient: true, barOnly: false };
  }
  if (!iconSet) return undefined;
  const set = (Object.keys(iconSets) as IconSet[]).find((name) => fileName(name) === iconSet.iconSet);
  const criteria = bounds(iconSet.cfvo);
  if (!set || criteria?.length !== iconSets[set]) return undefined;
  return {
    type: "IconSet", set, reverse: iconSet.reverse === true, iconOnly: iconSet.showValue === false,
    criteria: criteria.map(({ type, formula = "0" }) => ({ type: type === "LowestValue" ? "Percent" : (type as IconCriterion["type"]), formula, operator: "GreaterThanOrEqual" })),
  };
}
