/** The terms of 两个只增不减 and what is reckoned and said with them, for whoever shows them: pure, with no workbook behind it. */
export { nationalShares } from "../catalogue";
export { FUNDING_ROLES } from "../sheets";
export {
  describeGrowth,
  FUNDING_ACCOUNTS,
  FUNDING_SERIES,
  FUNDING_STAGES,
  FUNDING_WORD_ORDER,
  fundingEquation,
  fundingFindingParameters,
  isNotCounted,
  leastSpending,
  MONEY_UNITS,
} from "../plan";
