import { shareMissed } from "../../src/plan";

// Distance from the satisfying values, the target's number, the value that must be reached.
test.each<[string, number | null, number | null, number | null, number]>([
  ["265 of 300", -35, 300, 300, 0.116666666667],
  ["52% of 55%", -0.03, 0.55, 0.55, 0.0545454545455],
  ["2 of 3 to 5", -1, 3, 3, 0.333333333333],
  ["74 of about 100, met from 90", -16, 100, 90, 0.16],
  ["20.9% of at most 19%", -0.019, 0.19, 0.19, 0.1],
  ["98% of full coverage, whose number the text does not print", -0.02, null, 1, 0.02],
  ["one where none is allowed", -1, null, 0, 1],
  ["none where none is allowed", 0, null, 0, 0],
  ["91.07% of 90%", 0.0107, 0.9, 0.9, 0],
  ["a milestone", null, null, null, 0],
])("%s", (_, difference, targetValue, edge, expected) => {
  expect(shareMissed(difference, targetValue, edge)).toBe(expected);
});
