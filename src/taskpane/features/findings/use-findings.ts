import { useMemo, useReducer, useState } from 'react';
import type { Finding } from '../../../core/finding/finding';
import { filterFindings, NO_FILTER, type FindingFilter } from './filter';
import {
  foldOf,
  groupFindings,
  inOrder,
  toEntries,
  withKeys,
  type FindingGroup,
  type Grouping,
  type ListedFinding,
  type ListEntry,
} from './group';
import { keepCurrent } from './navigation';

/** What the user did to the list. */
export type ListAction =
  | { readonly type: 'begun' }
  | { readonly type: 'filtered'; readonly changes: Partial<FindingFilter> }
  | { readonly type: 'folded'; readonly key: string }
  | { readonly type: 'opened'; readonly key: string }
  | { readonly type: 'chosen'; readonly key: string }
  /** The current finding went away and another one took its place. */
  | { readonly type: 'moved'; readonly key: string | null };

export interface ListState {
  readonly filter: FindingFilter;
  /** Folds that stand open. */
  readonly opened: ReadonlySet<string>;
  readonly current: string | null;
  /** Counts up each time the current finding has to come into view. */
  readonly reveal: number;
}

export const INITIAL_LIST: ListState = { filter: NO_FILTER, opened: new Set(), current: null, reveal: 0 };

/** The list's state after an action. */
export function reduceList(state: ListState, action: ListAction): ListState {
  switch (action.type) {
    case 'begun':
      return INITIAL_LIST;
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...action.changes } };
    case 'folded':
    case 'opened': {
      const opened = new Set(state.opened);
      if (action.type === 'opened' || !opened.has(action.key)) opened.add(action.key);
      else opened.delete(action.key);
      return { ...state, opened };
    }
    case 'chosen':
      return { ...state, current: action.key, reveal: state.reveal + 1 };
    case 'moved':
      return { ...state, current: action.key };
  }
}

/** The findings of a result as the user wants to see them. */
export interface FindingsView {
  readonly all: readonly Finding[];
  /** How many there were at most since the sheet came to the front. */
  readonly most: number;
  /** Those that pass the filter, in the order shown. */
  readonly shown: readonly ListedFinding[];
  readonly entries: readonly ListEntry[];
  readonly filter: FindingFilter;
  readonly current: string | null;
  readonly reveal: number;
  readonly dispatch: (action: ListAction) => void;
  /** Makes a finding the current one, and opens the fold that holds it. */
  choose(key: string): ListedFinding | null;
}

/** Keeps filter, folds and the current finding while results of one sheet come and go; another sheet begins anew. */
export function useFindings(findings: readonly Finding[], grouping: Grouping, sheet: string): FindingsView {
  const [state, dispatch] = useReducer(reduceList, INITIAL_LIST);
  const [seenSheet, seeSheet] = useState(sheet);
  const isOther = seenSheet !== sheet;
  if (isOther) {
    seeSheet(sheet);
    dispatch({ type: 'begun' });
  }
  const [most, setMost] = useState(findings.length);
  if (isOther ? most !== findings.length : most < findings.length) setMost(findings.length);
  const { filter, opened } = state;
  const groups = useMemo(
    () => groupFindings(withKeys(filterFindings(findings, filter)), grouping),
    [findings, filter, grouping],
  );
  const shown = useMemo(() => inOrder(groups), [groups]);
  const entries = useMemo(() => toEntries(groups, opened), [groups, opened]);
  const current = useCurrent(shown, state.current, dispatch);
  const { reveal } = state;
  return useMemo(() => {
    const choose = (key: string) => {
      const item = shown.find((each) => each.key === key) ?? null;
      if (item) open(groups, key, dispatch);
      return item;
    };
    return { all: findings, most, shown, entries, filter, current, reveal, dispatch, choose };
  }, [findings, most, groups, shown, entries, filter, current, reveal]);
}

function open(groups: readonly FindingGroup[], key: string, dispatch: (action: ListAction) => void): void {
  const fold = foldOf(groups, key);
  if (fold !== null) dispatch({ type: 'opened', key: fold });
  dispatch({ type: 'chosen', key });
}

/** The current finding; where a new result no longer has it, the one that took its place. */
function useCurrent(
  shown: readonly ListedFinding[],
  current: string | null,
  dispatch: (action: ListAction) => void,
): string | null {
  const [seen, see] = useState(shown);
  if (seen === shown) return current;
  see(shown);
  const kept = keepCurrent(seen.map(keyOf), shown.map(keyOf), current);
  if (kept !== current) dispatch({ type: 'moved', key: kept });
  return kept;
}

function keyOf({ key }: ListedFinding): string {
  return key;
}
