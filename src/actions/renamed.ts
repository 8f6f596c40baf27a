/** A sheet or table of somebody else's that was renamed because they agreed. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}
