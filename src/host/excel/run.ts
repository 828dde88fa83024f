import { UserError } from '../../core/errors';
import { officeCode, toUserError } from './errors';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Pauses before a read is tried again while the user edits a cell. */
const RETRY_DELAYS_MS = [150, 350, 700];

/**
 * Excel does not answer while one of its dialogs is open; after so long the user is told. It is the patience for one
 * batch: a large sheet, read in many, may take as long as it takes.
 */
const READ_TIMEOUT_MS = 60_000;

/** Longer: a large batch may really take its time, and one that was given up has to be taken back when it is done. */
const WRITE_TIMEOUT_MS = 120_000;

/** How it stands with a batch that writes. */
export interface Attempt {
  /** The user has been told that it failed, since Excel did not answer in time: what it does late must be undone. */
  givenUp: boolean;
}

/**
 * Runs a batch that only reads. While the user is typing into a cell it is tried again a few times.
 *
 * @throws UserError for everything the user can do something about; the signal's reason when aborted
 */
export async function runRead<T>(batch: Batch<T>, signal?: AbortSignal): Promise<T> {
  for (const delay of RETRY_DELAYS_MS) {
    signal?.throwIfAborted();
    try {
      return await timed(Excel.run(batch), READ_TIMEOUT_MS, noAnswer);
    } catch (error) {
      if (officeCode(error) !== 'InvalidOperationInCellEditMode') throw toUserError(error);
    }
    await pause(delay);
  }
  signal?.throwIfAborted();
  return timed(Excel.run(batch), READ_TIMEOUT_MS, noAnswer).catch(rethrowToUser);
}

/**
 * Runs a batch that may write: once, since what it did before a failure stays done. Throws as {@link runRead}; a batch
 * that is answered after that has to look at its attempt.
 */
export async function runWrite<T>(batch: (context: Excel.RequestContext, attempt: Attempt) => Promise<T>): Promise<T> {
  const attempt: Attempt = { givenUp: false };
  const work = Excel.run((context) => batch(context, attempt));
  return timed(work, WRITE_TIMEOUT_MS, () => {
    attempt.givenUp = true;
    return noAnswer('Excel 长时间没有回应，没有完成这次操作。');
  }).catch(rethrowToUser);
}

/** Runs a batch in a context that is already there: handlers of events can be removed only where they were added. */
export async function runIn<T>(
  context: OfficeExtension.ClientRequestContext,
  batch: (context: OfficeExtension.ClientRequestContext) => Promise<T>,
): Promise<T> {
  return timed(Excel.run(context, batch), READ_TIMEOUT_MS, noAnswer).catch(rethrowToUser);
}

function rethrowToUser(error: unknown): never {
  throw toUserError(error);
}

function noAnswer(message = 'Excel 长时间没有回应。'): UserError {
  return new UserError('no-answer', message, '如果 Excel 中有打开的对话框，请先关闭；等 Excel 空闲后再试。');
}

async function timed<T>(work: Promise<T>, milliseconds: number, failure: () => UserError): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure()), milliseconds);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
