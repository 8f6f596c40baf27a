export function openingCommand(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
  url: string,
): string[] | null;
export function openBrowser(url: string): void;
