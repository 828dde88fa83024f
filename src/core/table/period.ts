import type { Grid } from '../sheet/grid';
import { squash } from '../text/normalize';
import type { IndicatorTable } from './model';

const PERIOD_LABEL = /项目期|实施期|起止|实施周期|项目周期|建设期|执行期|实施年度|期限|中期目标|长期目标/u;
/** Longer spans are typing errors, not project periods. */
const MAX_SPAN = 15;

/**
 * The years of the project period that the form states (项目期 2024年1月—2026年12月), first to last; null where it
 * states none.
 */
export function projectPeriod(table: IndicatorTable, grid: Grid): readonly number[] | null {
  const { preamble } = table;
  if (!preamble) return null;
  for (let row = preamble.top; row <= preamble.bottom; row++) {
    for (const column of grid.filledColumns(row)) {
      const label = squash(grid.text(row, column));
      if (label.length > 40 || !PERIOD_LABEL.test(label)) continue;
      const { right } = grid.extentOf(row, column);
      const years = [...`${label} ${squash(grid.text(row, right + 1))}`.matchAll(/(?<!\d)(20\d\d)(?!\d)/gu)].map(
        (match) => Number(match[1]),
      );
      const first = Math.min(...years);
      const last = Math.max(...years);
      if (years.length === 0 || last - first > MAX_SPAN) continue;
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }
  }
  return null;
}
