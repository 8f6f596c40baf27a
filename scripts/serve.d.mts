export interface ServeOptions {
  /** 0 takes any free port; without it the variable PORT counts, then 3000. */
  readonly port?: number | string;
  readonly workbenchFolder?: string;
  readonly addinFolder?: string;
}

export interface RunningServer {
  /** Ends in "/". */
  readonly url: string;
  close(): Promise<void>;
}

export function serve(options?: ServeOptions): Promise<RunningServer>;
export function withWorkbenchClient(html: string): string;
