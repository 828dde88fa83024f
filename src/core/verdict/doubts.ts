import { headerKey, unreadKey, NO_CORRECTIONS, type Corrections } from '../reading/columns/corrections';
import type { IndicatorTable, UnreadRows } from '../reading/model';
import { formatRange } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { Doubt } from './doubt';
import { uncertainRoles } from './uncertain-roles';
import { labelOver } from './unread-columns';
import { doubtWords } from './words';

/** A doubt about one table of a sheet. */
export interface TableDoubt extends Doubt {
  /** Index of the table on its sheet. */
  readonly table: number;
}

/** Rows that look like indicators under a header that is not known. */
export interface SheetDoubt {
  readonly role: 'header';
  readonly rows: UnreadRows;
  /** By what the answer is kept, see {@link unreadKey}. */
  readonly header: string;
  readonly question: string;
  readonly why: string;
}

/** The roles of a table that the user has given to a column, or said that none has. */
export function answeredRoles(
  { header }: IndicatorTable,
  grid: Grid,
  { absent, columns }: Corrections,
): ReadonlySet<ColumnRole> {
  if (absent.length + columns.length === 0) return new Set();
  const key = headerKey(grid, header.top);
  return new Set([...absent, ...columns].flatMap((each) => (each.header === key && each.role ? [each.role] : [])));
}

/** What could not be read for certain of a table, but for what the user has answered; nothing for nearly every one. */
export function doubtsOf(table: IndicatorTable, grid: Grid, corrections: Corrections = NO_CORRECTIONS): TableDoubt[] {
  const uncertain = uncertainRoles(table, grid);
  if (uncertain.length === 0) return [];
  const answered = answeredRoles(table, grid, corrections);
  return uncertain
    .filter(({ role }) => !answered.has(role))
    .map(({ role, candidates }) => ({
      table: table.id,
      role,
      candidates: candidates.map(({ column, why }) => ({ column, label: labelOver(grid, table.header, column), why })),
      question: doubtWords.question(role),
      why: doubtWords.why(role, formatRange(table.header), candidates.length),
    }));
}

/** Rows that may be indicators, as questions, but for those that the user has said are none. */
export function sheetDoubtsOf(
  unread: readonly UnreadRows[],
  grid: Grid,
  { headers }: Corrections = NO_CORRECTIONS,
): SheetDoubt[] {
  const refused = new Set(headers.filter(({ isTable }) => !isTable).map(({ header }) => header));
  return unread.flatMap((rows) => {
    const header = unreadKey(grid, rows);
    if (refused.has(header)) return [];
    const { top, bottom } = rows;
    const question = doubtWords.headerQuestion(top + 1, bottom + 1);
    return [{ role: 'header' as const, rows, header, question, why: doubtWords.headerWhy }];
  });
}
