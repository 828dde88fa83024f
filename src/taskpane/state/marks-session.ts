import type { Severity } from '../../core/finding/finding';
import type { CellMark } from '../../core/marks/plan-marks';
import type { CellComment, CellMarks, SheetMarks } from '../../host/spreadsheet';
import { toProblem, type Problem } from '../problem';
import { markTexts as words } from '../texts/marks';
import { createStore, type Store } from './store';

/** What to mark on a sheet. */
export interface MarkPlan {
  /** Tells the plan from one for another result. */
  readonly key: string;
  /** Cells by severity; a merged area counts as one. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly cells: number;
  readonly marks: readonly CellMark[];
  readonly comments: readonly CellComment[];
}

/** What is marked on a sheet, and by which plan as far as this pane knows. */
export interface KnownMarks extends SheetMarks {
  /** The plan that the marks follow; `null` for marks of an earlier day. */
  readonly plan: MarkPlan | null;
}

export interface MarksState {
  /** Whether marks are being put there or taken away. */
  readonly busy: boolean;
  /** By sheet; a sheet that was not looked at is missing. */
  readonly sheets: ReadonlyMap<string, KnownMarks>;
  /** What was last done, in words; `null` when there is nothing to say. */
  readonly done: string | null;
  readonly problem: Problem | null;
}

/** Marks on cells, always because the user asked for them. */
export interface MarksSession extends Store<MarksState> {
  /** Finds out once what is marked on a sheet: perhaps it was marked before the pane was opened. */
  look(sheetId: string): Promise<void>;
  colour(sheetId: string, plan: MarkPlan): Promise<void>;
  comment(sheetId: string, plan: MarkPlan): Promise<void>;
  /** Takes the marks of a sheet away, or all of the workbook. */
  remove(sheetId: string | null): Promise<void>;
  /** Puts away what was said. */
  dismiss(): void;
}

interface Options {
  readonly spreadsheet: { readonly marks: CellMarks };
  readonly onBug?: (error: unknown) => void;
}

const UNMARKED: KnownMarks = { isColoured: false, comments: 0, plan: null };

/** Creates the session; it does nothing until asked to. */
export function createMarksSession({ spreadsheet: { marks }, onBug = () => {} }: Options): MarksSession {
  const store = createStore<MarksState, Partial<MarksState>>(
    { busy: false, sheets: new Map(), done: null, problem: null },
    (state, change) => ({ ...state, ...change }),
  );
  const looked = new Set<string>();

  function know(sheetId: string, found: Partial<KnownMarks>): void {
    const { sheets } = store.getState();
    const known = { ...UNMARKED, ...sheets.get(sheetId), ...found };
    store.dispatch({ sheets: new Map(sheets).set(sheetId, known) });
  }

  /** What is on the sheet after a failure nobody knows: it is looked at again. */
  async function write(sheetId: string | null, work: () => Promise<string>): Promise<void> {
    if (store.getState().busy) return;
    store.dispatch({ busy: true, done: null, problem: null });
    try {
      store.dispatch({ done: await work() });
    } catch (error) {
      const problem = toProblem(error, words.bug);
      if (problem.detail !== null) onBug(error);
      store.dispatch({ problem });
      if (sheetId !== null) await read(sheetId);
    }
    store.dispatch({ busy: false });
  }

  async function read(sheetId: string): Promise<void> {
    try {
      const found = await marks.read(sheetId);
      if (found.isColoured || found.comments > 0 || store.getState().sheets.has(sheetId)) know(sheetId, found);
    } catch (error) {
      // nobody has asked: marking and taking away tell what is in their way
      looked.delete(sheetId);
      if (toProblem(error).detail !== null) onBug(error);
    }
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    async look(sheetId) {
      if (looked.has(sheetId)) return;
      looked.add(sheetId);
      await read(sheetId);
    },
    colour: (sheetId, plan) =>
      write(sheetId, async () => {
        await marks.colour(sheetId, plan.marks);
        know(sheetId, { isColoured: plan.cells > 0, plan });
        return words.done.coloured(plan.cells);
      }),
    comment: (sheetId, plan) =>
      write(sheetId, async () => {
        const { added, skipped } = await marks.comment(sheetId, plan.comments);
        know(sheetId, { comments: added, plan });
        return words.done.commented(added, skipped);
      }),
    remove: (sheetId) =>
      write(sheetId, async () => {
        const { keptComments } = await marks.remove(sheetId);
        if (sheetId === null) store.dispatch({ sheets: new Map() });
        else know(sheetId, UNMARKED);
        const done = sheetId === null ? words.done.removedAll : words.done.removed;
        return done + (keptComments > 0 ? words.done.kept(keptComments) : '');
      }),
    dismiss: () => store.dispatch({ done: null, problem: null }),
  };
}
