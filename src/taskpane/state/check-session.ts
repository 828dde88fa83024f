import { moveMerges } from '../../core/sheet/move-merges';
import type { CellRange, SheetSnapshot } from '../../core/sheet/snapshot';
import type { ReadOptions, SheetChange, SheetReading, Spreadsheet } from '../../host/spreadsheet';
import { toProblem } from '../problem';
import { checkedSheet, INITIAL_STATE, reduceCheck, type CheckState, type Trigger } from './check';
import { createJudge, type Check } from './judge';
import type { PreferencesStore } from './preferences';
import type { SettingsSession } from './settings-session';
import { createStore, type Store } from './store';

/** A check that takes longer than this shows its progress. */
export const PROGRESS_AFTER_MS = 300;
/** Typing pauses for this long before the sheet is read again. */
export const RECHECK_AFTER_MS = 400;
/** Leafing through the sheets pauses for this long before one is read. */
export const FOLLOW_SELECTION_AFTER_MS = 250;

export interface SessionOptions {
  readonly spreadsheet: Spreadsheet;
  readonly check: Check;
  readonly settings: Pick<SettingsSession, 'load' | 'getState' | 'subscribe'>;
  readonly preferences: Pick<PreferencesStore, 'getState'>;
  /** Told about every error that is a bug, besides the user being told. */
  readonly onBug?: (error: unknown) => void;
}

export interface Selection {
  readonly sheetId: string;
  readonly range: CellRange | null;
}

/** A sheet's merged areas before and after the pane moved its rows. */
export interface MergesChange {
  readonly before: SheetSnapshot['merges'];
  readonly after: SheetSnapshot['merges'];
}

/** One pane's work on one workbook: holds the state and does what cannot be a pure function. */
export interface CheckSession extends Store<CheckState> {
  /** What is selected in the workbook, as far as the host tells; apart from the rest since it changes all the time. */
  readonly selection: Store<Selection | null>;
  /** Follows the user's edits and changes of sheet. Where the host cannot watch, checking still works. */
  start(): Promise<void>;
  stop(): Promise<void>;
  checkActiveSheet(): Promise<void>;
  /**
   * Reads the sheet of the result again after the pane itself wrote to it.
   *
   * @param moved whether rows moved
   * @param merges what has become of the merged areas, if that is known: they are asked for otherwise
   */
  refresh(moved: boolean, merges?: MergesChange): Promise<void>;
  /** Selects cells of the sheet that the result on screen is about. */
  locate(range: CellRange): Promise<void>;
  /** Brings another sheet to the front, selects its cells if there are some, and checks it. */
  openSheet(sheetId: string, range: CellRange | null): Promise<void>;
  dismissProblem(): void;
}

