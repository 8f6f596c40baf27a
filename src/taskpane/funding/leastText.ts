import type { LeastSpending } from "../../plan";
import type { SayFunding } from "./useFundingWords";

/** Students as typed: separators and full-width digits are read; null for a blank, "wrong" for what is no whole number. */
export function readStudents(text: string): number | "wrong" | null {
  const plain = text.normalize("NFKC").replaceAll(",", "").replace(/人$/, "").trim();
  if (plain === "") return null;
  return /^\d{1,10}$/.test(plain) ? Number(plain) : "wrong";
}

/** The answer for a stage in sentences: the least spending and what decides it, or what is known and what is missing. */
export function leastLines(least: LeastSpending, year: number, say: SayFunding): readonly string[] {
  const stage = say(`term.${least.stage}`);
  const yuan = (amount: number) => new Intl.NumberFormat("zh-CN").format(amount);
  const missing = least.missing.map((what) =>
    what === "students" ? say("budget.missing.students", { year: year + 1 }) : say(`budget.missing.${what}`, { year }));
  if (least.least === null || least.decidedBy === null) {
    const isKnown = least.byAmount !== null || least.byAverage !== null;
    const known = [
      ...(least.byAmount === null ? [] : [say("budget.only.amount", { amount: yuan(least.byAmount) })]),
      ...(least.byAverage === null ? [] : [say("budget.only.average", { amount: yuan(least.byAverage) })]),
      ...(least.byStages === null ? [] : [say("budget.only.stages", { amount: yuan(least.byStages) })]),
    ];
    const what = missing.join(say("list.separator"));
    const part = say(isKnown ? "budget.partial" : "budget.missing", { stage, what });
    return [[part, ...known].join(say("clause.separator"))];
  }
  return [`${say("budget.least", { stage, amount: yuan(least.least) })}${say("clause.separator")}${say(`budget.by.${least.decidedBy}`)}`];
}
