import { UserError } from '../../core/errors';
import type { FormPurpose, FormSheet } from '../../core/forms/forms';
import { isUntouched } from '../../core/forms/untouched';
import type { Theme } from '../../core/library/themes';
import type { CellPosition } from '../../core/sheet/snapshot';
import type { Level1Key, Level2Key } from '../../core/vocabulary/categories';
import type { SheetInfo, Spreadsheet } from '../../host/spreadsheet';
import { toProblem, type Problem } from '../problem';
import { formTexts as words } from '../texts/forms';
import type { CheckSession } from './check-session';
import { createStore, type Store } from './store';

/** What the user looks for in the library, and the table that it is for. */
export interface LibraryQuery {
  readonly text: string;
  readonly level1: Level1Key | null;
  readonly level2: Level2Key | null;
  readonly theme: Theme | null;
  readonly table: number;
}

/** The phrasing that was inserted last, with what was left to fill then. */
export interface Inserted {
  readonly sheetId: string;
  readonly name: string;
  /** The cell that holds the name: when it holds another text, the rest is no longer true. */
  readonly anchor: CellPosition;
  readonly blanks: readonly CellPosition[];
}

/** A new sheet with a form on it. */
export interface StartedForm extends SheetInfo {
  readonly purpose: FormPurpose;
}

export interface LibraryState {
  readonly query: LibraryQuery;
  /** Whether what fits the row that is selected in the sheet comes first. */
  readonly byRow: boolean;
  readonly inserted: Inserted | null;
  /** Whether a form is being put on a new sheet. */
  readonly busy: boolean;
  /** The sheet that was made for a form; `null` when there is nothing to say. */
  readonly started: StartedForm | null;
  readonly problem: Problem | null;
}

/** What the user does with the library; it outlives the view, which comes and goes. */
export interface LibrarySession extends Store<LibraryState> {
  change(changes: Partial<Pick<LibraryState, 'byRow' | 'inserted'>>): void;
  search(changes: Partial<LibraryQuery>): void;
  /**
   * Puts an empty form on a new sheet and checks that.
   *
   * @returns whether it worked
   */
  start(form: FormSheet): Promise<boolean>;
  /** Takes the sheet that was started last away again, unless somebody has written into it, and checks what is in front. */
  undoStart(): Promise<void>;
  /** Puts away what was said. */
  dismiss(): void;
}

interface Options {
  readonly spreadsheet: Pick<Spreadsheet, 'addForm' | 'readSheet' | 'removeForm'>;
  readonly checks: Pick<CheckSession, 'checkActiveSheet'>;
  readonly byRow: boolean;
  /** What the page before this one has inserted. */
  readonly inserted?: Inserted | null;
  readonly onBug?: (error: unknown) => void;
}

export const NO_QUERY: LibraryQuery = { text: '', level1: null, level2: null, theme: null, table: 0 };

/** Creates the session; it does nothing until asked to. */
export function createLibrarySession(options: Options): LibrarySession {
  const { spreadsheet, checks, byRow, inserted = null, onBug = () => {} } = options;
  const store = createStore<LibraryState, Partial<LibraryState>>(
    { query: NO_QUERY, byRow, inserted, busy: false, started: null, problem: null },
    (state, change) => ({ ...state, ...change }),
  );
  let last: FormSheet | null = null;

  function tell(error: unknown): void {
    const problem = toProblem(error, words.bug);
    if (problem.detail !== null) onBug(error);
    store.dispatch({ busy: false, problem });
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    change: store.dispatch,
    search: (changes) => store.dispatch({ query: { ...store.getState().query, ...changes } }),
    async start(form) {
      if (store.getState().busy) return false;
      store.dispatch({ busy: true, started: null, problem: null });
      try {
        last = form;
        const started = { ...(await spreadsheet.addForm(form)), purpose: form.purpose };
        store.dispatch({ busy: false, started, query: NO_QUERY, inserted: null });
      } catch (error) {
        tell(error);
        return false;
      }
      await checks.checkActiveSheet();
      return true;
    },
    async undoStart() {
      const { started, busy } = store.getState();
      if (busy || !started || !last) return;
      store.dispatch({ busy: true, problem: null });
      try {
        const { snapshot } = await spreadsheet.readSheet(started.id, { merges: false });
        if (!snapshot || !isUntouched(last, snapshot)) {
          throw new UserError('form-touched', words.touched.message, words.touched.advice);
        }
        await spreadsheet.removeForm(started.id);
        store.dispatch({ busy: false, started: null });
      } catch (error) {
        tell(error);
        return;
      }
      await checks.checkActiveSheet();
    },
    dismiss: () => store.dispatch({ started: null, problem: null }),
  };
}
