import type { ColumnRole } from '../../vocabulary/column-roles';
import { COLUMN_ROLES } from '../../vocabulary/column-roles';
import { evidenceFor, placeEvidence, possibleRoles, sideOf, SIDES } from './evidence';
import type { Column, Feature, Pair } from './evidence';

/** What the user said of the columns: cells of the matrix that are settled. */
export interface Fixed {
  /** Role by 0-based sheet column; null for a column that holds nothing. */
  readonly roles: ReadonlyMap<number, ColumnRole | null>;
  /** Roles that no column has. */
  readonly absent: ReadonlySet<ColumnRole>;
}

export const NOTHING_FIXED: Fixed = { roles: new Map(), absent: new Set() };

/** How much speaks for a column having a role, in log-odds. */
export interface Weigher {
  /** Wherever names and targets stand. */
  readonly own: (column: Column, role: ColumnRole) => number;
  /** By where they stand. */
  readonly place: (column: Column, role: ColumnRole, pair: Pair) => number;
}

/** Weighs the evidence; what has no weight says nothing. */
export function weighing(weights: Readonly<Record<string, number>>): Weigher {
  const sum = (features: readonly Feature[]) => {
    let total = 0;
    for (const [key, amount] of features) total += (weights[key] ?? 0) * amount;
    return total;
  };
  return {
    own: (column, role) => sum(evidenceFor(column, role)),
    place: (column, role, pair) => sum(placeEvidence(column, role, pair)),
  };
}

/** Roles that one column has at most, besides those of names and targets. */
export const OTHER_ROLES = COLUMN_ROLES.filter((role) => !['name', 'value', 'gradeValue'].includes(role));

/** What a column is worth that is neither that of names nor that of targets. */
export interface Worth {
  /** As one of many grades, or as nothing. */
  readonly base: number;
  /** What each of the other roles is worth more than that, as `OTHER_ROLES` lists them. */
  readonly gains: readonly number[];
  /** The most that it can be worth. */
  readonly most: number;
}

/** The user's word weighs more than anything. */
export const SETTLED = 1000;

interface Known {
  readonly column: Column;
  readonly possible: ReadonlySet<ColumnRole>;
  readonly own: Map<ColumnRole, number>;
  /** By how the column stands to names and targets, see `sideOf`. */
  readonly bySide: Map<ColumnRole, number>[];
  readonly worth: (Worth | undefined)[];
}

/** What speaks for each column of a table having each role, worked out once. */
export class Scores {
  private readonly known: ReadonlyMap<Column, Known>;

  constructor(
    columns: readonly Column[],
    private readonly fixed: Fixed,
    private readonly weigher: Weigher,
  ) {
    const said = new Set(fixed.roles.values());
    const possible = (column: Column) => {
      const word = fixed.roles.get(column.column);
      if (word !== undefined) return word === null ? [] : [word];
      return possibleRoles(column).filter((role) => !said.has(role) && !fixed.absent.has(role));
    };
    this.known = new Map(
      columns.map((column) => [
        column,
        {
          ...{ column, possible: new Set(possible(column)), own: new Map<ColumnRole, number>() },
          bySide: Array.from({ length: SIDES }, () => new Map<ColumnRole, number>()),
          worth: new Array<undefined>(SIDES).fill(undefined),
        },
      ]),
    );
  }

  /** In log-odds; −Infinity where the column cannot have the role. */
  of(column: Column, role: ColumnRole, pair: Pair): number {
    const known = this.known.get(column);
    return known ? this.scoreOf(known, role, pair, sideOf(column, pair)) : -Infinity;
  }

  worth(column: Column, pair: Pair): Worth {
    const known = this.known.get(column);
    const side = sideOf(column, pair);
    const before = known?.worth[side];
    if (before) return before;
    const worth = this.worthWithout(column, pair, null);
    if (known) known.worth[side] = worth;
    return worth;
  }

  /** What the column is worth if it may not have a role. */
  worthWithout(column: Column, pair: Pair, barred: ColumnRole | null): Worth {
    const score = (role: ColumnRole) => (role === barred ? -Infinity : this.of(column, role, pair));
    const base = Math.max(0, score('gradeValue'));
    const gains = OTHER_ROLES.map((role) => score(role) - base);
    return { base, gains, most: base + Math.max(0, ...gains) };
  }

  private scoreOf({ column, possible, own, bySide }: Known, role: ColumnRole, pair: Pair, side: number): number {
    if (!possible.has(role)) return -Infinity;
    if (this.fixed.roles.has(column.column)) return SETTLED;
    const before = bySide[side]?.get(role);
    if (before !== undefined) return before;
    const alone = own.get(role) ?? this.weigher.own(column, role);
    own.set(role, alone);
    const score = alone + this.weigher.place(column, role, pair);
    bySide[side]?.set(role, score);
    return score;
  }
}
