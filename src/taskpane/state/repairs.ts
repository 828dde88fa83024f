import { isStructural, type Edit } from '../../core/edits/edit';
import type { Spreadsheet } from '../../host/spreadsheet';
import { toProblem, type Problem } from '../problem';
import { repairTexts } from '../texts/repair';
import { checkedSheet } from './check';
import type { CheckSession } from './check-session';
import { createStore, type Store } from './store';

export interface RepairsState {
  /** Whether the sheet is being written to. */
  readonly busy: boolean;
  /** What was last done, in words; `null` when there is nothing to say. */
  readonly done: string | null;
  readonly problem: Problem | null;
}

/** What the pane writes into the sheet, always because the user said so. */
export interface Repairs extends Store<RepairsState> {
  /**
   * Does all edits or none, then checks again.
   *
   * @param done what to say when it worked
   * @returns whether it worked
   */
  apply(edits: readonly Edit[], done: string): Promise<boolean>;
  /** Puts away what was said. */
  dismiss(): void;
}

interface Options {
  readonly spreadsheet: Pick<Spreadsheet, 'applyEdits'>;
  readonly checks: Pick<CheckSession, 'getState' | 'refresh'>;
  readonly onBug?: (error: unknown) => void;
}

/** Creates the part that writes. */
export function createRepairs({ spreadsheet, checks, onBug = () => {} }: Options): Repairs {
  const store = createStore<RepairsState, Partial<RepairsState>>(
    { busy: false, done: null, problem: null },
    (state, change) => ({ ...state, ...change }),
  );

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    async apply(edits, done) {
      const sheet = checkedSheet(checks.getState());
      if (!sheet || store.getState().busy) return false;
      store.dispatch({ busy: true, done: null, problem: null });
      let worked = false;
      try {
        await spreadsheet.applyEdits(sheet.id, edits);
        worked = true;
        store.dispatch({ done });
      } catch (error) {
        const problem = toProblem(error, repairTexts.bug);
        if (problem.detail !== null) onBug(error);
        store.dispatch({ problem });
      }
      store.dispatch({ busy: false });
      // after a failure too: what was refused was planned on a sheet that is no longer so
      await checks.refresh(edits.some(isStructural));
      return worked;
    },
    dismiss: () => store.dispatch({ done: null, problem: null }),
  };
}
