import { CFNumberOperator, CFRuleType, IIconSetType } from "@univerjs/sheets-conditional-formatting";
import { type Icon, type IconSet, iconSets, type RuleCondition } from "./rules-face";
import { boundOf } from "./scales";

type Icons = Extract<RuleCondition, { type: "IconSet" }>;

const sets: Record<IconSet, IIconSetType> = {
  ThreeArrows: IIconSetType.threeArrows, ThreeArrowsGray: IIconSetType.threeArrowsGray, ThreeFlags: IIconSetType.threeFlags,
  ThreeTrafficLights1: IIconSetType.threeTrafficLights1, ThreeTrafficLights2: IIconSetType.threeTrafficLights2, ThreeSigns: IIconSetType.threeSigns,
  ThreeSymbols: IIconSetType.threeSymbols, ThreeSymbols2: IIconSetType.threeSymbols2, FourArrows: IIconSetType.fourArrows,
  FourArrowsGray: IIconSetType.fourArrowsGray, FourRedToBlack: IIconSetType.fourRedToBlack, FourRating: IIconSetType.fourRating,
  FourTrafficLights: IIconSetType.fourTrafficLights, FiveArrows: IIconSetType.fiveArrows, FiveArrowsGray: IIconSetType.fiveArrowsGray,
  FiveRating: IIconSetType.fiveRating, FiveQuarters: IIconSetType.fiveQuarters, ThreeStars: IIconSetType.threeStars,
  ThreeTriangles: IIconSetType.threeTriangles, FiveBoxes: IIconSetType.fiveBoxes,
};
/** Univer counts these from the lowest icon, all others from the highest. */
const fromTheLowest: readonly IconSet[] = ["FourRating", "FiveRating"];

function iconToUniver({ set, index }: Icon): { iconType: IIconSetType; iconId: string } {
  if (set === undefined) return { iconType: IIconSetType.empty, iconId: "" };
  return { iconType: sets[set], iconId: String(fromTheLowest.includes(set) ? index : iconSets[set] - 1 - index) };
}

function iconFromUniver(type: IIconSetType, id: string): Icon | undefined {
  if (type === IIconSetType.empty) return { index: 0 };
  const set = (Object.keys(sets) as IconSet[]).find((name) => sets[name] === type);
  return set && { set, index: fromTheLowest.includes(set) ? Number(id) : iconSets[set] - 1 - Number(id) };
}

/** The icon that a criterion stands for. */
function iconOf({ set, criteria, reverse }: Icons, position: number): Icon {
  return criteria[position]!.icon ?? { set, index: reverse ? criteria.length - 1 - position : position };
}

/** Univer's form of an icon set: from the highest values down. */
export function iconsToUniver(condition: Icons, address: string): object {
  return {
    type: CFRuleType.iconSet, isShowValue: !condition.iconOnly,
    config: condition.criteria.map((criterion, position) => ({
      ...iconToUniver(iconOf(condition, position)),
      operator: CFNumberOperator[criterion.operator === "GreaterThan" ? "greaterThan" : "greaterThanOrEqual"],
      value: boundOf(criterion, "MIN", address),
    })).reverse(),
  };
}

/** The icon that a cell shows, from what Univer has worked out for it. */
export const shownIcon = (result: { readonly iconType: string; readonly iconId: string } | undefined): Icon | undefined =>
  result && iconFromUniver(result.iconType as IIconSetType, result.iconId);
