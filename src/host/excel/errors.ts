import { UserError } from '../../core/errors';
import { ERROR_WORDS } from './error-words';

/** What Office.js rejects with: an OfficeExtension.Error, told by its parts since it may come from another window. */
interface OfficeError extends Error {
  readonly code: string;
  readonly debugInfo: object;
  readonly traceMessages?: readonly string[];
}

/** Excel refuses a batch so before its first action. */
const NEVER_BEGUN: readonly string[] = ['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded'];

/** The Office.js error code of whatever was thrown, or null. */
export function officeCode(error: unknown): string | null {
  return isOfficeError(error) ? error.code : null;
}

/** The trace messages that a failed batch has passed, in their order. */
export function traceMessages(error: unknown): readonly string[] {
  return isOfficeError(error) ? (error.traceMessages ?? []) : [];
}

/** Whether Excel refuses every batch that fails so before its first action, whatever it holds. */
export function isAlwaysRefused(error: unknown): boolean {
  return isOfficeError(error) && traceMessages(error).length === 0 && NEVER_BEGUN.includes(error.code);
}

/**
 * Whether Excel itself has said that a batch failed before its first trace message. Where the connection failed, or the
 * answer got lost, it has said nothing, and may have done anything.
 */
export function isRefusedUntouched(error: unknown): boolean {
  if (!isOfficeError(error) || traceMessages(error).length > 0) return false;
  // only an error of one action has a place
  return isAlwaysRefused(error) || 'errorLocation' in error.debugInfo;
}

/**
 * The user's version of whatever Office.js threw; a {@link UserError} stays as it is. Errors that only wrong code can
 * cause (an invalid argument, a property that was not loaded) are given back untouched: they are bugs.
 */
export function toUserError(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const userMessage = ERROR_WORDS[error.code];
  if (!userMessage) return error;
  const userError = new UserError(...userMessage);
  userError.cause = error;
  return userError;
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'debugInfo' in error &&
    typeof error.debugInfo === 'object' &&
    error.debugInfo !== null &&
    'code' in error &&
    typeof error.code === 'string'
  );
}
