import { ModelError, type ModelErrorCode } from '../model';

/** Codes, texts and statuses from Microsoft's "application-specific API error handling" page. */
const KNOWN = {
  AccessDenied: ['You cannot perform the requested operation.', 401],
  ApiNotAvailable: ['The requested API is not available.', 501],
  GeneralException: ['There was an internal error while processing the request.', 500],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidObjectPath: ['The object path is not working for what you are trying to do.', 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    400,
  ],
  InvalidReference: ['This reference is not valid for the current operation.', 404],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  MergedRangeConflict: ['Cannot complete the operation because it would cut a merged range.', 409],
  NonBlankCellOffSheet: ["The operation can't be completed because it would push non-empty cells off the sheet.", 400],
  RequestPayloadSizeLimitExceeded: ['The request payload size has exceeded the limit.', 413],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 500],
} as const satisfies Record<string, readonly [message: string, status: number]>;

export type HostErrorCode = keyof typeof KNOWN;

/** An error as the host reports it to office.js. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** The error with this code and, where it helps, a detail behind the usual text. */
export function hostError(code: HostErrorCode, detail?: string): HostError {
  const [message, status] = KNOWN[code];
  return new HostError(code, detail === undefined ? message : `${message} (${detail})`, status);
}

/** The same for a code that only a test may know. */
export function anyHostError(code: string): HostError {
  return code in KNOWN ? hostError(code as HostErrorCode) : new HostError(code, code, 500);
}

const FROM_MODEL: Readonly<Record<ModelErrorCode, HostErrorCode>> = {
  protected: 'AccessDenied',
  'not-found': 'ItemNotFound',
  'merge-conflict': 'MergedRangeConflict',
  'name-taken': 'ItemAlreadyExists',
  'bad-name': 'InvalidArgument',
  'last-sheet': 'InvalidOperation',
  'out-of-sheet': 'NonBlankCellOffSheet',
};

/** The host's error for whatever an action threw. A bug of the workbench is reported with its text. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof ModelError) return hostError(FROM_MODEL[error.code]);
  return hostError('GeneralException', error instanceof Error ? error.message : String(error));
}
