import type { FundingSeries, FundingStage, MoneyUnit } from "./terms";

/** Which figure of a line a finding is about. */
export type FundingFigure = "year" | "unit" | "amount" | "students" | "perStudent" | "previousAmount" | "previousPerStudent" | "printedGrowth" | "printedPerStudentGrowth" | "account";

/** A remark on what was entered, with the indexes of the lines and the figure that it is about. It never blocks. */
export type FundingFinding = { readonly lines: readonly number[]; readonly figure: FundingFigure } & (
  | { readonly kind: "yearTwice"; readonly year: number; readonly stage: FundingStage; readonly series: FundingSeries }
  | { readonly kind: "yearMissing"; readonly year: number; readonly stage: FundingStage; readonly series: FundingSeries }
  /** The same stage in another unit than the year before. */
  | { readonly kind: "unitChanged"; readonly from: MoneyUnit; readonly to: MoneyUnit }
  /** Students changed by more than half against the year before; `change` as a fraction. */
  | { readonly kind: "studentsJump"; readonly from: number; readonly to: number; readonly change: number }
  /** 合计 is not what its stages add up to. */
  | { readonly kind: "totalIsNotTheSum"; readonly total: number; readonly sum: number }
  /** The base is not what the year before's own line says. */
  | { readonly kind: "baseDiffers"; readonly base: number; readonly before: number }
  | { readonly kind: "printedDiffers"; readonly printed: number; readonly growth: number }
  | { readonly kind: "unitMissing" }
  | { readonly kind: "accountMissing" }
  /** 生均 was given and is not 金额 ÷ 在校学生数, to the digits given. */
  | { readonly kind: "averageDiffers"; readonly given: number; readonly computed: number }
  /** Text that is no number where a number belongs. */
  | { readonly kind: "notANumber"; readonly text: string }
);
