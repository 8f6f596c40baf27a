export interface TableMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
}
export interface TableExample {
  readonly formula: string;
  readonly answer: string | readonly (readonly string[])[];
}
export function functionTable(
  metadata: TableMetadata,
  examples: Readonly<Record<string, readonly TableExample[]>>,
  language: "zh-CN" | "en-US",
): string;
export function placeTables(readme: string, tables: Readonly<Record<string, string>>): string;
