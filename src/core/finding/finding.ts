import type { CellPosition } from '../sheet/snapshot';
import type { Edit } from '../edits/edit';
import type { Level2Key } from '../vocabulary/categories';

/** 必改 · 建议改 · 提示 */
export type Severity = 'error' | 'warning' | 'info';

/** The four review dimensions (参照财预〔2015〕88号). */
export type Dimension = '完整性' | '相关性' | '适当性' | '可行性';

/** A change the user may take. A fix never changes meaning; a suggestion's title says what it changes. */
export interface Repair {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** A fix that would put a fixed text in a formula's place: it is offered by itself, never done along with others. */
  readonly heldBack?: true;
}

/** Moves the finding's row to another 二级指标 of its table. The edits are planned when somebody wants to see them. */
export interface RowMove {
  readonly title: string;
  readonly moveTo: Level2Key;
}

/** Deletes the finding's row, which holds no indicator. Planned as late as a move. */
export interface RowRemoval {
  readonly title: string;
  readonly removesRow: true;
}

export type Suggestion = Repair | RowMove | RowRemoval;

/** Whether a suggestion's edits are still to be planned. */
export function isUnplanned(suggestion: Suggestion): suggestion is RowMove | RowRemoval {
  return !('edits' in suggestion);
}

/** One thing that a reviewer would send back. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** Index of the table on its sheet, in reading order. */
  readonly table: number;
  /** 0-based sheet row; `null` for a finding about the whole table. */
  readonly row: number | null;
  /** The cell to go to; for a whole table, the header cell it concerns. */
  readonly cell: CellPosition;
  /** The indicator's name where there is one, else ''. */
  readonly indicator: string;
  /** What the rule looks for, in a few words; the same for all its findings. */
  readonly title: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Why, with its source (参照…). */
  readonly reason: string;
  /** What to do. */
  readonly advice: string;
  readonly fix: Repair | null;
  readonly suggestions: readonly Suggestion[];
}
