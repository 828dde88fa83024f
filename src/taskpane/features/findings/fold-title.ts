import type { IndicatorTable } from '../../../core/reading/model';
import { ROLE_NAMES } from '../../../core/verdict/role-names';
import type { ColumnRole } from '../../../core/vocabulary/column-roles';
import { findingsTexts as words } from '../../texts/findings';
import type { ListedFinding } from './group';

/** What several findings of one rule are told as: by the column where the whole of it is blank, else by the rule. */
export function foldTitle(items: readonly ListedFinding[], tables: readonly IndicatorTable[]): string {
  const role = blankColumn(items, tables);
  if (role) return words.blankColumn(ROLE_NAMES[role], items.length);
  return words.folded(items[0]?.finding.title ?? '', items.length);
}

/** The column that has nothing beside any indicator, where that is what all the findings are about. */
function blankColumn(items: readonly ListedFinding[], tables: readonly IndicatorTable[]): ColumnRole | null {
  const [first] = items;
  const table = first && tables[first.finding.table];
  const indicators = table?.rows.filter(({ kind }) => kind === 'indicator') ?? [];
  if (!first || indicators.length !== items.length) return null;
  const cells = new Set(items.map(({ finding: { table: of, row, cell } }) => `${of} ${row} ${cell.column}`));
  const roles = Object.keys(indicators[0]?.cells ?? {}) as ColumnRole[];
  return (
    roles.find((role) =>
      indicators.every(({ row, cells: { [role]: cell } }) => {
        return cell?.text.trim() === '' && cells.has(`${first.finding.table} ${row} ${cell.column}`);
      }),
    ) ?? null
  );
}
