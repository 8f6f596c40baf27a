import { describeReported, latestFigure, planInForce } from "../plan";
import { notAvailable } from "./cellError";
import { optionalText, yearOf } from "./cells";
import { contentInForce, latestPlan } from "./contentInForce";
import { findIndicator } from "./findIndicator";
import { formattedRate } from "./formattedRate";
import { say } from "./say";

/**
 * EDU.ACTUAL of one cell: the reported figure of the latest year, or of the asked one. An exact number is a number,
 * rates as fractions. A bound (52%以上), a claim and a number of what is still to come (30所（遴选）) answer their words, so
 * that they never look exact. #N/A where there is no figure, or where figures of one year differ.
 */
export function actualOf(indicator: unknown, year: unknown, region: unknown): unknown {
  const content = contentInForce();
  const named = findIndicator(indicator);
  const askedYear = yearOf(year);
  const asked = optionalText(region) ?? latestPlan(content).region.name;
  const answer = latestFigure(content.reports, {
    ...named, year: askedYear, region: asked, home: planInForce(content.plans)?.region ?? null,
  });
  if (answer.ok) {
    const { value, unit } = answer.figure;
    return describeReported(answer.figure, named.stage) ?? (typeof value === "number" ? formattedRate(value, unit) : value);
  }
  const name = named.stage === null ? named.indicator.name : `${named.indicator.name}（${named.stage}）`;
  if (answer.problem === "several") {
    throw notAvailable(say("actual.several", { region: asked, name, year: answer.year, figures: answer.figures.join("、") }));
  }
  if (answer.years.length > 0) {
    throw notAvailable(say("actual.noneOfYear", { region: asked, name, year: askedYear ?? 0, years: answer.years.join("、") }));
  }
  throw notAvailable(answer.regions.length > 0
    ? say("actual.noneOfRegion", { region: asked, name, regions: answer.regions.join("、") })
    : say("actual.none", { region: asked, name }));
}
