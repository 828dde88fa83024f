import type { ColumnRole } from '../../vocabulary/column-roles';
import { assign } from './assignment';
import type { Column, Pair } from './evidence';
import { NOTHING_FIXED, OTHER_ROLES, Scores, SETTLED, weighing, type Fixed, type Weigher } from './scores';
import { MARGINS, WEIGHTS } from './weights';

/** One way to read the columns, and how much speaks for it, in log-odds. */
export interface Solution {
  readonly total: number;
  readonly pair: Pair;
  readonly roles: ReadonlyMap<Column, ColumnRole>;
}

/** A role that a column must not have, to see what else it could be. */
interface Barred {
  readonly role: ColumnRole;
  readonly column: Column;
}

/** The columns of names and targets, what speaks for them, and the columns that are left. */
interface Parts {
  readonly pair: Pair;
  readonly name: Column | null;
  readonly targets: readonly Column[];
  readonly others: readonly Column[];
  readonly total: number;
}

/** More columns than these are not tried as that of the names, or that of the targets. */
const TRIED = 5;
/** What a table without names, or without targets, has against it. */
const WITHOUT: Readonly<Record<'name' | 'value', number>> = { name: -5, value: -4 };
/** Other columns that say what is to be reached. */
const IN_PLACE_OF_VALUE: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['periodValue', 'actualValue']);
const NO_PAIR: Pair = { name: null, value: null };

const byWeights = weighing(WEIGHTS);

/** Weighs every way to read the columns of a table. */
export class Solver {
  private readonly scores: Scores;
  private found: readonly Solution[] | null = null;

  constructor(
    readonly columns: readonly Column[],
    fixed: Fixed = NOTHING_FIXED,
    weigher: Weigher = byWeights,
  ) {
    this.scores = new Scores(columns, fixed, weigher);
  }

  /** What speaks for a column having a role, in log-odds; −Infinity where it cannot have it. */
  score(column: Column, role: ColumnRole, pair: Pair = NO_PAIR): number {
    return this.scores.of(column, role, pair);
  }

  /** The best readings with each pair of columns for names and targets, the best one first; none far behind it. */
  solutions(): readonly Solution[] {
    this.found ??= this.solveAll();
    return this.found;
  }

  /** The best reading in which the column does not have the role; null where there is none. */
  bestWithout(role: ColumnRole, column: Column): Solution | null {
    let best: Solution | null = null;
    for (const solution of this.solutions()) {
      // without a role that it had, a reading is worth less
      if (best && solution.total <= best.total) break;
      const without = solution.roles.get(column) === role ? this.solveAgain(solution, { role, column }) : solution;
      if (!best || without.total > best.total) best = without;
    }
    return best;
  }

  private solveAll(): Solution[] {
    const names = this.tried('name');
    const values = this.tried('value');
    const found: Solution[] = [];
    let best = -Infinity;
    for (const name of names) {
      for (const value of values) {
        if (name !== null && name === value) continue;
        const parts = this.partsOf(name, value);
        if (this.atMost(parts) < best - MARGINS.offered) continue;
        const solution = this.solve(parts);
        best = Math.max(best, solution.total);
        found.push(solution);
      }
    }
    return found.sort((a, b) => b.total - a.total);
  }

  private solveAgain({ pair }: Solution, barred: Barred): Solution {
    const at = (wanted: number | null) => this.columns.find(({ column }) => column === wanted) ?? null;
    return this.solve(this.partsOf(at(pair.name), at(pair.value)), barred);
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

  private partsOf(name: Column | null, value: Column | null): Parts {
    const pair: Pair = { name: name?.column ?? null, value: value?.column ?? null };
    const targets = this.targets(value).filter((column) => column !== name);
    const others = this.columns.filter((column) => column !== name && !targets.includes(column));
    const given = targets.reduce((sum, column) => sum + this.score(column, 'value', pair), 0);
    return { pair, name, targets, others, total: given + (name ? this.score(name, 'name', pair) : WITHOUT.name) };
  }

  /** No reading with these columns of names and targets has more for it. */
  private atMost({ pair, others, total }: Parts): number {
    return others.reduce((sum, column) => sum + this.scores.worth(column, pair).most, total);
  }

  private solve({ pair, name, targets, others, ...parts }: Parts, barred?: Barred): Solution {
    const roles = new Map<Column, ColumnRole>(targets.map((column) => [column, 'value']));
    if (name) roles.set(name, 'name');
    let { total } = parts;
    // grades are as many as there are columns: one that has nothing better to be is one of them
    const worths = others.map((column) =>
      barred?.column === column ? this.scores.worthWithout(column, pair, barred.role) : this.scores.worth(column, pair),
    );
    assign(worths.map(({ gains }) => gains)).forEach((at, index) => {
      const column = others[index];
      const worth = worths[index];
      if (!column || !worth) return;
      const role = at === null ? undefined : OTHER_ROLES[at];
      total += worth.base + (at === null ? 0 : (worth.gains[at] ?? 0));
      if (role) roles.set(column, role);
      else if (worth.base > 0) roles.set(column, 'gradeValue');
    });
    if (pair.value === null && ![...roles.values()].some((role) => IN_PLACE_OF_VALUE.has(role))) total += WITHOUT.value;
    return { total, pair, roles };
  }
}
