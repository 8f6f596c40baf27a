import type { Profile } from "./host";

const MICROSOFT_365 = {
  excelapi: "1.17", richapiruntime: "1.2", sharedruntime: "1.2", ribbonapi: "1.2", customfunctions: "1.9", customfunctionsruntime: "1.4",
  keyboardshortcuts: "1.1", delayforcelledit: "1.1",
};

/** Excel on the web takes and gives no larger message. */
const WEB_LIMIT = 5 * 1024 * 1024;

/** Microsoft 365 on the web: everything that the product can ask for is there, but messages have a limit. */
export const webProfile = { name: "microsoft365-web", requirementSets: { ...MICROSOFT_365, excelapionline: "1.1" }, blankArgument: "null", messageLimit: WEB_LIMIT } as const satisfies Profile;

/** Microsoft 365 on a computer. */
export const desktopProfile = { name: "microsoft365-desktop", requirementSets: MICROSOFT_365, blankArgument: "zero", messageLimit: null } as const satisfies Profile;

/** The oldest Excel that the product promises to run in. It shows only plain results of functions. */
export const ltscProfile = {
  name: "ltsc2021",
  requirementSets: { excelapi: "1.14", richapiruntime: "1.2", sharedruntime: "1.1", ribbonapi: "1.1", customfunctions: "1.9", customfunctionsruntime: "1.3", delayforcelledit: "1.1" },
  blankArgument: "zero",
  messageLimit: null,
} as const satisfies Profile;

/** The Excels that can be imitated, the usual one first. */
export const PROFILES = [webProfile, desktopProfile, ltscProfile] as const;

/** True where the profile has the set in this version or a later one. */
export function supports(profile: Profile, set: string, version: string): boolean {
  const has = profile.requirementSets[set.toLowerCase()];
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
