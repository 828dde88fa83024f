import type { Grid } from '../sheet/grid';
import type { TableCell } from '../reading/model';
import type { EvaluatedRow, EvaluationInput } from './evaluated-rows';
import { Evaluation } from './evaluation';
import { sumUp, statedTotal } from './total';

/** What a reviewer of a self-evaluation works out by hand. */
export interface EvaluationSummary {
  /** 自评总分核算: what the points come to, and what the form says; null where there are none. */
  readonly points: { readonly sum: number | null; readonly stated: number | null; readonly cell: TableCell | null };
  /** 执行率 in percent: what was spent of the budget, and what the form says. */
  readonly execution: {
    readonly share: number | null;
    readonly stated: number | null;
    readonly cell: TableCell | null;
  };
  /** How many targets were met, and which were missed, have no actual value, or cannot be told. */
  readonly met: number;
  readonly missed: readonly EvaluatedRow[];
  readonly missing: readonly EvaluatedRow[];
  readonly open: readonly EvaluatedRow[];
}

/** Works a self-evaluation out; null where the table is none, or nobody has filled in what came of it. */
export function summarise(input: EvaluationInput & { readonly grid: Grid }): EvaluationSummary | null {
  const evaluation = new Evaluation(input);
  if (!evaluation.isFilledIn) return null;
  const { rows, execution } = evaluation;
  const { table, grid } = input;
  const stated = statedTotal(table, grid);
  const of = (...kinds: readonly EvaluatedRow['outcome']['kind'][]) =>
    rows.filter(({ outcome }) => kinds.includes(outcome.kind));
  return {
    points: { sum: sumUp(input, execution)?.sum ?? null, stated: stated?.points ?? null, cell: stated?.cell ?? null },
    execution: {
      share: execution?.share ?? null,
      stated: execution?.rate?.percent ?? null,
      cell: execution?.rate?.cell ?? null,
    },
    met: of('met').length,
    missed: of('missed'),
    missing: of('missing'),
    open: of('open', 'unmeasured'),
  };
}
