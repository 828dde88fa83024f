import { evidenceFor, placeEvidence, sideOf } from '../../src/core/reading/columns/evidence';
import type { Column, Feature, Pair } from '../../src/core/reading/columns/evidence';
import type { Weigher } from '../../src/core/reading/columns/scores';
import type { ColumnRole } from '../../src/core/vocabulary/column-roles';

/** In log-odds, by item of evidence. */
export type Weights = Readonly<Record<string, number>>;

interface Items {
  readonly at: Int32Array;
  readonly amounts: Float64Array;
}

/** Items of evidence by number: what is weighed thousands of times is read once. */
const numbers = new Map<string, number>();
const read = new WeakMap<Column, Map<string, Items>>();

function numberOf(key: string): number {
  const known = numbers.get(key) ?? numbers.size;
  numbers.set(key, known);
  return known;
}

function itemsOf(column: Column, key: string, evidence: () => readonly Feature[]): Items {
  const ofColumn = read.get(column) ?? new Map<string, Items>();
  read.set(column, ofColumn);
  const before = ofColumn.get(key);
  if (before) return before;
  const features = evidence().filter(([, amount]) => amount !== 0);
  const items = {
    at: Int32Array.from(features.map(([name]) => numberOf(name))),
    amounts: Float64Array.from(features.map(([, amount]) => amount)),
  };
  ofColumn.set(key, items);
  return items;
}

const ownOf = (column: Column, role: ColumnRole) => itemsOf(column, role, () => evidenceFor(column, role));
const placeOf = (column: Column, role: ColumnRole, pair: Pair) =>
  itemsOf(column, `${role} ${sideOf(column, pair)}`, () => placeEvidence(column, role, pair));

/** Weights that can be changed, by number of the item. */
export class LiveWeights {
  private values: Float64Array = new Float64Array(1024);

  constructor(weights: Weights) {
    for (const [key, weight] of Object.entries(weights)) this.values[numberOf(key)] = weight;
  }

  /** As the solver takes them; the cost of a role that a column does not have speaks for it. */
  weigher(cost: (column: Column, role: ColumnRole) => number = () => 0): Weigher {
    const sum = ({ at, amounts }: Items) => {
      let total = 0;
      for (let n = 0; n < at.length; n++) total += (this.values[at[n] ?? 0] ?? 0) * (amounts[n] ?? 0);
      return total;
    };
    return {
      own: (column, role) => sum(ownOf(column, role)) + cost(column, role),
      place: (column, role, pair) => sum(placeOf(column, role, pair)),
    };
  }

  /** Adds the evidence for a reading so many times. */
  add(roles: ReadonlyMap<Column, ColumnRole>, pair: Pair, times: number): void {
    for (const [column, role] of roles) {
      for (const { at, amounts } of [ownOf(column, role), placeOf(column, role, pair)]) {
        at.forEach((item, n) => {
          this.values[item] = (this.values[item] ?? 0) + times * (amounts[n] ?? 0);
        });
      }
    }
  }

  /** Moves every weight by a share of its way towards that of others. */
  towards(others: LiveWeights, share: number): void {
    this.values = this.values.map((value, at) => value + share * ((others.values[at] ?? 0) - value));
  }

  toWeights(): Weights {
    const named = [...numbers].map(([key, at]) => [key, Math.round((this.values[at] ?? 0) * 100) / 100] as const);
    return Object.fromEntries(named.filter(([, weight]) => weight !== 0));
  }
}
