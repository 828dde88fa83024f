import { groupBy } from '../lists';
import type { IndicatorTable } from '../reading/model';
import type { Rule } from '../rules/define-rule';
import type { Grid } from '../sheet/grid';
import { columnsLike } from '../verdict/columns-like';
import { doubtWords } from '../verdict/words';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { JudgedTable } from './judge-table';

/** Fewer rows than these are no burst. */
const MIN_ROWS = 5;

/**
 * The table with a role in doubt of which most rows lack what belongs there, while a column that nothing is read from
 * holds just that: rather was a column misread than the form filled in so. Null where the findings stand, as those of a
 * column that is blank from top to bottom.
 *
 * @param settled roles that the user has answered for
 */
export function askedForBursts(
  table: IndicatorTable,
  grid: Grid,
  { byRow }: Pick<JudgedTable, 'byRow'>,
  rules: readonly Rule[],
  settled: ReadonlySet<ColumnRole>,
): IndicatorTable | null {
  const blamed = new Map(
    rules.flatMap(({ id, meta: { structural } }) => (structural ? [[id, structural] as const] : [])),
  );
  const told = byRow.flatMap((found, row) => {
    const named = new Set(found.map(({ finding }) => finding.rule));
    return [...named].flatMap((rule) => (blamed.has(rule) ? [{ rule, row }] : []));
  });
  const uncertain = [...groupBy(told, ({ rule }) => rule)].flatMap(([rule, rows]) => {
    const role = blamed.get(rule);
    if (!role || settled.has(role) || rows.length < MIN_ROWS || rows.length * 2 <= byRow.length) return [];
    const likely = columnsLike(table, grid, role);
    const own = table.columns.filter((column) => column.role === role && column.half === null).slice(0, 1);
    const candidates = [...likely, ...own.map(({ column }) => ({ column, why: doubtWords.checkedSoFar }))];
    return likely.length === 0 ? [] : [{ role, candidates }];
  });
  const first = uncertain.filter(({ role }, at) => uncertain.findIndex((each) => each.role === role) === at);
  return first.length === 0 ? null : { ...table, uncertain: [...table.uncertain, ...first] };
}
