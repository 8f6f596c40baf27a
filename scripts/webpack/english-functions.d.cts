export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}
export interface FunctionWords {
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}
export function translateMetadata<Metadata extends FunctionsMetadata>(
  metadata: Metadata,
  english: Readonly<Record<string, FunctionWords>>,
): Metadata;
