import { replaceForms } from "../figureText";
import type { FundingAccount, FundingSeries, FundingStage } from "./terms";

/** How notices and offices name the stages; the first that fits decides, so that 中等职业学校 is no 中学. */
const STAGE_NAMES: readonly (readonly [RegExp, FundingStage])[] = [
  [/^(合计|总计|全口径|全部|全学段|各级各类|各级教育|总额|按在校学生人数平均|一般公共预算教育(经费|支出))/, "合计"],
  [/(幼儿|学前)/, "幼儿园"],
  [/(小学)/, "普通小学"],
  [/(初中|初级中学)/, "普通初中"],
  [/(中职|中等职业|职业高中|中专)/, "中等职业学校"],
  [/(高校|高等学校|高等教育|大学|本专科|高职)/, "普通高等学校"],
  [/(普高|高中|高级中学)/, "普通高中"],
];

/** Names of several stages at once. */
const SEVERAL_STAGES = /中小学|义务教育|小计/;

/** The stage that a cell names; null where it names none, or several (义务教育, 中小学), or a part of them (小计). */
export function readFundingStage(text: string): FundingStage | null {
  const clean = replaceForms(text);
  if (SEVERAL_STAGES.test(clean)) return null;
  const found = STAGE_NAMES.filter(([name]) => name.test(clean)).map(([, stage]) => stage);
  // 中等职业学校（职业高中） and 高等职业学校 name a second one beside their own.
  if (found.length === 2 && found[1] === "普通高中" && found[0] === "中等职业学校") return found[0];
  return found.length === 1 ? found[0]! : null;
}

/** The series that a text is about; null where it names none. */
export function readFundingSeries(text: string): FundingSeries | null {
  const clean = replaceForms(text);
  if (clean.includes("公用")) return "公用经费";
  if (clean.includes("事业费")) return "事业费";
  if (clean.includes("事业收入")) return "事业收入";
  if (clean.includes("国家财政性")) return "国家财政性教育经费";
  return clean.includes("经费") || clean.includes("支出") ? "经费" : null;
}

/** The account that a text names; 执行 is what was spent (决算). Null where it names none or several. */
export function readFundingAccount(text: string): FundingAccount | null {
  // 一般公共预算 names the budget's kind, not the account.
  const clean = replaceForms(text).replace(/一般公共预算|公共财政预算/g, "");
  const isAdjusted = /调整预算|预算调整/.test(clean);
  const isBudget = /预算/.test(clean.replace(/调整预算|预算调整/g, ""));
  const isFinal = /决算|执行/.test(clean);
  const named = [isAdjusted && "调整预算", isBudget && "预算", isFinal && "决算"].filter((name): name is FundingAccount => name !== false);
  return named.length === 1 ? named[0]! : null;
}

/** The stage that a title is about: 合计 where it names none; null where it names several, so that it must be asked. */
export function readStageOfTitle(title: string): FundingStage | null {
  const named = STAGE_NAMES.filter(([name, stage]) => stage !== "合计" && name.test(replaceForms(title)));
  return SEVERAL_STAGES.test(title) || named.length > 1 ? readFundingStage(title) : named[0]?.[1] ?? "合计";
}
