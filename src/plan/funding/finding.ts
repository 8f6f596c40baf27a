import type { FundingLine } from "./line";
import type { FundingAccount, MoneyUnit } from "./terms";

/** Which figure of a line a finding is about. */
export type FundingFigure = "region" | "stage" | "series" | "year" | "unit" | "amount" | "students" | "perStudent" | "previousAmount" | "previousPerStudent" | "printedGrowth" | "printedPerStudentGrowth" | "account";

/** The lines of a year that a remark is about; `account` is null where they name none. */
type FundingYear = Pick<FundingLine, "region" | "year" | "stage" | "series" | "account">;

/** A remark on what was entered, with the indexes of the lines and the figure that it is about. It never blocks. */
export type FundingFinding = { readonly lines: readonly number[]; readonly figure: FundingFigure } & (
  | ({ readonly kind: "yearTwice" } & FundingYear)
  | ({ readonly kind: "yearMissing" } & FundingYear)
  /** The same stage in another unit than the year before. */
  | { readonly kind: "unitChanged"; readonly from: MoneyUnit; readonly to: MoneyUnit }
  /** Students changed by more than half against the year before; `change` as a fraction. */
  | { readonly kind: "studentsJump"; readonly from: number; readonly to: number; readonly change: number }
  /** 合计 is not what its stages add up to; both in `unit`, 元, 万元, 亿元 or 人. */
  | { readonly kind: "totalIsNotTheSum"; readonly total: number; readonly sum: number; readonly unit: MoneyUnit | "人" }
  /** The base is not what the year before's own line says, in the unit of the year judged. */
  | { readonly kind: "baseDiffers"; readonly base: number; readonly before: number; readonly unit: MoneyUnit }
  /** The base is said to be none (无), though the year before has a line with a figure. */
  | { readonly kind: "baseSaidNone"; readonly before: number; readonly unit: MoneyUnit }
  /** The printed growth is another one than the growth recomputed on the base that it was printed on; fractions. */
  | { readonly kind: "printedDiffers"; readonly printed: number; readonly growth: number }
  | { readonly kind: "unitMissing" }
  /** A column of bases is of another account than the figures: it was left out. */
  | { readonly kind: "otherAccount"; readonly from: FundingAccount; readonly to: FundingAccount }
  /** One finding for all lines that name no account. */
  | { readonly kind: "accountMissing" }
  /** 生均 was given and is not 金额 ÷ 在校学生数, to the digits given; in 元. */
  | { readonly kind: "averageDiffers"; readonly given: number; readonly computed: number }
  /** Text that is no number, or an amount below zero, where a figure belongs. Who reads the cells finds these. */
  | { readonly kind: "notANumber"; readonly text: string }
  /** A row that cannot be a line, since a cell says no region, year, stage, series or account: nothing of it is taken. `column` is its header. */
  | { readonly kind: "rowUnread"; readonly column: string; readonly text: string }
  | { readonly kind: "rowIncomplete"; readonly column: string }
);
