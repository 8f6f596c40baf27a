import { formulaFromFile, formulaToFile, needsArray } from "../../../src/workbench/file/formulas";

/** Formulas as Excel writes them in files; expected by ECMA-376 and by Microsoft's description of the prefixes. */

const functions = ["SHOP.PRICE", "SHOP.BEST_OFFER"];
const table = { id: "1", name: "销售", sheetId: "s", area: { row: 0, column: 0, rows: 3, columns: 2 }, columns: [] };

test.each<[string, string]>([
  ["=SUM(A1:B2)", "SUM(A1:B2)"],
  ["=[@单价]*2", "销售[[#This Row],[单价]]*2"],
  ["=SUM(销售[单价])", "SUM(销售[单价])"],
  ['=TEXTJOIN(",",TRUE,A1:A3)', '_xlfn.TEXTJOIN(",",TRUE,A1:A3)'],
  ["=SORT(FILTER(A1:A9,A1:A9>2))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>2))"],
  ["=LET(单价,A1,n,2,单价*n)", "_xlfn.LET(_xlpm.单价,A1,_xlpm.n,2,_xlpm.单价*_xlpm.n)"],
  ["=MAP(A1:A3,LAMBDA(x,x+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1))"],
  ['=SHOP.PRICE("鞋")+shop.best_offer(A1)', '_xldudf_SHOP_PRICE("鞋")+_xldudf_SHOP_BEST_OFFER(A1)'],
  ['="IFS("&A1&"SHOP.PRICE("', '"IFS("&A1&"SHOP.PRICE("'],
  ["='IFS(表'!A1+IFERROR(#N/A,1)", "'IFS(表'!A1+IFERROR(#N/A,1)"],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
])("%s is %s in a file", (shown, kept) => {
  expect(formulaToFile(shown, { table }, functions)).toBe(kept);
});

test.each<[string, string]>([
  ["_xlfn._xlws.SORT(A1:A9)", "=SORT(A1:A9)"],
  ["_xlfn.LET(_xlpm.n,2,_xlpm.n)", "=LET(n,2,n)"],
  ["_xldudf_SHOP_BEST_OFFER(A1)", "=SHOP.BEST_OFFER(A1)"],
  ["_xldudf_OTHER_NAME(A1)", "=OTHER.NAME(A1)"],
  ['"_xlfn.IFS("&A1', '="_xlfn.IFS("&A1'],
  ["SUM(_xlfn.ANCHORARRAY(B$2))", "=SUM(B$2#)"],
])("%s of a file is %s to a person", (kept, shown) => {
  expect(formulaFromFile(kept, functions)).toBe(shown);
});

test.each<[string, boolean]>([
  ["SUM(A1:A3)", false], ["SUM(A1:A3*2)", true], ["A1*2", false], ["A1:A3", true], ["ABS(A1:A3)", true], ["INDEX(A1:A3,2)", false],
  ["SUM(Sheet2!A1:A3,B1)", false], ["COUNTIF(销售[单价],\">2\")", false], ["SUM(销售[单价]*1)", true], ["销售[[#This Row],[单价]]*2", false],
  ["SUM({1,2})", true], ["_xlfn._xlws.SORT(A1:A3)", true], ["_xldudf_SHOP_PRICE(A1:A3)", false], ["IF(SUM(A:A)>1,1,2)", false],
  ["SUMPRODUCT((A1:A3>1)*B1:B3)", false], ["LOOKUP(2,1/(A1:A3>1),B1:B3)", false],
])("an array formula in the file: %s, %s", (formula, isArray) => {
  expect(needsArray(formula)).toBe(isArray);
});
