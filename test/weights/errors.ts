import { NOTHING_FIXED } from '../../src/core/reading/columns/scores';
import { Solver } from '../../src/core/reading/columns/solve';
import { findUncertain } from '../../src/core/reading/columns/uncertain';
import type { Margins } from '../../src/core/reading/columns/weights';
import type { ColumnRole } from '../../src/core/vocabulary/column-roles';
import type { LabelledColumns } from './tables';
import { LiveWeights, type Weights } from './weighers';

/** What many rules read besides names and targets. */
const OTHERS: readonly ColumnRole[] = ['unit', 'comparator', 'basis', 'description', 'level1', 'level2'];

/** How tables were read. */
export interface Errors {
  readonly tables: number;
  /** Names or targets are in another column, and no question has the right one among its answers. */
  readonly wrongUnasked: number;
  /** Likewise, but it is asked about. */
  readonly wrongAsked: number;
  /** Names and targets are in their columns, and something is asked all the same. */
  readonly needless: number;
  /** Columns of other roles that many rules read that are wrong and not asked about. */
  readonly others: number;
}

/** What each error costs: a reading that is wrong and sure of itself most, a question that was not needed little. */
const COSTS = { wrongUnasked: 10, wrongAsked: 2, needless: 1, others: 3 } as const;

export const lossOf = (errors: Errors) =>
  (Object.keys(COSTS) as (keyof typeof COSTS)[]).reduce((sum, kind) => sum + COSTS[kind] * errors[kind], 0);

export const NONE: Errors = { tables: 0, wrongUnasked: 0, wrongAsked: 0, needless: 0, others: 0 };

export function plus(one: Errors, other: Errors): Errors {
  const kinds = Object.keys(NONE) as (keyof Errors)[];
  return Object.fromEntries(kinds.map((kind) => [kind, one[kind] + other[kind]])) as unknown as Errors;
}

/** Reads a table with weights, and tells its errors for each of some margins. */
export function errorsOf({ columns, pair, roles }: LabelledColumns, live: LiveWeights, some: readonly Margins[]) {
  const solver = new Solver(columns, NOTHING_FIXED, live.weigher());
  const solutions = solver.solutions();
  const [best] = solutions;
  const isOff = (role: ColumnRole) =>
    columns.some((each) => (best?.roles.get(each) === role) !== (roles.get(each) === role));
  const offOthers = OTHERS.filter(isOff);
  const off = (['name', 'value'] as const).filter(isOff);
  return some.map((margins): Errors => {
    const asked = new Map(
      findUncertain(solver, solutions, NOTHING_FIXED, margins).map(({ role, candidates }) => [role, candidates]),
    );
    const isAsked = off.every((role) => asked.get(role)?.some(({ column }) => column === pair[role]));
    return {
      tables: 1,
      wrongUnasked: off.length > 0 && !isAsked ? 1 : 0,
      wrongAsked: off.length > 0 && isAsked ? 1 : 0,
      needless: off.length === 0 && [...asked.keys()].some((role) => !offOthers.includes(role)) ? 1 : 0,
      others: offOthers.filter((role) => !asked.has(role)).length,
    };
  });
}

/** The errors of many tables. */
export function errorsOfAll(tables: readonly LabelledColumns[], weights: Weights, margins: Margins): Errors {
  const live = new LiveWeights(weights);
  return tables.reduce((sum, table) => plus(sum, errorsOf(table, live, [margins])[0] ?? NONE), NONE);
}
