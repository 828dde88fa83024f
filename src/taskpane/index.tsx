import { createRoot } from 'react-dom/client';
import { createExcelSpreadsheet, whenOfficeReady } from '../host/excel/index';
import { App, FailedStart } from './App';
import { toProblem } from './problem';
import { createAskLosses } from './state/ask-losses';
import { createCheckSession } from './state/check-session';
import { createDevice } from './state/device';
import { createEngine } from './state/engine';
import { handOver, takeOver } from './state/handover';
import { createLibrarySession } from './state/library-session';
import { createMarksSession } from './state/marks-session';
import { createPreferences } from './state/preferences';
import { createRepairs } from './state/repairs';
import { createReportSession } from './state/report-session';
import { createSettingsSession } from './state/settings-session';
import { createWarmUp } from './state/warm-up';
import { createWorkbookSession } from './state/workbook-session';
import { texts } from './texts';
import { createThemeSource } from './theme';

/** Shorter than the patience of startup.js, so that the message with more to say comes first. */
const OFFICE_TIMEOUT_MS = 15_000;

const place = document.getElementById('root');
if (!place) throw new Error('index.html has lost its #root');
const root = createRoot(place);
const themes = createThemeSource(() =>
  typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.bodyBackgroundColor,
);

/** Another attempt changes nothing about the program that the pane is in. */
const FINAL = new Set(['not-excel', 'old-excel']);

whenOfficeReady(OFFICE_TIMEOUT_MS)
  .then(() => {
    const asked = new URLSearchParams(location.search);
    const startView = asked.has('library') ? 'library' : 'sheet';
    const session = createDevice(() => sessionStorage);
    const occasion = () => ({ workbook: Office.context.document?.url ?? '', at: Date.now() });
    const { undo, batches = [], inserted } = takeOver(session, occasion()) ?? {};
    const spreadsheet = createExcelSpreadsheet(undo);
    const device = createDevice(() => localStorage);
    const shared = { spreadsheet, onBug: reportError };
    const engine = createEngine({
      loadCheck: () => import(/* webpackChunkName: "check" */ './state/check-code'),
      loadWholeSet: () => import(/* webpackChunkName: "evaluation" */ '../core/check/whole-set'),
    });
    const preferences = createPreferences(device);
    const settings = createSettingsSession({ ...shared, device });
    const checks = createCheckSession({ ...shared, check: engine.check, settings, preferences });
    const repairs = createRepairs({ ...shared, checks, before: { batches, check: spreadsheet.checkUndo } });
    const workbook = createWorkbookSession({ ...shared, check: engine.checkWorkbook, settings });
    const library = createLibrarySession({ ...shared, checks, byRow: startView === 'library', inserted });
    const warmUp = createWarmUp({
      engine,
      loadForm: () => import(/* webpackChunkName: "check" */ './state/example-form'),
      isWanted: () =>
        ![checks.getState().running, checks.getState().outcome, workbook.getState().running].some(Boolean),
      onBug: reportError,
    });
    window.addEventListener('pagehide', () => {
      const { batches, unproven } = repairs.getState();
      const { inserted } = library.getState();
      handOver(session, occasion(), { undo: spreadsheet.handOver(), batches: [...unproven, ...batches], inserted });
    });
    root.render(
      <App
        services={{
          ...{ checks, settings, preferences, repairs, workbook, library },
          reports: createReportSession({
            ...shared,
            loadComposer: () => import(/* webpackChunkName: "report" */ '../core/report-sheet/compose'),
          }),
          marks: createMarksSession(shared),
          canComment: spreadsheet.capabilities.comments,
          warmUp,
          askLosses: createAskLosses({ ...shared, checks }),
        }}
        themes={themes}
        startView={startView}
      />,
    );
    // the ribbon buttons say 检查本表 and 插入标准指标: whoever pressed one need not press a second one
    if (asked.has('check') || asked.has('library')) void checks.checkActiveSheet();
  })
  .catch((error: unknown) => {
    const problem = toProblem(error, texts.broken);
    const retry = FINAL.has(problem.code) ? {} : { onRetry: () => location.reload() };
    root.render(<FailedStart problem={problem} themes={themes} {...retry} />);
  });
