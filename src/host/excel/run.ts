import { UserError } from '../../core/errors';
import { officeCode, toUserError } from './errors';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Pauses before a read is tried again while the user edits a cell. */
const RETRY_DELAYS_MS = [150, 350, 700];

/** Excel does not answer while one of its dialogs is open; after so long the user is told. */
const READ_TIMEOUT_MS = 60_000;

/**
 * Runs a batch that only reads. While the user is typing into a cell it is tried again a few times.
 *
 * @throws UserError for everything the user can do something about; the signal's reason when aborted
 */
export async function runRead<T>(batch: Batch<T>, signal?: AbortSignal): Promise<T> {
  for (const delay of RETRY_DELAYS_MS) {
    signal?.throwIfAborted();
    try {
      return await timed(Excel.run(batch));
    } catch (error) {
      if (officeCode(error) !== 'InvalidOperationInCellEditMode') throw toUserError(error);
    }
    await pause(delay);
  }
  signal?.throwIfAborted();
  return timed(Excel.run(batch)).catch(rethrowToUser);
}

/** Runs a batch that may write: once, since what it did before a failure stays done. Throws as {@link runRead}. */
export async function runWrite<T>(batch: Batch<T>): Promise<T> {
  return Excel.run(batch).catch(rethrowToUser);
}

function rethrowToUser(error: unknown): never {
  throw toUserError(error);
}

async function timed<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new UserError(
          'no-answer',
          'Excel 长时间没有回应。',
          '如果 Excel 中有打开的对话框，请先关闭；等 Excel 空闲后再试。',
        ),
      );
    }, READ_TIMEOUT_MS);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
