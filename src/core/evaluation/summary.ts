import { isIndicator, readFacts } from '../indicators/facts';
import type { IndicatorTable, TableCell } from '../reading/model';
import { projectsOf } from '../reading/context/projects';
import type { Grid } from '../sheet/grid';
import type { EvaluatedRow } from './evaluated-rows';
import { evaluate } from './evaluate';
import { isRateRight } from './execution-parts';
import { sumUp, statedTotal } from './total';
import { wrongTotal } from './total-check';

/** A figure that is worked out, and what the form says. */
export interface Figure {
  /** Null where the form has nothing to work it out from. */
  readonly worked: number | null;
  /** Null where the form does not state it. */
  readonly stated: number | null;
  /** Whether the two agree, as far as both are there. */
  readonly isRight: boolean;
  /** Where it is stated. */
  readonly cell: TableCell | null;
}

/** What a reviewer of a self-evaluation works out by hand. */
export interface EvaluationSummary {
  /** 自评总分核算: what the points come to. */
  readonly points: Figure;
  /** 执行率 in percent: what was spent of the budget. */
  readonly execution: Figure;
  /** How many targets were met, and which were missed, have no actual value, or cannot be told. */
  readonly met: number;
  readonly missed: readonly EvaluatedRow[];
  readonly missing: readonly EvaluatedRow[];
  readonly open: readonly EvaluatedRow[];
}

/** By how many percentage points a rate may be off. */
const TOLERANCE = 0.1;

/**
 * Works a self-evaluation out; null where the table is none, or nobody has filled in what came of it.
 *
 * @param year of the table, if the user has set another than the recognised one
 */
export function summarise(
  grid: Grid,
  table: IndicatorTable,
  year: number | null = table.context.year,
): EvaluationSummary | null {
  const projects = projectsOf(table, grid);
  const facts = table.rows.map((row, index) => readFacts(row, false, projects[index] ?? null));
  const input = { table, grid, indicators: facts.filter(isIndicator), year };
  const evaluation = evaluate(input);
  if (!evaluation.isFilledIn) return null;
  const { rows, execution } = evaluation;
  const sum = sumUp(input, execution);
  const total = statedTotal(table, grid);
  // 合计 of the indicators alone is no 总分
  const stated = total && sum?.isPartial(total) ? null : total;
  const rate = execution?.rate ?? null;
  const of = (...kinds: readonly EvaluatedRow['outcome']['kind'][]) =>
    rows.filter(({ outcome }) => kinds.includes(outcome.kind));
  return {
    points: {
      worked: sum?.sum ?? null,
      stated: stated?.points ?? null,
      isRight: wrongTotal(input, execution)?.kind !== 'differs',
      cell: stated?.cell ?? null,
    },
    execution: {
      worked: execution?.share ?? null,
      stated: rate?.percent ?? null,
      isRight: execution === null || isRateRight(execution, TOLERANCE),
      cell: rate?.cell ?? null,
    },
    met: of('met').length,
    missed: of('missed'),
    missing: of('missing'),
    open: of('open', 'unmeasured'),
  };
}
