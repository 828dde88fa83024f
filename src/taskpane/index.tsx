import { createRoot } from 'react-dom/client';
import { checkSheet } from '../core/check/check-sheet';
import { createExcelSpreadsheet, whenOfficeReady } from '../host/excel/index';
import { App, FailedStart } from './App';
import { toProblem } from './problem';
import { createCheckSession } from './state/check-session';
import { createDevice } from './state/device';
import { createPreferences } from './state/preferences';
import { createRepairs } from './state/repairs';
import { createSettingsSession } from './state/settings-session';
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
    const spreadsheet = createExcelSpreadsheet();
    const device = createDevice(() => localStorage);
    const shared = { spreadsheet, onBug: reportError };
    const preferences = createPreferences(device);
    const settings = createSettingsSession({ ...shared, device });
    const checks = createCheckSession({ ...shared, check: checkSheet, settings, preferences });
    const repairs = createRepairs({ ...shared, checks });
    root.render(<App services={{ checks, settings, preferences, repairs }} themes={themes} />);
    // the ribbon button says 检查本表: whoever pressed it need not press a second one
    if (new URLSearchParams(location.search).has('check')) void checks.checkActiveSheet();
  },
  (error: unknown) => root.render(<FailedStart problem={toProblem(error, texts.broken)} themes={themes} />),
);
