import { FUNDING_SERIES, isNotCounted } from "../../src/plan";
import { groupsOf } from "../../src/taskpane/funding/regionLegs";
import { leg, line, rowsOf } from "./fundingFixtures";

it("tells a series that counts for neither leg as the sheet does: the two that stand in notices beside 经费", () => {
  const groups = groupsOf(rowsOf(FUNDING_SERIES.map((series) => line({ series, total: leg(2, 1), unit: "万元" }))));
  const references = groups.filter(({ isReference }) => isReference).map(({ series }) => series);
  expect(references).toEqual(["国家财政性教育经费", "事业收入"]);
  expect(FUNDING_SERIES.filter(isNotCounted)).toEqual(references);
});
