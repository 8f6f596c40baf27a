import { writeFileSync } from "node:fs";
import { answers } from "./answers";
import { refusedLoads } from "./loadable";
import { membersPage } from "./page";

const [, , target, refusedTarget] = process.argv;
if (!target || !refusedTarget) throw new Error("Say where the page and the list of what is refused go");
void answers().then((found) => {
  writeFileSync(target, membersPage(found));
  writeFileSync(refusedTarget, `${JSON.stringify(refusedLoads(found), null, 2)}\n`);
  process.exit(0);
});
