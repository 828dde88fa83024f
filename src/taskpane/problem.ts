import { UserError } from '../core/errors';
import { texts } from './texts';

/** Something that went wrong, ready to be shown. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  /** For a bug: what to send to whoever looks after the add-in. */
  readonly detail: string | null;
}

/** A {@link UserError} as it is; anything else is a bug, and says so without hiding what it was. */
export function toProblem(error: unknown): Problem {
  if (error instanceof UserError) {
    return { code: error.code, message: error.message, advice: error.advice, detail: null };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'internal-error', message: texts.bug.message, advice: texts.bug.advice, detail };
}
