import * as z from 'zod/mini';
import type { Grid } from '../../sheet/grid';
import { squash } from '../../text/normalize';
import type { HeaderBand } from '../header/band';
import { lineText } from '../line-text';
import type { IndicatorRow } from '../model';
import { COLUMN_ROLES } from '../../vocabulary/column-roles';

/**
 * What the user corrected in the recognition. Tables are told by the text of their header, rows by what stands in
 * them, so that a correction survives inserted rows and holds for every table of the same form.
 */
export const correctionsSchema = z.object({
  columns: z._default(
    z.array(
      z.object({
        /** Text of the header row, see {@link headerKey}. */
        header: z.string(),
        /** 0-based sheet column. */
        column: z.int().check(z.minimum(0)),
        /** Null: the column holds nothing that rules should read. */
        role: z.nullable(z.enum(COLUMN_ROLES)),
      }),
    ),
    [],
  ),
  /** Roles that no column of the table has: “本表没有”. */
  absent: z._default(z.array(z.object({ header: z.string(), role: z.enum(COLUMN_ROLES) })), []),
  /** Whether a line of text heads a table, where that was asked. */
  headers: z._default(z.array(z.object({ header: z.string(), isTable: z.boolean() })), []),
  /** Rows that are no indicators. */
  rows: z._default(z.array(z.object({ header: z.string(), row: z.string() })), []),
});

export type Corrections = z.infer<typeof correctionsSchema>;

export const NO_CORRECTIONS: Corrections = correctionsSchema.parse({});

/** By what a correction finds its table again: the squashed labels of the header's first row. */
export function headerKey(grid: Grid, headerTop: number): string {
  return lineText(grid, headerTop);
}

/** By what a correction finds its row again. */
export function rowKey(row: IndicatorRow): string {
  return [row.level2, row.cells.name?.text ?? '', row.cells.value?.text ?? ''].map(squash).join('|');
}

/** The rows without those that the user said are no indicators. */
export function correctRows(
  grid: Grid,
  band: HeaderBand,
  rows: readonly IndicatorRow[],
  { rows: corrections }: Corrections,
): IndicatorRow[] {
  if (corrections.length === 0) return [...rows];
  const key = headerKey(grid, band.top);
  const excluded = new Set(corrections.filter(({ header }) => header === key).map(({ row }) => row));
  return rows.filter((row) => !excluded.has(rowKey(row)));
}
