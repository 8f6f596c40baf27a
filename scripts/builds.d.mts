export function fingerprint(
  directory: string,
  sources: readonly string[],
  variables: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string;
export function build(name: "addin" | "page" | "engine", options?: { readonly always?: boolean }): Promise<string>;
