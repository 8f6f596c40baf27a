import type { Profile } from "./host";

/** The newest Excel that the product meets: everything that it can ask for is there. */
export const currentProfile: Profile = {
  name: "current",
  requirementSets: {
    excelapi: "1.17", richapiruntime: "1.2", sharedruntime: "1.2", ribbonapi: "1.2", customfunctions: "1.9", customfunctionsruntime: "1.4",
    keyboardshortcuts: "1.1",
  },
  blankArgument: "null",
};

/** The oldest Excel that the product promises to run in (LTSC 2021). */
export const baselineProfile: Profile = {
  name: "baseline",
  requirementSets: { excelapi: "1.14", richapiruntime: "1.2", sharedruntime: "1.1", ribbonapi: "1.1", customfunctions: "1.9", customfunctionsruntime: "1.3" },
  blankArgument: "zero",
};

/** True where the profile has the set in this version or a later one. */
export function supports(profile: Profile, set: string, version: string): boolean {
  const has = profile.requirementSets[set.toLowerCase()];
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
