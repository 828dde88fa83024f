import type { ReportRequest, ReportSheet } from '../../core/report-sheet/model';
import type { Spreadsheet } from '../../host/spreadsheet';
import { toProblem, type Problem } from '../problem';
import { reportTexts as words } from '../texts/report';
import { orNotLoaded } from './or-not-loaded';
import { createStore, type Store } from './store';

export interface ReportState {
  /** Whether a report is being put on a sheet. */
  readonly busy: boolean;
  /** What was made, in words; `null` when there is nothing to say. */
  readonly done: string | null;
  readonly problem: Problem | null;
}

/** Reports on sheets of their own, always because the user asked for one. */
export interface ReportSession extends Store<ReportState> {
  make(request: ReportRequest): Promise<void>;
  /** Puts away what was said. */
  dismiss(): void;
}

interface Options {
  readonly spreadsheet: Pick<Spreadsheet, 'addReport'>;
  /** Imports what puts a report into its form. */
  readonly loadComposer: () => Promise<{ readonly composeReport: (request: ReportRequest) => ReportSheet }>;
  readonly onBug?: (error: unknown) => void;
}

/** Creates the session; it does nothing until asked to. */
export function createReportSession({ spreadsheet, loadComposer, onBug = () => {} }: Options): ReportSession {
  const store = createStore<ReportState, Partial<ReportState>>(
    { busy: false, done: null, problem: null },
    (state, change) => ({ ...state, ...change }),
  );
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    async make(request) {
      if (store.getState().busy) return;
      store.dispatch({ busy: true, done: null, problem: null });
      try {
        const { composeReport } = await orNotLoaded(loadComposer, words.notLoaded);
        const { name, keptOther } = await spreadsheet.addReport(composeReport(request));
        store.dispatch({ busy: false, done: words.made(name) + (keptOther ? words.keptOther : '') });
      } catch (error) {
        const problem = toProblem(error, words.bug);
        if (problem.detail !== null) onBug(error);
        store.dispatch({ busy: false, problem });
      }
    },
    dismiss: () => store.dispatch({ done: null, problem: null }),
  };
}
