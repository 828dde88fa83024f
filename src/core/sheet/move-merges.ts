import type { CellRange } from './snapshot';

/** Rows that came (`count` above 0) in front of the row `at`, or went from it on (below 0). 0-based. */
export interface RowsMoved {
  readonly at: number;
  readonly count: number;
}

/** Merged areas after rows came or went, as Excel moves, stretches and shrinks them. */
export function moveMerges(merges: readonly CellRange[], { at, count }: RowsMoved): CellRange[] {
  const move = (row: number, gone: number): number => {
    if (row < at) return row;
    return count > 0 || row >= at - count ? row + count : gone;
  };
  return merges
    .map((merge) => ({ ...merge, top: move(merge.top, at), bottom: move(merge.bottom, at - 1) }))
    .filter(({ top, left, bottom, right }) => top <= bottom && (top < bottom || left < right));
}
