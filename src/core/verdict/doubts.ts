import { columnLetters, formatRange } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { contentFit } from '../reading/columns/content-fit';
import type { IndicatorTable, TableColumn } from '../reading/model';
import type { ColumnRole } from '../vocabulary/column-roles';
import { shorten } from '../text/normalize';
import { unreadColumns } from './unread-columns';
import { doubtWords, type DoubtedRole } from './words';

/** What could not be read for certain, as a question to the user. */
export interface Doubt {
  /** What is looked for. */
  readonly role: ColumnRole;
  /** 0-based columns that may be it, the likeliest first; empty where none is known. */
  readonly columns: readonly number[];
  readonly question: string;
  readonly why: string;
}

/** A doubt about one table of a sheet. */
export interface TableDoubt extends Doubt {
  /** Index of the table on its sheet. */
  readonly table: number;
}

/** What every table of indicators has, and the columns that say so. */
const ESSENTIAL: Readonly<Record<DoubtedRole, readonly ColumnRole[]>> = {
  name: ['name'],
  value: ['value', 'periodValue', 'gradeValue'],
};

/** More columns than these are no help. */
const LISTED = 4;
const LONGEST_LABEL = 16;

/** Many targets are words (符合要求), names and explanations are hardly ever figures. */
const TARGET_SHARE = 1 / 3;

/** Whether what stands in the column beside the indicators are targets. */
function holdsTargets({ rows }: IndicatorTable, grid: Grid, column: number): boolean {
  const texts = rows.map(({ row }) => grid.text(row, column).trim()).filter((text) => text !== '');
  const targets = texts.filter((text) => contentFit('value', text) === 1);
  return targets.length > 0 && targets.length >= texts.length * TARGET_SHARE;
}

/** What has to stand in a table of indicators and has no column among these: rules that read it stay silent. */
export function missingRoles(columns: readonly TableColumn[]): DoubtedRole[] {
  const wanted = Object.keys(ESSENTIAL) as DoubtedRole[];
  return wanted.filter((wants) => {
    return !columns.some(({ half, role }) => half === null && ESSENTIAL[wants].includes(role));
  });
}

/** What could not be read for certain of a table; nothing for nearly every one. */
export function doubtsOf(table: IndicatorTable, grid: Grid): TableDoubt[] {
  const missing = missingRoles(table.columns);
  const isSettled = missing.length === 0 && table.columns.some(({ role, half }) => role === 'value' && half === null);
  if (isSettled) return [];
  const columns = unreadColumns(table, grid);
  // 实施期指标值 beside a column of targets that nobody has read: that one is this year's
  if (missing.length === 0 && columns.some(({ column }) => holdsTargets(table, grid, column))) missing.push('value');
  return missing.map((role) => {
    const { question, why } = doubtWords[role];
    const unread = columns.map(({ column, label }) =>
      doubtWords.column(columnLetters(column), shorten(label, LONGEST_LABEL)),
    );
    const listed = unread.slice(0, LISTED);
    const rest = listed.length > 0 ? doubtWords.unread(listed, unread.length) : '';
    return { table: table.id, role, columns: [], question, why: why(formatRange(table.header)) + rest };
  });
}
