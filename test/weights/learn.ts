import { NOTHING_FIXED } from '../../src/core/reading/columns/scores';
import { Solver } from '../../src/core/reading/columns/solve';
import type { Column } from '../../src/core/reading/columns/evidence';
import type { ColumnRole } from '../../src/core/vocabulary/column-roles';
import type { LabelledColumns } from './tables';
import { LiveWeights, type Weights } from './weighers';

/** How the weights are learned. */
export interface Learning {
  readonly rounds: number;
  /** How far one table moves the weights. */
  readonly step: number;
  /** How far they go back towards those that they began as, in each round. */
  readonly hold: number;
}

/** The right reading has to be so much better than one with a role elsewhere. */
const NAMES_AND_TARGETS = 3;
const OTHERS = 1.5;

/**
 * Averaged perceptron on whole tables: each table is read with every wrong role weighed a margin too high, and where the
 * reading is wrong then, the weights move from it towards the right one. What comes out is the mean of all that they
 * were, held to the weights that one begins with.
 */
export function learn(tables: readonly LabelledColumns[], begin: Weights, { rounds, step, hold }: Learning): Weights {
  const first = new LiveWeights(begin);
  const weights = new LiveWeights(begin);
  const mean = new LiveWeights(begin);
  for (let round = 1; round <= rounds; round++) {
    for (const table of inTurn(tables, round)) {
      const { columns, pair, roles } = table;
      const cost = (column: Column, role: ColumnRole) => (roles.get(column) === role ? 0 : marginOf(role));
      const [found] = new Solver(columns, NOTHING_FIXED, weights.weigher(cost)).solutions();
      if (!found || isSame(columns, found.roles, roles)) continue;
      weights.add(roles, pair, step);
      weights.add(found.roles, found.pair, -step);
    }
    weights.towards(first, hold);
    mean.towards(weights, 1 / round);
  }
  return mean.toWeights();
}

const marginOf = (role: ColumnRole) => (role === 'name' || role === 'value' ? NAMES_AND_TARGETS : OTHERS);

/** Each round in another order, the same whenever it is run: files do not follow one another as a whole. */
function inTurn<T>(items: readonly T[], round: number): T[] {
  const prime = 7919;
  return items.map((_, at) => items[(at * prime + round * 31) % items.length] as T);
}

function isSame(
  columns: readonly Column[],
  found: ReadonlyMap<Column, ColumnRole>,
  roles: ReadonlyMap<Column, ColumnRole>,
) {
  return columns.every((column) => found.get(column) === roles.get(column));
}
