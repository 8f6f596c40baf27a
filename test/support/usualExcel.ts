import { usualProfile } from "../../src/workbench/headless";
import { supports } from "../../src/workbench/host";

/** What is seen in the Excel that the tests run under, where its editions differ. */
const profile = usualProfile();

const hasFormattedNumbers = supports(profile, "customfunctionsruntime", "1.4");

/** A number that a function has answered with its format: an older Excel shows the plain number. */
export const shown = (formatted: string, plain: string): string => (hasFormattedNumbers ? formatted : plain);

/** What a blank cell leads to where it is handed over as nothing, and where it arrives as 0. */
export const ofBlank = <Result>(asNothing: Result, asZero: Result): Result => (profile.blankArgument === "null" ? asNothing : asZero);

/** Whether that Excel has a requirement set, named as the client library names it: "ExcelApi", "1.15". */
export const offers = (set: string, version: string): boolean => supports(profile, set.toLowerCase(), version);

/** A test that asks for a requirement set: in an Excel without it the same steps fail by the set's name. */
export const testOfSet = (set: string, version: string) => (name: string, steps: () => Promise<void>): void =>
  test(name, offers(set, version)
    ? steps
    : () => expect(steps()).rejects.toThrow(`is part of the ${set} ${version} requirement set, which is not available in your version of Excel.`));
