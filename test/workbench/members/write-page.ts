import { writeFileSync } from "node:fs";
import { answers } from "./answers";
import { membersPage } from "./page";

const target = process.argv[2];
if (!target) throw new Error("Say where the page goes");
void answers().then((found) => {
  writeFileSync(target, membersPage(found));
  process.exit(0);
});