/** Creates the session; it does nothing until asked to. */
export function createCheckSession(options: SessionOptions): CheckSession {
  const { spreadsheet, settings, preferences, onBug = () => {} } = options;
  const store = createStore(INITIAL_STATE, reduceCheck);
  const { dispatch, getState } = store;
  const selection = createStore<Selection | null, Selection>(null, (_before, now) => now);
  let runs = 0;
  let abort: AbortController | null = null;
  let editTimer: ReturnType<typeof setTimeout> | undefined;
  let followTimer: ReturnType<typeof setTimeout> | undefined;
  /** Merged areas by sheet as last read in full, and moved along with rows since: a re-check does not ask for them. */
  const merges = new Map<string, SheetSnapshot['merges']>();
  /** Sheets that changed during a reading (true: rows or columns moved): which one was read is known only after. */
  const changedMeanwhile = new Map<string, boolean>();
  let watching: Promise<() => Promise<void>> | null = null;

  function problemOf(error: unknown) {
    const problem = toProblem(error);
    if (problem.detail !== null) onBug(error);
    return problem;
  }

  const judge = createJudge(options.check);

  async function run(trigger: Trigger, read: (options: ReadOptions) => Promise<SheetReading>): Promise<void> {
    clearTimeout(editTimer);
    // a re-check of the earlier sheet does not keep the pane from following to the next one
    if (trigger !== 'edit') clearTimeout(followTimer);
    changedMeanwhile.clear();
    abort?.abort();
    const controller = new AbortController();
    abort = controller;
    const id = ++runs;
    dispatch({ type: 'started', run: id, trigger });
    const progressTimer = setTimeout(() => dispatch({ type: 'progress-due', run: id }), PROGRESS_AFTER_MS);
    try {
      const [reading] = await Promise.all([
        read({
          signal: controller.signal,
          onProgress: (done) => dispatch({ type: 'progressed', run: id, done }),
        }),
        settings.load(),
      ]);
      if (controller.signal.aborted) return;
      const asked = settings.getState().settings;
      const outcome = await judge(reading, asked, controller.signal);
      if (!outcome || controller.signal.aborted) return;
      dispatch({ type: 'finished', run: id, outcome });
      if (settings.getState().settings !== asked) void judgeAgain();
    } catch (error) {
      if (!controller.signal.aborted) dispatch({ type: 'failed', run: id, problem: problemOf(error) });
    } finally {
      clearTimeout(progressTimer);
    }
    if (id === runs) catchUp(trigger);
  }

  /** After a reading: changes that arrived while it was under way are not in it, nor is a sheet that came to the front. */
  function catchUp(trigger: Trigger): void {
    const sheet = checkedSheet(getState());
    const { frontSheetId } = getState();
    if (!sheet) return;
    const isElsewhere = frontSheetId !== null && frontSheetId !== sheet.id;
    if (trigger === 'user' && isElsewhere && preferences.getState().follow) return void follow(frontSheetId);
    if (changedMeanwhile.has(sheet.id)) edited();
  }

  function edited(): void {
    dispatch({ type: 'edited' });
    clearTimeout(editTimer);
    if (preferences.getState().recheck) editTimer = setTimeout(() => void recheck(), RECHECK_AFTER_MS);
  }

  async function recheck(): Promise<void> {
    const sheet = checkedSheet(getState());
    if (sheet) await run('edit', (runOptions) => readAgain(sheet.id, runOptions));
  }

  /** Without asking for merged areas where they are known: reading them costs the user's undo history in desktop Excel. */
  async function readAgain(sheetId: string, runOptions: ReadOptions): Promise<SheetReading> {
    const known = merges.get(sheetId);
    if (known === undefined) return readFully((all) => spreadsheet.readSheet(sheetId, all), runOptions);
    const reading = await spreadsheet.readSheet(sheetId, { ...runOptions, merges: false });
    return reading.snapshot ? { ...reading, snapshot: { ...reading.snapshot, merges: known } } : reading;
  }

  async function readFully(
    read: (options: ReadOptions) => Promise<SheetReading>,
    runOptions: ReadOptions,
  ): Promise<SheetReading> {
    const reading = await read({ ...runOptions, merges: true });
    if (reading.snapshot && !changedMeanwhile.get(reading.id)) merges.set(reading.id, reading.snapshot.merges);
    return reading;
  }

  function onChange(change: SheetChange): void {
    if (change.own) return;
    const moved = change.range === null;
    const known = merges.get(change.sheetId);
    // where it is not known how they moved, blanks stand for them until the user asks for a full check
    if (moved && known) merges.set(change.sheetId, change.rows ? moveMerges(known, change.rows) : null);
    if (getState().running) {
      changedMeanwhile.set(change.sheetId, moved || changedMeanwhile.get(change.sheetId) === true);
    } else if (change.sheetId === checkedSheet(getState())?.id) edited();
  }

  function onActivate(sheetId: string): void {
    dispatch({ type: 'activated', sheetId });
    const { outcome, running } = getState();
    clearTimeout(followTimer);
    if (!preferences.getState().follow || !outcome) return;
    if (checkedSheet(getState())?.id !== sheetId) {
      followTimer = setTimeout(() => void follow(sheetId), FOLLOW_SELECTION_AFTER_MS);
    } else if (running?.trigger === 'switch') {
      // the user is back before the other sheet was read, which may have cut off a check of this one
      void follow(sheetId);
    }
  }

  function follow(sheetId: string): Promise<void> {
    return run('switch', (runOptions) => readAgain(sheetId, runOptions));
  }

  settings.subscribe(() => void judgeAgain().catch((error: unknown) => problemMet(error)));

  /** The sheet is the same, only the way to look at it changed. */
  async function judgeAgain(): Promise<void> {
    const { outcome } = getState();
    if (outcome?.kind !== 'done' && outcome?.kind !== 'no-table') return;
    const { sheet, snapshot, omitsFar } = outcome;
    const asked = settings.getState().settings;
    const judged = await judge({ ...sheet, snapshot, omitsFar }, asked);
    // a later reading or a later change of the settings has its own answer
    const isLatest = getState().outcome === outcome && settings.getState().settings === asked;
    if (judged && isLatest) dispatch({ type: 'judged', outcome: judged });
  }

  function problemMet(error: unknown): void {
    dispatch({ type: 'problem-met', problem: problemOf(error) });
  }

  /** @returns whether the cells are selected; if not, it is told why */
  async function select(sheetId: string, range: CellRange | null): Promise<boolean> {
    try {
      await spreadsheet.select(sheetId, range);
      dispatch({ type: 'problem-dismissed' });
      return true;
    } catch (error) {
      problemMet(error);
      return false;
    }
  }

  const checkActiveSheet = () =>
    run('user', (runOptions) => readFully((all) => spreadsheet.readActiveSheet(all), runOptions));

  return {
    getState,
    subscribe: store.subscribe,
    selection,
    async start() {
      void settings.load();
      try {
        watching = spreadsheet.watch({
          onChange,
          onActivate: (sheet) => onActivate(sheet.id),
          onSelect: selection.dispatch,
        });
        await watching;
      } catch (error) {
        watching = null;
        problemMet(error);
      }
    },
    async stop() {
      clearTimeout(editTimer);
      clearTimeout(followTimer);
      abort?.abort();
      const stopWatching = await watching;
      watching = null;
      await stopWatching?.();
    },
    checkActiveSheet,
    async refresh(moved, change) {
      const sheet = checkedSheet(getState());
      if (sheet && moved) {
        // rows that the user has moved in the meantime are in neither of the two
        if (change && merges.get(sheet.id) === change.before) merges.set(sheet.id, change.after);
        else merges.delete(sheet.id);
      }
      await recheck();
    },
    async locate(range) {
      const sheet = checkedSheet(getState());
      if (sheet) await select(sheet.id, range);
    },
    async openSheet(sheetId, range) {
      if (await select(sheetId, range)) await checkActiveSheet();
    },
    dismissProblem: () => dispatch({ type: 'problem-dismissed' }),
  };
}
