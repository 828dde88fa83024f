import type { ColumnReading } from './columns/read-columns';
import type { HeaderBand } from './header/band';
import type { IndicatorRow } from './model';
import type { SectionRows } from './rows/rows';

/** What stands under one header. */
export interface Part extends SectionRows, ColumnReading {}

/** A table while it is put together: one header, and the same header again on later pages. */
export interface Draft {
  readonly band: HeaderBand;
  readonly parts: Part[];
  /** First row behind the table before it. */
  readonly start: number;
  /** First row behind the table's last part. */
  end: number;
}

/** The last indicator row read so far. */
export function lastRowOf({ parts }: Draft): IndicatorRow | undefined {
  for (let index = parts.length - 1; index >= 0; index--) {
    const row = parts[index]?.rows.at(-1);
    if (row) return row;
  }
  return undefined;
}
