import type { Checker } from '../../core/check/checker';
import type { RuleSet } from '../../core/check/rule-set';
import type { ReadSheet, SheetResult } from '../../core/check/sheets';
import { texts } from '../texts';
import type * as code from './check-code';
import type { WaitingSteps } from './in-slices';
import type { Check } from './judge';
import { orNotLoaded } from './or-not-loaded';
import type { CheckWorkbook } from './workbook-session';

type Code = typeof code;

/** Recognition and rules. They are a third of the program, and the pane can be drawn without them. */
export interface Engine {
  /**
   * Checks a sheet. Throws UserError 'not-loaded' while the code cannot be fetched; the next check tries again. What
   * only self-evaluations need is fetched when the tables are read, and one of them is such: a step waits for it.
   */
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

/** Where the code comes from. */
export interface EngineSource {
  readonly loadCheck: () => Promise<Code>;
  /** Imports the rules for all tables, and what works self-evaluations out. */
  readonly loadWholeSet: () => Promise<{ readonly WHOLE_SET: RuleSet }>;
}

export function createEngine({ loadCheck, loadWholeSet }: EngineSource): Engine {
  /** One for all checks of a sheet: it keeps what it read of texts. */
  let checker: Checker | null = null;
  let wholeSet: RuleSet | null = null;

  /** The rules for what was read; waits for those that are not there yet. */
  function* rulesFor(sheets: readonly ReadSheet[], { needsEvaluation, TARGET_SET }: Code): WaitingSteps<RuleSet> {
    if (!wholeSet && sheets.some(needsEvaluation)) {
      yield orNotLoaded(loadWholeSet, texts.evaluationNotLoaded).then(({ WHOLE_SET }) => (wholeSet = WHOLE_SET));
    }
    return wholeSet ?? TARGET_SET;
  }

  return {
    async check(snapshot, settings) {
      const loaded = await orNotLoaded(loadCheck, texts.checkNotLoaded);
      const { read, judge } = (checker ??= loaded.createChecker());
      function* steps(): WaitingSteps<SheetResult> {
        const sheet = yield* read(snapshot, settings);
        return yield* judge(sheet, settings, yield* rulesFor([sheet], loaded));
      }
      return steps();
    },
    async checkWorkbook(snapshots, settings) {
      const loaded = await orNotLoaded(loadCheck, texts.checkNotLoaded);
      function* steps(): WaitingSteps<SheetResult[]> {
        const sheets: ReadSheet[] = [];
        for (const snapshot of snapshots) {
          sheets.push(yield* loaded.readTables(new loaded.Grid(snapshot), settings.corrections));
        }
        return yield* loaded.judgeTables(sheets, settings, yield* rulesFor(sheets, loaded));
      }
      return steps();
    },
    preload: () =>
      loadCheck().then(
        () => true,
        () => false,
      ),
  };
}
