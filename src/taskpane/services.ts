import type { AskLosses } from './losses';
import type { CheckSession } from './state/check-session';
import type { LibrarySession } from './state/library-session';
import type { MarksSession } from './state/marks-session';
import type { PreferencesStore } from './state/preferences';
import type { Repairs } from './state/repairs';
import type { ReportSession } from './state/report-session';
import type { SettingsSession } from './state/settings-session';
import type { WorkbookSession } from './state/workbook-session';

/** What the pane works with. Made once, by index.tsx. */
export interface Services {
  readonly checks: CheckSession;
  readonly settings: SettingsSession;
  readonly preferences: PreferencesStore;
  readonly repairs: Repairs;
  readonly workbook: WorkbookSession;
  readonly library: LibrarySession;
  readonly reports: ReportSession;
  readonly marks: MarksSession;
  readonly askLosses: AskLosses;
  /** Gets the check ready before it is asked for; tells nobody where that fails. */
  readonly warmUp: () => Promise<void>;
  /** Whether the spreadsheet knows comments that can be taken away again. */
  readonly canComment: boolean;
}
