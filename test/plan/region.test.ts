import { isSameRegion, regionRelation } from "../../src/plan";
import { LIUZHOU } from "./target";

test.each([
  ["", "own"], [null, "own"], [undefined, "own"], ["柳州市", "own"], ["柳州", "own"], [" 柳州市 ", "own"], ["全市", "own"], ["合计", "own"],
  ["鱼峰区", "member"], ["柳州市鱼峰区", "member"], ["融水苗族自治县", "member"], ["阳和工业新区（北部生态新区）", "member"],
  ["阳和工业新区(北部生态新区)", "member"], ["北部生态新区", "member"], ["崇左市", "other"], ["广西", "other"], ["柳州市桂林市", "other"],
])("%p is %s", (name, relation) => {
  expect(regionRelation(LIUZHOU, name)).toBe(relation);
});

test("two names of one region, at home and elsewhere", () => {
  expect(isSameRegion(LIUZHOU, "柳州", "全市")).toBe(true);
  expect(isSameRegion(LIUZHOU, "柳州市鱼峰区", "鱼峰区")).toBe(true);
  expect(isSameRegion(LIUZHOU, "阳和工业新区", "北部生态新区")).toBe(true);
  expect(isSameRegion(LIUZHOU, "鱼峰区", "柳州市")).toBe(false);
  expect(isSameRegion(LIUZHOU, "崇左", "崇左市")).toBe(true);
  expect(isSameRegion(null, "荔浦", "荔浦市")).toBe(true);
  expect(isSameRegion(null, "荔浦市", "崇左市")).toBe(false);
});
