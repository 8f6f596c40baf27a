export type ProgramKind = "browser" | "office";
export type Part = ProgramKind | "font";
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}
export type Installation =
  | { readonly do: "nothing" }
  | { readonly do: "install"; readonly packages: readonly string[] }
  | { readonly do: "tell"; readonly sentence: string };

export function packagesAreCurrent(lock: Lock, installed: Lock | null): boolean;
export function usualPlaces(
  kind: ProgramKind,
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): string[];
export function findProgram(facts: {
  readonly variable: string;
  readonly chosen: string | undefined;
  readonly places: readonly string[];
  readonly exists: (path: string) => boolean;
}): string | null;
export function isDebian(osRelease: string | null): boolean;
export function planInstallation(facts: {
  readonly missing: readonly Part[];
  readonly platform: string;
  readonly osRelease: string | null;
  readonly isRoot: boolean;
}): Installation;
