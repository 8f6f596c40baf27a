export function readPort(text: string | undefined): number;
export function demandFreePort(port: number): Promise<void>;
