/**
 * The two legs of education funding (两个只增不减): the amount and the average a student rise every year.
 */
export * from "./finding";
export * from "./line";
export * from "./terms";
