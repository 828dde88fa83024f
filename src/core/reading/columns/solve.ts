import type { ColumnRole } from '../../vocabulary/column-roles';
import { COLUMN_ROLES } from '../../vocabulary/column-roles';
import { assign } from './assignment';
import { evidenceFor, possibleRoles, type Column, type Pair } from './evidence';
import { WEIGHTS } from './weights';

/** What the user said of the columns: cells of the matrix that are settled. */
export interface Fixed {
  /** Role by 0-based sheet column; null for a column that holds nothing. */
  readonly roles: ReadonlyMap<number, ColumnRole | null>;
  /** Roles that no column has. */
  readonly absent: ReadonlySet<ColumnRole>;
}

export const NOTHING_FIXED: Fixed = { roles: new Map(), absent: new Set() };

/** One way to read the columns, and how much speaks for it, in log-odds. */
export interface Solution {
  readonly total: number;
  readonly pair: Pair;
  readonly roles: ReadonlyMap<Column, ColumnRole>;
}

/** A role that a column must not have, to see what else it could be. */
export interface Barred {
  readonly role: ColumnRole;
  readonly column: Column;
}

/** More columns than these are not tried as that of the names, or that of the targets. */
const TRIED = 5;
/** The user's word weighs more than anything. */
const SETTLED = 1000;
/** What a table without names, or without targets, has against it. */
const WITHOUT: Readonly<Record<'name' | 'value', number>> = { name: -5, value: -4 };
/** Other columns that say what is to be reached. */
const IN_PLACE_OF_VALUE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['periodValue', 'actualValue']);
const NO_PAIR: Pair = { name: null, value: null };

/** Weighs every way to read the columns of a table. */
export class Solver {
  private readonly possible: ReadonlyMap<Column, ReadonlySet<ColumnRole>>;

  constructor(
    readonly columns: readonly Column[],
    private readonly fixed: Fixed = NOTHING_FIXED,
    private readonly weights: Readonly<Record<string, number>> = WEIGHTS,
  ) {
    const said = new Set(fixed.roles.values());
    this.possible = new Map(
      columns.map((column) => {
        const word = fixed.roles.get(column.column);
        if (word !== undefined) return [column, new Set(word === null ? [] : [word])];
        return [column, new Set(possibleRoles(column).filter((role) => !said.has(role) && !fixed.absent.has(role)))];
      }),
    );
  }

  /** What speaks for a column having a role, in log-odds; −Infinity where it cannot have it. */
  score(column: Column, role: ColumnRole, pair: Pair = NO_PAIR): number {
    if (!this.possible.get(column)?.has(role)) return -Infinity;
    if (this.fixed.roles.has(column.column)) return SETTLED;
    return evidenceFor(column, role, pair).reduce((sum, [key, amount]) => sum + (this.weights[key] ?? 0) * amount, 0);
  }

  /** The best reading with every pair of columns for names and targets, the best one first. */
  solutions(barred?: Barred): Solution[] {
    const names = this.tried('name');
    const values = this.tried('value');
    const found = names.flatMap((name) =>
      values.flatMap((value) => (name !== null && name === value ? [] : [this.solve(name, value, barred)])),
    );
    return found.sort((a, b) => b.total - a.total);
  }

  private tried(role: 'name' | 'value'): (Column | null)[] {
    const scored = this.columns.map((column) => ({ column, score: this.score(column, role) }));
    const best = scored.filter(({ score }) => score > -Infinity).sort((a, b) => b.score - a.score);
    if (best[0]?.score === SETTLED) return [best[0].column];
    const likely = best.slice(0, TRIED).map(({ column }) => column);
    return [...(role === 'value' ? likely.filter((column) => this.isFirstPlace(column)) : likely), null];
  }

  /** Targets of several places are all targets: the first of them stands for all. */
  private isFirstPlace({ placeUnder, column }: Column): boolean {
    if (placeUnder === null) return true;
    return this.columns.find((each) => each.placeUnder === placeUnder)?.column === column;
  }

  /** The columns of targets: the one, or those of all places under its label. */
  private targets(value: Column | null): Column[] {
    if (!value) return [];
    if (value.placeUnder === null) return [value];
    return this.columns.filter(({ placeUnder }) => placeUnder === value.placeUnder);
  }

  private solve(name: Column | null, value: Column | null, barred?: Barred): Solution {
    const pair: Pair = { name: name?.column ?? null, value: value?.column ?? null };
    const roles = new Map<Column, ColumnRole>();
    let total = 0;
    const give = (column: Column, role: ColumnRole) => {
      roles.set(column, role);
      total += this.scoreUnlessBarred(column, role, pair, barred);
    };
    if (name) give(name, 'name');
    const targets = this.targets(value).filter((column) => column !== name);
    for (const column of targets) give(column, 'value');
    const others = this.columns.filter((column) => column !== name && !targets.includes(column));
    // grades are as many as there are columns: one that has nothing better to be is one of them
    const base = others.map((column) => Math.max(0, this.scoreUnlessBarred(column, 'gradeValue', pair, barred)));
    const gains = others.map((column, at) =>
      OTHER_ROLES.map((role) => this.scoreUnlessBarred(column, role, pair, barred) - (base[at] ?? 0)),
    );
    assign(gains).forEach((at, index) => {
      const column = others[index];
      if (!column) return;
      const role = at === null ? undefined : OTHER_ROLES[at];
      total += (base[index] ?? 0) + (at === null ? 0 : (gains[index]?.[at] ?? 0));
      if (role) roles.set(column, role);
      else if ((base[index] ?? 0) > 0) roles.set(column, 'gradeValue');
    });
    if (!name) total += WITHOUT.name;
    if (!value && ![...roles.values()].some((role) => IN_PLACE_OF_VALUE.has(role))) total += WITHOUT.value;
    return { total, pair, roles };
  }

  private scoreUnlessBarred(column: Column, role: ColumnRole, pair: Pair, barred?: Barred): number {
    return barred?.column === column && barred.role === role ? -Infinity : this.score(column, role, pair);
  }
}

const OTHER_ROLES = COLUMN_ROLES.filter((role) => role !== 'name' && role !== 'value' && role !== 'gradeValue');
