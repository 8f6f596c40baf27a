import { PROFILES, type Profile, webProfile } from "../host";

/** Set by whoever runs code under another Excel than the usual one, such as a project of the tests. */
interface Surroundings {
  readonly workbenchProfile?: string;
}

/**
 * The Excel that a workbench imitates where nobody names one: the one whose name `globalThis.workbenchProfile` holds, else Microsoft 365 on the web.
 * @throws where no profile has that name
 */
export function usualProfile(): Profile {
  const { workbenchProfile: name } = globalThis as Surroundings;
  if (name === undefined) return webProfile;
  const found = PROFILES.find((profile) => profile.name === name);
  if (!found) throw new Error(`No profile is called "${name}"`);
  return found;
}
