export const oldestNode: string;
export function isAtLeast(version: string, oldest: string): boolean;
export function demandNode(): void;
