import type { Grid } from '../../sheet/grid';
import { isLabel } from '../../reading/context/context';
import type { ColumnRole } from '../../vocabulary/column-roles';
import { withArabicDates } from '../../targets/date-numerals';
import { squash } from '../../text/normalize';
import { YEAR } from '../../vocabulary/date-words';
import { defineRule } from '../define-rule';
import { ANY_YEAR, EACH_YEAR, PAST_BEFORE, PAST_BEHIND, QUOTED, YEAR_FREE_LABELS } from './past-years';

/** Columns of a row in which a foreign year is a slip; basis and history columns may name any year. */
const ROLES: readonly ColumnRole[] = ['name', 'description', 'value', 'goal', 'activity'];

export default defineRule({
  id: 'year-mismatch',
  meta: {
    severity: 'warning',
    dimension: '可行性',
    title: '年份与表的年度不一致',
    reason: '目标和指标应当是本年度的，沿用上年文字常会漏改年份，参照财预〔2015〕88号的相关性、可行性审核。',
    about: 'context',
    silencedBy: [{ rule: 'deadline-outside-year' }],
    messages: {
      year: {
        message: '这里写的是 {found} 年，本表是 {year} 年度的。',
        advice: '核对是否沿用了往年的文字；确实指往年的，请写明“上年”“截至 {found} 年底”等。',
      },
    },
  },
  checkTable({ grid, front, indicators, year, period }, report) {
    if (year === null) return;
    const allowed = (found: number) => found === year || period?.years.includes(found) === true;
    for (const { row, column, text } of front) {
      if (!isContent(grid, row, column, text)) continue;
      const found = foreignYear(text, allowed);
      if (found !== null) report({ message: 'year', data: { found, year }, row, cell: { row, column } });
    }
    const seen = new Set<string>();
    for (const { row, name } of indicators) {
      for (const role of ROLES) {
        const cell = row.cells[role];
        if (!cell?.text.includes(YEAR)) continue;
        const key = `${cell.row},${cell.column}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const found = foreignYear(cell.text, allowed);
        if (found === null) continue;
        // a goal or a task stands for several indicators
        const indicator = role === 'goal' || role === 'activity' ? '' : name;
        const place = { row: cell.row, column: cell.column };
        report({ message: 'year', data: { found, year }, indicator, row: row.row, cell: place });
        break;
      }
    }
  },
});

/** Whether a cell in front of the table is a goal or a task: what is written for a label that speaks of the year's work. */
function isContent(grid: Grid, row: number, column: number, text: string): boolean {
  if (!text.includes(YEAR) || column === grid.left || isLabel(text)) return false;
  const plain = squash(text);
  // the title and the form's own labels may name years; only what is filled in counts
  if (plain.length < 6 || !ANY_YEAR.test(withArabicDates(plain).text)) return false;
  return !YEAR_FREE_LABELS.test(labelLeftOf(grid, row, column));
}

/** The label that a cell is filled in for: the nearest one left of it, else the row's first cell. */
function labelLeftOf(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= grid.left; left--) {
    const text = squash(grid.shownText(row, left));
    if (text !== '' && (isLabel(text) || left === grid.left || text.length <= 12)) return text;
  }
  return '';
}

/** The first year of the text that is not the plan's and not named as past, as a span or in a document's name. */
function foreignYear(text: string, allowed: (year: number) => boolean): number | null {
  if (!text.includes(YEAR)) return null;
  const squashed = text.replace(QUOTED, (quote) => '□'.repeat(Math.min(quote.length, 4)));
  const plain = withArabicDates(squash(squashed)).text;
  for (const match of plain.matchAll(EACH_YEAR)) {
    const year = Number(match[1]);
    const before = plain.slice(Math.max(0, match.index - 4), match.index);
    const behind = plain.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (allowed(year) || PAST_BEFORE.test(before) || PAST_BEHIND.test(behind)) continue;
    return year;
  }
  return null;
}
