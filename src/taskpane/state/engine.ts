import type * as code from '../../core/check/check-sheet';
import { UserError } from '../../core/errors';
import { texts } from '../texts';
import type { Check } from './judge';
import type { CheckWorkbook } from './workbook-session';

type Code = typeof code;

/** Recognition and rules. They are a third of the program, and the pane can be drawn without them. */
export interface Engine {
  /** Checks a sheet. Throws UserError 'not-loaded' while the code cannot be fetched; the next check tries again. */
  readonly check: Check;
  /** Likewise, for the sheets of a workbook. */
  readonly checkWorkbook: CheckWorkbook;
  /**
   * Fetches the code now, so that the first check need not wait for it. If that fails, that check says so.
   *
   * @returns whether it is there
   */
  preload(): Promise<boolean>;
}

/** @param load imports the code */
export function createEngine(load: () => Promise<Code>): Engine {
  /** One for all checks of a sheet: it keeps what it read of texts. */
  let checker: code.Checker | null = null;

  async function loaded(): Promise<Code> {
    try {
      return await load();
    } catch (error) {
      const notLoaded = new UserError('not-loaded', texts.checkNotLoaded.message, texts.checkNotLoaded.advice);
      notLoaded.cause = error;
      throw notLoaded;
    }
  }

  return {
    async check(snapshot, settings) {
      const { createChecker } = await loaded();
      checker ??= createChecker();
      return checker.check(snapshot, settings);
    },
    checkWorkbook: async (snapshots, settings) => (await loaded()).checkSheetsInSteps(snapshots, settings),
    preload: () =>
      load().then(
        () => true,
        () => false,
      ),
  };
}
