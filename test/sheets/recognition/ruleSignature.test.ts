import { ruleSignature } from "../../../src/sheets/recognition";

const RULE = `=AND(ISNUMBER(FIND("|"&$A2&"|","|城中区|"&INDEX('指标目标'!$X$5:$X$65,MATCH("LZ2023-16",'指标目标'!$A$5:$A$65,0)))),B2<0.0000000000005)`;

test.each([
  ["lines that moved", RULE.replace(/\$A2/g, "$C12").replace("B2<", "$AD12<").replace(/\$65/g, "$70")],
  ["a sheet that was renamed", RULE.replace(/'指标目标'/g, "我的目标")],
  ["a sheet whose name needs marks", RULE.replace(/'指标目标'/g, "'Mary''s 目标 (2)'")],
  ["a sheet that was deleted", RULE.replace(/'指标目标'!\$X\$5:\$X\$65/g, "#REF!").replace(/'指标目标'!\$A\$5:\$A\$65/g, "'指标目标'!#REF!")],
  ["numbers as Excel may write them", RULE.replace("0.0000000000005", "5E-13")],
  ["blanks, capitals and no equals sign", RULE.slice(1).replace("AND(", "and( ")],
])("a rule of ours is known with %s", (_, formula) => {
  expect(ruleSignature(formula)).toBe(ruleSignature(RULE));
});

test.each([
  ["another target", RULE.replace("LZ2023-16", "LZ2023-18")],
  ["other labels", RULE.replace("城中区", "鱼峰区")],
  ["another comparison", RULE.replace("<0", ">0")],
  ["another number", RULE.replace("0.0000000000005", "0.5")],
])("a rule with %s is another one", (_, formula) => {
  expect(ruleSignature(formula)).not.toBe(ruleSignature(RULE));
});
