import { shareOfGdp, type NationalShare } from "../plan";
import spending from "../../seeds/national-gdp-shares.json";

/** The national share of education spending in the gross domestic product, by year: a reference for a region. */
export const nationalShares: readonly NationalShare[] = spending.map(shareOfGdp);
