import type { Grid } from '../sheet/grid';
import { squash } from '../text/normalize';
import type { TableFrame } from './model';

const PERIOD_LABEL =
  /项目期|开始日期|完成日期|开始时间|结束日期|结束时间|开工|竣工|建设年限|实施期|起止|实施周期|项目周期|建设期|执行期|实施年度|期限|中期目标|长期目标/u;
/** Longer spans are typing errors, not project periods. */
const MAX_SPAN = 15;
const MAX_LABEL = 40;

/**
 * The years of the project period that the form states (项目期 2024年1月—2026年12月), first to last; null where it
 * states none.
 */
export function projectPeriod({ preamble }: TableFrame, grid: Grid): readonly number[] | null {
  if (!preamble) return null;
  const years: number[] = [];
  for (let row = preamble.top; row <= preamble.bottom; row++) {
    for (const column of grid.filledColumns(row)) years.push(...statedYears(grid, row, column));
  }
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (years.length === 0 || last - first > MAX_SPAN) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The years that a period's label names itself (中期目标（2023年—2025年）) or that stand beside it. */
function statedYears(grid: Grid, row: number, column: number): number[] {
  const label = squash(grid.text(row, column));
  if (label.length > MAX_LABEL || !PERIOD_LABEL.test(label)) return [];
  const { right } = grid.extentOf(row, column);
  const text = `${label} ${squash(grid.text(row, right + 1))}`;
  return [...text.matchAll(/(?<!\d)(20\d\d)(?!\d)/gu)].map((match) => Number(match[1]));
}
