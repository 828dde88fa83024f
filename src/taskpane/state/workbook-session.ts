import type { SheetResult } from '../../core/check/check-sheet';
import type { CheckSettings } from '../../core/check/settings';
import { isReportSheet } from '../../core/sheet/report-sheet';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { SheetInfo, Spreadsheet } from '../../host/spreadsheet';
import { toProblem, type Problem } from '../problem';
import { inSlices, type WaitingSteps } from './in-slices';
import type { SettingsSession } from './settings-session';
import { createStore, type Store } from './store';

/** The check itself; its code may have to be fetched first. */
export type CheckWorkbook = (
  snapshots: readonly SheetSnapshot[],
  settings: CheckSettings,
) => WaitingSteps<SheetResult[]> | Promise<WaitingSteps<SheetResult[]>>;

/** One sheet of a checked workbook. */
export interface WorkbookSheet {
  readonly sheet: SheetInfo;
  /** `null` when nothing could be read from it. */
  readonly result: SheetResult | null;
  /** Why it could not be read. */
  readonly problem: Problem | null;
  /** Reports of earlier checks are not checked. */
  readonly isReport: boolean;
}

export interface WorkbookState {
  /** A check under way: how many sheets are read. */
  readonly running: { readonly done: number; readonly total: number; readonly name: string } | null;
  /** `null` until a check came to its end. */
  readonly sheets: readonly WorkbookSheet[] | null;
  /** When the sheets were read. */
  readonly checkedAt: Date | null;
  /** Why there is no list of sheets. */
  readonly problem: Problem | null;
}

/** Checks all sheets together: only so can tables be compared. */
export interface WorkbookSession extends Store<WorkbookState> {
  run(): Promise<void>;
  /** Gives the check up; an earlier result stays. */
  cancel(): void;
}

interface Options {
  readonly spreadsheet: Pick<Spreadsheet, 'listSheets' | 'readSheet'>;
  readonly check: CheckWorkbook;
  readonly settings: Pick<SettingsSession, 'load' | 'getState' | 'subscribe'>;
  readonly onBug?: (error: unknown) => void;
}

interface Reading {
  readonly sheet: SheetInfo;
  /** `null` where there is nothing to check. */
  readonly snapshot: SheetSnapshot | null;
  readonly problem: Problem | null;
  readonly isReport: boolean;
}

function nothing(sheet: SheetInfo): Reading {
  return { sheet, snapshot: null, problem: null, isReport: false };
}

const INITIAL: WorkbookState = { running: null, sheets: null, checkedAt: null, problem: null };

/** Creates the session; it does nothing until asked to. */
export function createWorkbookSession({ spreadsheet, check, settings, onBug = () => {} }: Options): WorkbookSession {
  const store = createStore<WorkbookState, Partial<WorkbookState>>(INITIAL, (state, change) => ({
    ...state,
    ...change,
  }));
  let abort: AbortController | null = null;
  let readings: readonly Reading[] = [];

  function problemOf(error: unknown): Problem {
    const problem = toProblem(error);
    if (problem.detail !== null) onBug(error);
    return problem;
  }

  async function read(sheet: SheetInfo, signal: AbortSignal): Promise<Reading> {
    try {
      const { snapshot, isReport = false } = await spreadsheet.readSheet(sheet.id, { merges: true, signal });
      if (isReport || (snapshot && isReportSheet(snapshot))) return { ...nothing(sheet), isReport: true };
      return { ...nothing(sheet), snapshot };
    } catch (error) {
      // one sheet that cannot be read says nothing against the others
      return { ...nothing(sheet), problem: signal.aborted ? null : problemOf(error) };
    }
  }

  /** By the settings that hold when it is done; null where it was given up. */
  async function judge(found: readonly Reading[], signal?: AbortSignal): Promise<readonly WorkbookSheet[] | null> {
    const snapshots = found.map(({ snapshot }) => snapshot).filter((snapshot) => snapshot !== null);
    for (;;) {
      const asked = settings.getState().settings;
      const results = await inSlices(await check(snapshots, asked), signal);
      if (!results) return null;
      if (settings.getState().settings !== asked) continue;
      return found.map(({ sheet, problem, snapshot, isReport }) => ({
        sheet,
        problem,
        isReport,
        result: (snapshot && results[snapshots.indexOf(snapshot)]) ?? null,
      }));
    }
  }

  settings.subscribe(() => {
    if (store.getState().sheets) void judgeAgain();
  });

  async function judgeAgain(): Promise<void> {
    const judged = readings;
    try {
      const sheets = await judge(judged);
      if (sheets && readings === judged) store.dispatch({ sheets });
    } catch (error) {
      store.dispatch({ problem: problemOf(error) });
    }
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    async run() {
      abort?.abort();
      const { signal } = (abort = new AbortController());
      store.dispatch({ running: { done: 0, total: 0, name: '' }, problem: null });
      try {
        const [sheets] = await Promise.all([spreadsheet.listSheets(), settings.load()]);
        const found: Reading[] = [];
        for (const sheet of sheets) {
          if (signal.aborted) return;
          store.dispatch({ running: { done: found.length, total: sheets.length, name: sheet.name } });
          found.push(await read(sheet, signal));
        }
        if (signal.aborted) return;
        const judged = await judge(found, signal);
        if (!judged || signal.aborted) return;
        readings = found;
        store.dispatch({ running: null, sheets: judged, checkedAt: new Date() });
      } catch (error) {
        if (!signal.aborted) store.dispatch({ running: null, problem: problemOf(error) });
      }
    },
    cancel() {
      abort?.abort();
      store.dispatch({ running: null });
    },
  };
}
