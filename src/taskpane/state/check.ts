import type { SheetResult } from '../../core/check/check-sheet';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { SheetInfo } from '../../host/spreadsheet';
import type { Problem } from '../problem';

/** What was read of a sheet. */
interface Read {
  readonly sheet: SheetInfo;
  readonly snapshot: SheetSnapshot;
  /** Whether cells were left out because they lie very far from the others. */
  readonly omitsFar?: boolean;
}

/** What a check came to. */
export type Outcome =
  | ({ readonly kind: 'done'; readonly result: SheetResult } & Read)
  | ({ readonly kind: 'no-table' } & Read)
  | { readonly kind: 'empty-sheet'; readonly sheet: SheetInfo }
  /** A report of an earlier check is not checked itself; `from` is the sheet to go back to. */
  | { readonly kind: 'report'; readonly sheet: SheetInfo; readonly from: SheetInfo | null }
  | { readonly kind: 'failed'; readonly problem: Problem };

/**
 * 'user': the user asked for it. 'edit': it follows a change of the sheet, and the earlier result stays on screen.
 * 'switch': another sheet came to the front, and the result of the earlier one stays until this one is read.
 */
export type Trigger = 'user' | 'edit' | 'switch';

/** A check under way. */
export interface Running {
  /** Tells the answers of this run from those of an earlier one. */
  readonly run: number;
  readonly trigger: Trigger;
  /** False at first: a check that is over in a moment should not flash a progress bar. */
  readonly progressVisible: boolean;
  /** 0 to 1; `null` while nothing is known. */
  readonly progress: number | null;
  /** The sheet that came to the front since it began: it may not be the one that is read. */
  readonly cameToFront?: string;
}

export interface CheckState {
  readonly outcome: Outcome | null;
  readonly running: Running | null;
  /** Whether the sheet changed after what `outcome` was read from. */
  readonly edited: boolean;
  /** The sheet in front of the user, as far as the host tells. */
  readonly frontSheetId: string | null;
  /** Something that went wrong while a result stays on screen: a jump to a cell, a re-check. */
  readonly problem: Problem | null;
}

export type CheckAction =
  | { readonly type: 'started'; readonly run: number; readonly trigger: Trigger }
  | { readonly type: 'progress-due'; readonly run: number }
  | { readonly type: 'progressed'; readonly run: number; readonly done: number }
  | { readonly type: 'finished'; readonly run: number; readonly outcome: Outcome }
  | { readonly type: 'failed'; readonly run: number; readonly problem: Problem }
  | { readonly type: 'judged'; readonly outcome: Outcome }
  | { readonly type: 'edited' }
  | { readonly type: 'activated'; readonly sheetId: string }
  | { readonly type: 'problem-met'; readonly problem: Problem }
  | { readonly type: 'problem-dismissed' };

export const INITIAL_STATE: CheckState = {
  outcome: null,
  running: null,
  edited: false,
  frontSheetId: null,
  problem: null,
};

/** The sheet that the result on screen is about, if there is one. */
export function checkedSheet(state: CheckState): SheetInfo | null {
  return state.outcome && state.outcome.kind !== 'failed' ? state.outcome.sheet : null;
}

/** Why the result on screen may no longer be true of what the user sees, or `null`. */
export function staleness(state: CheckState): 'other-sheet' | 'edited' | null {
  const sheet = checkedSheet(state);
  if (!sheet) return null;
  if (state.frontSheetId !== null && state.frontSheetId !== sheet.id) return 'other-sheet';
  return state.edited || state.running?.trigger === 'edit' ? 'edited' : null;
}

/** The state after an action. Answers of a run that is no longer the current one change nothing. */
export function reduceCheck(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case 'started': {
      const { run, trigger } = action;
      const running = { run, trigger, progressVisible: false, progress: null };
      // an edit that arrives from now on is newer than what this run reads
      return { ...state, running, edited: false, problem: trigger === 'user' ? null : state.problem };
    }
    case 'progress-due':
      return updateRun(state, action.run, { progressVisible: true });
    case 'progressed':
      return updateRun(state, action.run, { progress: action.done });
    case 'finished':
      if (state.running?.run !== action.run) return state;
      return {
        ...state,
        running: null,
        problem: null,
        outcome: withWayBack(state, action.outcome),
        ...front(state, action.outcome),
      };
    case 'failed':
      return fail(state, action.run, action.problem);
    case 'judged':
      return { ...state, outcome: action.outcome };
    case 'edited':
      return state.edited ? state : { ...state, edited: true };
    case 'activated':
      return {
        ...state,
        frontSheetId: action.sheetId,
        running: state.running && { ...state.running, cameToFront: action.sheetId },
      };
    case 'problem-met':
      return { ...state, problem: action.problem };
    case 'problem-dismissed':
      return { ...state, problem: null };
  }
}

function updateRun(state: CheckState, run: number, change: Partial<Running>): CheckState {
  return state.running?.run === run ? { ...state, running: { ...state.running, ...change } } : state;
}

/**
 * A check that the user asked for read the sheet that was in front when it began, and is there still if no other has
 * come; a re-check says nothing about which sheet that is.
 */
function front({ running }: CheckState, outcome: Outcome): Partial<CheckState> {
  const isTold = running?.trigger === 'user' && running.cameToFront === undefined && outcome.kind !== 'failed';
  return isTold ? { frontSheetId: outcome.sheet.id } : {};
}

/** Whoever looks at a report has come from the sheet that was checked last. */
function withWayBack(state: CheckState, outcome: Outcome): Outcome {
  if (outcome.kind !== 'report') return outcome;
  const from = state.outcome?.kind === 'report' ? state.outcome.from : checkedSheet(state);
  return { ...outcome, from: from?.id === outcome.sheet.id ? null : from };
}

/** A failed re-check leaves the earlier result, marked as out of date; a failed check leaves only the failure. */
function fail(state: CheckState, run: number, problem: Problem): CheckState {
  if (state.running?.run !== run) return state;
  const { trigger } = state.running;
  if (trigger === 'edit' && state.outcome) return { ...state, running: null, edited: true, problem };
  if (trigger === 'switch' && state.outcome) return { ...state, running: null, problem };
  return { ...state, running: null, edited: false, outcome: { kind: 'failed', problem } };
}
