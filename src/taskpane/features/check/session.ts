import type { SheetResult } from '../../../core/check/check-sheet';
import type { CellRange, SheetSnapshot } from '../../../core/sheet/snapshot';
import type { ReadOptions, SheetChange, SheetReading, Spreadsheet } from '../../../host/spreadsheet';
import { toProblem } from '../../problem';
import {
  checkedSheet,
  INITIAL_STATE,
  reduceCheck,
  type CheckAction,
  type CheckState,
  type Outcome,
  type Trigger,
} from './state';

/** A check that takes longer than this shows its progress. */
export const PROGRESS_AFTER_MS = 300;
/** Typing pauses for this long before the sheet is read again. */
export const RECHECK_AFTER_MS = 400;

export interface SessionOptions {
  readonly spreadsheet: Spreadsheet;
  /** The check itself. It never throws on what cells hold. */
  readonly check: (snapshot: SheetSnapshot) => SheetResult;
  /** Told about every error that is a bug, besides the user being told. */
  readonly onBug?: (error: unknown) => void;
}

/** One pane's work on one workbook: holds the state and does what cannot be a pure function. */
export interface CheckSession {
  getState(): CheckState;
  /** Calls `listener` after every change of the state; the returned function stops that. */
  subscribe(listener: () => void): () => void;
  /** Follows the user's edits and changes of sheet. Where the host cannot watch, checking still works. */
  start(): Promise<void>;
  stop(): Promise<void>;
  checkActiveSheet(): Promise<void>;
  /** Selects cells of the sheet that the result on screen is about. */
  locate(range: CellRange): Promise<void>;
  dismissProblem(): void;
}

/** Creates the session; it does nothing until asked to. */
export function createCheckSession(options: SessionOptions): CheckSession {
  const { spreadsheet, check, onBug = () => {} } = options;
  const listeners = new Set<() => void>();
  let state = INITIAL_STATE;
  let runs = 0;
  let abort: AbortController | null = null;
  let recheckTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether rows or columns moved since the last full reading began, so that merged areas have to be asked for again. */
  let moved = false;
  /** Sheets that changed while the active sheet was being read: which one that is, is known only afterwards. */
  const changedMeanwhile = new Set<string>();
  let watching: Promise<() => Promise<void>> | null = null;

  function dispatch(action: CheckAction): void {
    const next = reduceCheck(state, action);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function problemOf(error: unknown) {
    const problem = toProblem(error);
    if (problem.detail !== null) onBug(error);
    return problem;
  }

  async function run(trigger: Trigger, read: (options: RunOptions) => Promise<SheetReading>): Promise<void> {
    clearTimeout(recheckTimer);
    changedMeanwhile.clear();
    abort?.abort();
    const controller = new AbortController();
    abort = controller;
    const id = ++runs;
    dispatch({ type: 'started', run: id, trigger });
    const progressTimer = setTimeout(() => dispatch({ type: 'progress-due', run: id }), PROGRESS_AFTER_MS);
    try {
      const reading = await read({
        signal: controller.signal,
        onProgress: (done) => dispatch({ type: 'progressed', run: id, done }),
      });
      if (!controller.signal.aborted) dispatch({ type: 'finished', run: id, outcome: judge(reading, check) });
    } catch (error) {
      if (!controller.signal.aborted) dispatch({ type: 'failed', run: id, problem: problemOf(error) });
    } finally {
      clearTimeout(progressTimer);
    }
    if (id === runs) catchUp();
  }

  /** After a reading: changes that arrived while it was under way are not in it. */
  function catchUp(): void {
    const sheet = checkedSheet(state);
    if (sheet && changedMeanwhile.has(sheet.id)) {
      dispatch({ type: 'edited' });
      scheduleRecheck();
    }
  }

  function scheduleRecheck(): void {
    clearTimeout(recheckTimer);
    recheckTimer = setTimeout(() => void recheck(), RECHECK_AFTER_MS);
  }

  async function recheck(): Promise<void> {
    const sheet = checkedSheet(state);
    if (!sheet) return;
    const known = moved ? null : snapshotOf(state.outcome);
    await run('edit', async (runOptions) => {
      if (known) return withMerges(await spreadsheet.readSheet(sheet.id, { ...runOptions, merges: false }), known);
      return readFully((all) => spreadsheet.readSheet(sheet.id, all), runOptions);
    });
  }

  async function readFully(
    read: (options: ReadOptions) => Promise<SheetReading>,
    runOptions: RunOptions,
  ): Promise<SheetReading> {
    moved = false;
    try {
      return await read({ ...runOptions, merges: true });
    } catch (error) {
      moved = true;
      throw error;
    }
  }

  function onChange(change: SheetChange): void {
    if (change.own) return;
    if (state.running) {
      changedMeanwhile.add(change.sheetId);
      if (change.range === null) moved = true;
    } else if (change.sheetId === checkedSheet(state)?.id) {
      if (change.range === null) moved = true;
      dispatch({ type: 'edited' });
      scheduleRecheck();
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      try {
        watching = spreadsheet.watch({
          onChange,
          onActivate: (sheet) => dispatch({ type: 'activated', sheetId: sheet.id }),
        });
        await watching;
      } catch (error) {
        watching = null;
        dispatch({ type: 'problem-met', problem: problemOf(error) });
      }
    },
    async stop() {
      clearTimeout(recheckTimer);
      abort?.abort();
      const stopWatching = await watching;
      watching = null;
      await stopWatching?.();
    },
    checkActiveSheet: () =>
      run('user', (runOptions) => readFully((all) => spreadsheet.readActiveSheet(all), runOptions)),
    async locate(range) {
      const sheet = checkedSheet(state);
      if (!sheet) return;
      try {
        await spreadsheet.select(sheet.id, range);
        dispatch({ type: 'problem-dismissed' });
      } catch (error) {
        dispatch({ type: 'problem-met', problem: problemOf(error) });
      }
    },
    dismissProblem: () => dispatch({ type: 'problem-dismissed' }),
  };
}

interface RunOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

function judge(reading: SheetReading, check: (snapshot: SheetSnapshot) => SheetResult): Outcome {
  const { snapshot } = reading;
  const sheet = { id: reading.id, name: reading.name };
  if (!snapshot) return { kind: 'empty-sheet', sheet };
  const result = check(snapshot);
  return result.tables.length > 0 ? { kind: 'done', sheet, snapshot, result } : { kind: 'no-table', sheet, snapshot };
}

function snapshotOf(outcome: Outcome | null): SheetSnapshot | null {
  return outcome?.kind === 'done' || outcome?.kind === 'no-table' ? outcome.snapshot : null;
}

/**
 * A re-check after a cell edit does not ask for merged areas (reading them costs the user's undo history in desktop
 * Excel), so those of the last full reading are carried over: while no rows or columns moved they are still true.
 */
function withMerges(reading: SheetReading, known: SheetSnapshot): SheetReading {
  if (!reading.snapshot) return reading;
  return { ...reading, snapshot: { ...reading.snapshot, merges: known.merges } };
}
