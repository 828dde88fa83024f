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

/** What is said of an error that nobody foresaw. */
export type BugWords = Pick<Problem, 'message' | 'advice'>;

/**
 * A {@link UserError} as it is; anything else is a bug, and says so without hiding what it was.
 *
 * @param bug what to say of a bug, according to where it was met
 */
export function toProblem(error: unknown, bug: BugWords = texts.bug): Problem {
  if (error instanceof UserError) {
    return { code: error.code, message: error.message, advice: error.advice, detail: null };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'internal-error', message: bug.message, advice: bug.advice, detail };
}
