import type { ColumnRole } from '../vocabulary/column-roles';

/** A column that may be what is looked for. */
export interface DoubtCandidate {
  /** 0-based. */
  readonly column: number;
  /** What its header says; '' where it has none. */
  readonly label: string;
  /** What speaks for it, in a few words. */
  readonly why: string;
}

/** What could not be read for certain, as a question to the user. */
export interface Doubt {
  /** What is looked for. */
  readonly role: ColumnRole;
  /** The columns that may be it, the likeliest first; empty where none is known. */
  readonly candidates: readonly DoubtCandidate[];
  readonly question: string;
  readonly why: string;
}
