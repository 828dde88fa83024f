import { createRoot } from 'react-dom/client';
import { checkSheet } from '../core/check/check-sheet';
import { createExcelSpreadsheet, whenOfficeReady } from '../host/excel/index';
import { App, FailedStart } from './App';
import { createCheckSession } from './features/check/session';
import { toProblem } from './problem';
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

whenOfficeReady(OFFICE_TIMEOUT_MS).then(
  () => {
    const session = createCheckSession({
      spreadsheet: createExcelSpreadsheet(),
      check: checkSheet,
      onBug: reportError,
    });
    root.render(<App session={session} themes={themes} />);
    // the ribbon button says 检查本表: whoever pressed it need not press a second one
    if (new URLSearchParams(location.search).has('check')) void session.checkActiveSheet();
  },
  (error: unknown) => root.render(<FailedStart problem={toProblem(error, texts.broken)} themes={themes} />),
);
