import type { Answers, ClassAnswers } from "./answers";
import type { Member } from "./shape";

const code = (name: string): string => `\`${name}\``;

function list(members: readonly Member[], readOnly: readonly Member[]): string {
  if (members.length === 0) return "—";
  return members.map((member) => code(member.kind === "method" ? `${member.name}()` : member.name) + (readOnly.includes(member) ? "（只读 read-only）" : "")).join(" · ");
}

function section({ className, answered, readOnly, refused }: ClassAnswers): string {
  return [
    `### ${className}（${answered.length} / ${answered.length + refused.length}）`,
    `应答 answered：${list(answered, readOnly)}`,
    `拒绝 refused：${list(refused, [])}`,
  ].join("\n\n");
}

/** The page of members as it stands in the documentation. */
export function membersPage({ classes, refusedClasses }: Answers): string {
  const answered = classes.reduce((sum, entry) => sum + entry.answered.length, 0);
  const refused = classes.reduce((sum, entry) => sum + entry.refused.length, 0);
  const rows = classes.map((entry) => `| ${entry.className} | ${entry.answered.length} | ${entry.refused.length} |`);
  return `${[
    "# 工作台应答的成员 Members that the workbench answers",
    "本页由 `npm run docs:members` 依据程序生成，测试核对两者一致；请勿手工修改。各类的成员取自微软客户端库自身的定义。\n未应答的成员一律以 `ApiNotFound` 及其名称拒绝，从不假装成功。",
    "This page is written from the code by `npm run docs:members`, and a test holds the two equal; do not edit it by hand. The members of a class are those of Microsoft's client library.\nWhat is not answered is refused with `ApiNotFound` and its name, and never pretended.",
    `共 ${classes.length} 个类：应答 ${answered} 项，拒绝 ${refused} 项；另有 ${refusedClasses.length} 个类整体拒绝。`,
    `${classes.length} classes: ${answered} members answered, ${refused} refused; ${refusedClasses.length} further classes are refused as a whole.`,
    ["| 类 Class | 应答 Answered | 拒绝 Refused |", "|---|---:|---:|", ...rows].join("\n"),
    "## 各类 Class by class",
    ...classes.map(section),
    "## 整体拒绝的类 Classes refused as a whole",
    refusedClasses.map(code).join(" · "),
  ].join("\n\n")}\n`;
}
