import type { CellPosition } from '../sheet/snapshot';
import type { IndicatorTable } from '../reading/model';
import type { Level2Key } from '../vocabulary/categories';

/**
 * What a suggested phrasing is for. 'same': the same thing where it belongs; 'instead': a true indicator of the
 * row's 二级指标 in its place; 'add': one more, for what is missing; 'wording': its texts, for the row as it is.
 */
export type Purpose = 'same' | 'instead' | 'add' | 'wording';

/** One thing that would help with a finding; `level2` null: of any 二级指标. */
export interface Ask {
  readonly purpose: Purpose;
  readonly level2: Level2Key | null;
}

/** What a rule is told of the row and the table that a finding is about. */
export interface AskContext {
  /** The indicator's name, '' where there is none. */
  readonly name: string;
  /** The row's 二级指标; null for a finding about the whole table. */
  readonly own: Level2Key | null;
  /** Whether the name speaks of being on time. */
  readonly isPunctual: boolean;
  /** 二级指标 that the table lacks. */
  readonly missing: readonly Level2Key[];
}

/** How standard phrasings answer the findings of a rule. */
export interface Phrasings {
  readonly asks: (context: AskContext) => readonly Ask[];
  /** The words that a phrasing should be near to, where these are not the indicator's name. */
  readonly about?: (
    finding: { readonly cell: CellPosition; readonly message: string },
    table: IndicatorTable,
  ) => readonly string[];
  /** Offered for a finding too that is about no indicator's row, since an indicator is what is missing. */
  readonly forTables?: boolean;
}

/** Asks for a phrasing of one 二级指标; null: of any. */
export function ask(purpose: Purpose, level2: Level2Key | null): Ask {
  return { purpose, level2 };
}

/** Asks that are the same whatever the row is. */
export function asks(...list: readonly Ask[]): Phrasings {
  return { asks: () => list };
}

/** A true indicator of the row's own 二级指标. */
export const INSTEAD: Phrasings = { asks: ({ own }) => [ask('instead', own)] };

/** One more indicator of the row's own 二级指标. */
export const ADD: Phrasings = { asks: ({ own }) => [ask('add', own)] };

/** The texts of a standard phrasing, for the row as it is. */
export const WORDING: Phrasings = asks(ask('wording', null));
