/** Excel's own error codes, as the client library hands them to the add-in. */
export type ErrorCode =
  | "ItemNotFound" | "InvalidArgument" | "ItemAlreadyExists" | "InvalidReference" | "GeneralException" | "ApiNotFound" | "InvalidOperation"
  | "InvalidOperationInCellEditMode" | "InvalidBinding" | "NonBlankCellOffSheet" | "AccessDenied" | "RequestPayloadSizeLimitExceeded";

/** A failure that Excel would answer too: the batch stops, and the add-in sees the code. */
export class HostError extends Error {
  constructor(readonly code: ErrorCode, message: string) {
    super(message);
  }
}

export const invalidArgument = (what: string): HostError =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${what})`);

export const itemNotFound = (what: string): HostError => new HostError("ItemNotFound", `The requested resource doesn't exist. (${what})`);

/** What this host does not have, by the name of its class and member: never silently ignored. */
export const apiNotFound = (member: string): HostError => new HostError("ApiNotFound", `This host has no ${member}`);
