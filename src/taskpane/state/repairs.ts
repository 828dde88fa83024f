import { applyEdits } from '../../core/edits/apply-edits';
import { isStructural, type Edit } from '../../core/edits/edit';
import { UserError } from '../../core/errors';
import type { CellRange, SheetSnapshot } from '../../core/sheet/snapshot';
import type { Spreadsheet, UndoToken } from '../../host/spreadsheet';
import { toProblem, type Problem } from '../problem';
import { repairTexts as words } from '../texts/repair';
import { checkedSheet, type CheckState } from './check';
import type { CheckSession, MergesChange } from './check-session';
import { createStore, type Store } from './store';

/** One batch of edits that can be taken back. */
export interface DoneBatch {
  readonly token: UndoToken;
  /** What it did, in words. */
  readonly done: string;
  readonly moved: boolean;
  /** What has become of the sheet's merged areas; missing where that is not known. */
  readonly merges?: MergesChange;
}

export interface RepairsState {
  /** Whether the sheet is being written to. */
  readonly busy: boolean;
  /** What was last done, in words; `null` when there is nothing to say. */
  readonly done: string | null;
  readonly problem: Problem | null;
  /** What can be taken back, the latest last. */
  readonly batches: readonly DoneBatch[];
  /** What the page before this one has done and nobody has held against the workbook yet: it is not offered. */
  readonly unproven: readonly DoneBatch[];
}

/** What the pane writes into the sheet, always because the user said so. */
export interface Repairs extends Store<RepairsState> {
  /**
   * Does all edits or none, then checks again.
   *
   * @param done what to say when it worked
   * @param goTo the cells to select then
   * @returns whether it worked
   */
  apply(edits: readonly Edit[], done: string, goTo?: CellRange): Promise<boolean>;
  /** Takes the latest batch back. */
  undo(): Promise<void>;
  /** Puts away what was said. */
  dismiss(): void;
}

interface Options {
  readonly spreadsheet: Pick<Spreadsheet, 'applyEdits' | 'undo'>;
  readonly checks: Pick<CheckSession, 'getState' | 'refresh' | 'locate'>;
  readonly onBug?: (error: unknown) => void;
  /** What the page before this one has done. */
  readonly before?: HandedOver;
}

/** Batches of another page. The workbook may have been closed meanwhile, and it or one of its name opened again. */
export interface HandedOver {
  readonly batches: readonly DoneBatch[];
  /** Rejects where a batch can no longer be taken back. */
  readonly check: (token: UndoToken) => Promise<void>;
}

/** The host promises to take back this many batches. */
const KEPT = 10;

/** Problems that pass: the batch can be taken back once they are over. */
const PASSING = new Set([
  ...['cell-edit', 'busy', 'no-connection', 'no-answer', 'unconfirmed'],
  ...['sheet-protected', 'access-denied', 'filtered', 'insert-conflict', 'merged-cells', 'pivot-table', 'memory'],
]);

/** Creates the part that writes. */
export function createRepairs({ spreadsheet, checks, onBug = () => {}, before }: Options): Repairs {
  const store = createStore<RepairsState, Partial<RepairsState>>(
    { busy: false, done: null, problem: null, batches: [], unproven: before?.batches ?? [] },
    (state, change) => ({ ...state, ...change }),
  );

  /** An undo belongs to what it was done to: it is offered once the cells are seen to be as the batch left them. */
  async function prove({ batches: [...kept], check }: HandedOver): Promise<void> {
    for (let last = kept.at(-1); last && !(await isUndoable(last, check)); last = kept.at(-1)) kept.pop();
    store.dispatch({ unproven: [], batches: [...kept, ...store.getState().batches].slice(-KEPT) });
  }

  async function isUndoable({ token }: DoneBatch, check: HandedOver['check']): Promise<boolean> {
    try {
      await check(token);
      return true;
    } catch (error) {
      const { code, detail } = toProblem(error, words.bug);
      if (detail !== null) onBug(error);
      return PASSING.has(code);
    }
  }

  if (before && before.batches.length > 0) void prove(before);

  /** Writes, tells what came of it, and checks again: after a refusal too, since the sheet is not what it was taken for. */
  async function write(
    work: () => Promise<Partial<RepairsState>>,
    moved: boolean,
    merges: MergesChange | undefined,
  ): Promise<Problem | null> {
    store.dispatch({ busy: true, done: null, problem: null });
    let problem: Problem | null = null;
    try {
      store.dispatch(await work());
    } catch (error) {
      problem = toProblem(error, words.bug);
      if (problem.detail !== null) onBug(error);
      store.dispatch({ problem });
    }
    store.dispatch({ busy: false });
    await checks.refresh(moved, problem ? undefined : merges);
    return problem;
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    async apply(edits, done, goTo) {
      const sheet = checkedSheet(checks.getState());
      if (!sheet || store.getState().busy) return false;
      const moved = edits.some(isStructural);
      const merges = mergesChange(checkedSnapshot(checks.getState()), edits);
      const problem = await write(
        async () => {
          const token = await spreadsheet.applyEdits(sheet.id, edits);
          const batch: DoneBatch = { token, done, moved, ...(merges && { merges }) };
          return { done, batches: [...store.getState().batches, batch].slice(-KEPT) };
        },
        moved,
        merges,
      );
      if (!problem && goTo) await checks.locate(goTo);
      return problem === null;
    },
    async undo() {
      const { batches, busy } = store.getState();
      const last = batches.at(-1);
      if (!last || busy) return;
      const problem = await write(
        async () => {
          await spreadsheet.undo(last.token);
          return { done: words.undone(last.done) };
        },
        last.moved,
        last.merges && { before: last.merges.after, after: last.merges.before },
      );
      // one that can never be taken back must not bar the way to those before it
      if (!problem || !PASSING.has(problem.code)) store.dispatch({ batches: batches.slice(0, -1) });
    },
    dismiss: () => store.dispatch({ done: null, problem: null }),
  };
}

function checkedSnapshot({ outcome }: CheckState): SheetSnapshot | undefined {
  return outcome && 'snapshot' in outcome ? outcome.snapshot : undefined;
}

/** What edits do to merged areas; undefined where the pane knows less of the sheet than the host. */
function mergesChange(snapshot: SheetSnapshot | undefined, edits: readonly Edit[]): MergesChange | undefined {
  if (!snapshot) return undefined;
  try {
    return { before: snapshot.merges, after: applyEdits(snapshot, edits).merges };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
