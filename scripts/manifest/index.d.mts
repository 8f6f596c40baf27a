export function checkManifest(
  text: string,
  circumstances: {
    readonly actionNames: readonly string[];
    readonly readFile: (path: string) => Buffer | null;
    readonly isProduction?: boolean;
  },
): string[];
