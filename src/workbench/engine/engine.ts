/** The spreadsheet behind the host. */
export interface Engine {
  dispose(): void;
}
