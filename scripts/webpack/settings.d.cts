export interface Settings {
  readonly origin: string;
  readonly officeJs: string;
  readonly copiesOfficeJs: boolean;
}
export const developmentOrigin: string;
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings;
export function moveManifest(text: string, origin: string): string;
