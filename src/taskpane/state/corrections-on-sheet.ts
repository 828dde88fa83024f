import { headerKey, type Corrections } from '../../core/reading/columns/corrections';
import { Grid } from '../../core/sheet/grid';
import type { SheetSnapshot } from '../../core/sheet/snapshot';

/** The corrections that speak of no line of the sheet; they themselves if none does. */
export function withoutThoseOn(snapshot: SheetSnapshot, corrections: Corrections): Corrections {
  const { columns, absent, headers, rows } = corrections;
  if (columns.length + absent.length + headers.length + rows.length === 0) return corrections;
  const grid = new Grid(snapshot);
  const lines = new Set<string>();
  for (let row = grid.top; row <= grid.bottom; row++) lines.add(headerKey(grid, row));
  const isElsewhere = ({ header }: { readonly header: string }) => !lines.has(header);
  if ([columns, absent, headers, rows].every((list: readonly { header: string }[]) => list.every(isElsewhere))) {
    return corrections;
  }
  return {
    columns: columns.filter(isElsewhere),
    absent: absent.filter(isElsewhere),
    headers: headers.filter(isElsewhere),
    rows: rows.filter(isElsewhere),
  };
}
