import { contentFit } from '../reading/columns/content-fit';
import type { Candidacy, IndicatorTable, TableColumn, UncertainRole } from '../reading/model';
import type { Grid } from '../sheet/grid';
import type { ColumnRole } from '../vocabulary/column-roles';
import { unreadColumns } from './unread-columns';
import { doubtWords } from './words';

/** What every table of indicators has. */
type EssentialRole = 'name' | 'value';

/** What every table of indicators has, and the columns that say so. */
const ESSENTIAL: Readonly<Record<EssentialRole, readonly ColumnRole[]>> = {
  name: ['name'],
  value: ['value', 'periodValue', 'gradeValue'],
};

/** Many targets are words (符合要求), names are hardly ever figures. */
const ENOUGH: Readonly<Record<EssentialRole, number>> = { name: 1 / 2, value: 1 / 3 };

/** What has to stand in a table of indicators and has no column among these. */
function missingRoles(columns: readonly TableColumn[]): EssentialRole[] {
  const judged = new Set(columns.filter(({ half }) => half === null).map(({ role }) => role));
  const wanted = Object.keys(ESSENTIAL) as EssentialRole[];
  return wanted.filter((role) => !ESSENTIAL[role].some((each) => judged.has(each)));
}

/** Whether rules can stand on a column of the role, or would stand on what is not known. */
export function isDoubtful({ columns, uncertain }: Pick<IndicatorTable, 'columns' | 'uncertain'>, role: ColumnRole) {
  if (uncertain.some((each) => each.role === role)) return true;
  return missingRoles(columns).some((each) => each === role);
}

/** What the reading was not sure of, and what has to be there and was not found. */
export function uncertainRoles(table: IndicatorTable, grid: Grid): UncertainRole[] {
  const { columns, uncertain } = table;
  const missing = missingRoles(columns).filter((role) => !uncertain.some((each) => each.role === role));
  const isSettled = missing.length === 0 && columns.some(({ role, half }) => role === 'value' && half === null);
  if (isSettled || uncertain.some(({ role }) => role === 'value')) return [...uncertain, ...missing.map(ask)];
  const [likeliest] = suitable('value');
  // 实施期指标值 beside a column of targets that nobody has read: that one is this year's
  if (missing.length === 0 && likeliest?.isLikely) missing.push('value');
  return [...uncertain, ...missing.map(ask)];

  function ask(role: EssentialRole): UncertainRole {
    return { role, candidates: suitable(role).map(({ column, why }) => ({ column, why })) };
  }

  /** The columns that nothing is read from, those first that hold what such a column would hold. */
  function suitable(role: EssentialRole): (Candidacy & { readonly isLikely: boolean })[] {
    return unreadColumns(table, grid)
      .map(({ column }) => ({ column, share: shareOf(table, grid, column, role) }))
      .sort((a, b) => b.share - a.share)
      .map(({ column, share }) => {
        const isLikely = share >= ENOUGH[role];
        return { column, isLikely, why: isLikely ? doubtWords.looksLike(role) : doubtWords.unused };
      });
  }
}

/** How many of the texts beside the indicators are of the role's kind, 0 to 1. */
function shareOf({ rows }: IndicatorTable, grid: Grid, column: number, role: EssentialRole): number {
  const texts = rows.map(({ row }) => grid.text(row, column).trim()).filter((text) => text !== '');
  return texts.length === 0 ? 0 : texts.filter((text) => contentFit(role, text) === 1).length / texts.length;
}
