import { PROFILES, type Profile } from "../host";

const PARAMETER = "profile";

/** The Excel that this page imitates: the one that its address names, else the usual one. */
export function profileOfPage({ search }: Location): Profile {
  const name = new URLSearchParams(search).get(PARAMETER);
  return PROFILES.find((profile) => profile.name === name) ?? PROFILES[0]!;
}

/** The address of this page with other parameters; those that are not named stay. */
export function addressWith({ href }: Location, changes: Readonly<Record<string, string>>): string {
  const address = new URL(href);
  for (const [name, value] of Object.entries(changes)) address.searchParams.set(name, value);
  return `${address.pathname}${address.search}`;
}

export const addressOfProfile = (location: Location, { name }: Profile): string => addressWith(location, { [PARAMETER]: name });
