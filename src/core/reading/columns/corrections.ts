import * as z from 'zod/mini';
import type { Grid } from '../../sheet/grid';
import type { CellRange } from '../../sheet/snapshot';
import { squash } from '../../text/normalize';
import type { HeaderBand } from '../header/band';
import { lineText } from '../line-text';
import type { IndicatorRow, UnreadRows } from '../model';
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
        /** What stood over the column, if over no other: by this it is found where the form begins elsewhere. */
        label: z.optional(z.string()),
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

export type ColumnCorrection = Corrections['columns'][number];

export const NO_CORRECTIONS: Corrections = correctionsSchema.parse({});

type Header = Pick<CellRange, 'top' | 'bottom'>;

/** By what a correction finds its table again: the squashed labels of the header's first row. */
export function headerKey(grid: Grid, headerTop: number): string {
  return lineText(grid, headerTop);
}

/** By what the answer is kept whether rows are indicators: the line in front of them, or their first one. */
export function unreadKey(grid: Grid, { top }: UnreadRows): string {
  for (let row = top - 1; row >= grid.top; row--) if (grid.filledColumns(row).length > 0) return headerKey(grid, row);
  return headerKey(grid, top);
}

/** The lowest label over a column, squashed. */
function labelOver(grid: Grid, { top, bottom }: Header, column: number): string {
  for (let row = bottom; row >= top; row--) {
    const label = squash(grid.shownText(row, column));
    if (label !== '') return label;
  }
  return '';
}

function columnsUnder(grid: Grid, header: Header, label: string): number[] {
  const filled = new Set<number>();
  for (let row = header.top; row <= header.bottom; row++) {
    for (const column of grid.filledColumns(row)) filled.add(column);
  }
  return [...filled].filter((column) => labelOver(grid, header, column) === label);
}

/** The label by which a column is found again; undefined where it has none, or shares it with another. */
export function columnLabel(grid: Grid, header: Header, column: number): string | undefined {
  const label = labelOver(grid, header, column);
  return label !== '' && columnsUnder(grid, header, label).length === 1 ? label : undefined;
}

/** The column that a correction speaks of under this header; null where it is not there. */
export function placeOf(grid: Grid, header: Header, { column, label }: ColumnCorrection): number | null {
  if (label === undefined || labelOver(grid, header, column) === label) return column;
  const [only, another] = columnsUnder(grid, header, label);
  return another === undefined ? (only ?? null) : null;
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
