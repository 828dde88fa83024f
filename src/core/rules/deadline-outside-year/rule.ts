import { isWithin, type PeriodEnd, type ProjectPeriod } from '../../reading/context/period';
import { findDates, type TargetDate } from '../../targets/dates';
import { monthsOf } from '../../targets/year-parts';
import { reading } from '../../text/cell-text';
import { squash } from '../../text/normalize';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'deadline-outside-year',
  meta: {
    severity: 'warning',
    dimension: '可行性',
    title: '完成期限不在本年度',
    reason: '年度绩效目标应在年度内完成，参照财预〔2015〕88号的可行性审核。',
    about: 'value',
    needs: ['name', 'value'],
    messages: {
      outside: {
        message: '“{name}”的期限“{value}”不在 {year} 年度内。',
        advice: '核对年份；跨年项目请在项目期或实施期中写明。',
      },
      outsidePeriod: {
        message: '“{name}”的期限“{value}”不在项目期（{period}）内。',
        advice: '核对期限和表里写明的项目期。',
      },
      beyond: {
        message: '“{name}”的期限“{value}”不在 {year} 年度内，也不在项目期（{period}）内。',
        advice: '核对期限和表里写明的项目期。',
      },
    },
  },
  checkRow({ target, valueCell, category }, { year, period }, report) {
    if (!valueCell || (year === null && !period)) return;
    if (target.kind === 'blank' || (target.kind !== 'date' && category !== 'timeliness')) return;
    const dates = target.dates.length > 0 ? target.dates : datesIn(valueCell.content);
    if (dates.length === 0) return;
    const text = squash(target.raw);
    // in a sentence last year is what something is compared with
    const own = dates.filter(({ relative }) => target.kind === 'date' || relative === null || relative >= 0);
    const last = deadlineIn(text, own, year);
    if (!last || last.year === year) return;
    const value = target.raw.trim();
    if (period && isWithin(period, last)) return;
    const span = period ? say(period) : '';
    const isOneYear = !period || sayEnd(period.start) === sayEnd(period.end);
    if (year === null) report({ message: 'outsidePeriod', data: { value, period: span }, cell: valueCell });
    else if (isOneYear) report({ message: 'outside', data: { value, year }, cell: valueCell });
    else report({ message: 'beyond', data: { value, year, period: span }, cell: valueCell });
  },
});

const datesIn = reading(({ text }) => findDates(squash(text)));

/** The last date that a text of this year, where it is known, names: by the end of which month, where it says so in words (年底, 上半年). */
function deadlineIn(text: string, dates: readonly TargetDate[], thisYear: number | null): PeriodEnd | null {
  let last: PeriodEnd | null = null;
  let base = thisYear;
  for (const date of dates) {
    const { day, relative } = date;
    const month = monthsOf(date, text)?.[1] ?? date.month;
    base = date.year ?? base;
    // 2023年1月至6月: the second month is one of the same year
    const same: number | null = last && (month ?? 0) >= (last.month ?? 0) ? last.year : null;
    const year: number | null = date.year ?? (relative === null || base === null ? same : base + relative);
    if (year !== null) last = { year, month, day };
  }
  return last;
}

/** From when to when; a single year for itself. */
function say({ start, end }: ProjectPeriod): string {
  const [from, to] = [sayEnd(start), sayEnd(end)];
  return from === to ? from : `${from}至 ${to}`;
}

function sayEnd({ year, month, day }: PeriodEnd): string {
  const parts = [`${year} 年`, month === null ? '' : `${month} 月`, day === null ? '' : `${day} 日`];
  return parts.filter((part) => part !== '').join(' ');
}
