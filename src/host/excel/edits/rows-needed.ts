import type { Edit } from '../../../core/edits/edit';

/** What has to be read of a sheet before edits that move rows or merge cells. Rows are 0-based, as they are now. */
export interface RowsNeeded {
  readonly top: number;
  readonly bottom: number;
  /** Rows whose height new rows take, or that are deleted. */
  readonly heights: readonly number[];
  /** Rows whose looks have to be put on others cell by cell. */
  readonly looks: readonly number[];
}

/** @param canCopyLooks whether a row's looks can be copied; else they are read where Excel would not let it inherit them */
export function rowsNeeded(edits: readonly Edit[], canCopyLooks: boolean): RowsNeeded {
  const touched: number[] = [];
  const heights: number[] = [];
  const looks: number[] = [];
  edits.forEach((edit, index) => {
    const now = (...rows: readonly number[]): number[] => rows.map((row) => rowNow(edits, index, row));
    switch (edit.kind) {
      case 'set-text':
        touched.push(...now(edit.cell.row));
        break;
      case 'insert-rows':
        touched.push(...now(edit.at, edit.like, Math.max(0, edit.at - 1), ...edit.expect.map(({ cell }) => cell.row)));
        heights.push(...now(edit.like));
        if (!canCopyLooks && edit.like !== edit.at - 1) looks.push(...now(edit.like, Math.max(0, edit.at - 1)));
        break;
      case 'delete-rows': {
        const rows = now(...Array.from({ length: edit.count }, (_, n) => edit.at + n));
        const around = now(Math.max(0, edit.at - 1));
        touched.push(...rows, ...around, ...now(edit.at + edit.count));
        heights.push(...rows);
        looks.push(...rows, ...around);
        break;
      }
      case 'merge':
      case 'unmerge':
        touched.push(...now(edit.range.top, edit.range.bottom));
    }
  });
  return { top: Math.min(...touched), bottom: Math.max(...touched), heights: unique(heights), looks: unique(looks) };
}

/** Where a row that an edit names is before the edits in front of it; for a new row, the row that it takes after. */
function rowNow(edits: readonly Edit[], index: number, row: number): number {
  for (let n = index - 1; n >= 0; n--) {
    const edit = edits[n];
    if (edit?.kind === 'insert-rows' && row >= edit.at)
      row = row >= edit.at + edit.count ? row - edit.count : edit.like;
    if (edit?.kind === 'delete-rows' && row >= edit.at) row += edit.count;
  }
  return row;
}

function unique(rows: readonly number[]): number[] {
  return [...new Set(rows)];
}
