import type { Grid } from '../../sheet/grid';
import type { CellPosition } from '../../sheet/snapshot';
import { findDates } from '../../targets/dates';
import { monthsOf } from '../../targets/year-parts';
import { reading } from '../../text/cell-text';
import { holdsAny } from '../../text/find-words';
import { squash } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import { readNumeral } from '../../targets/numerals';
import { MONTH, YEAR } from '../../vocabulary/date-words';
import { ORDINAL_NUMERALS, TWO } from '../../vocabulary/numerals';
import * as words from '../../vocabulary/period-words';
import { isLabelCell } from './context';
import type { TableCell } from '../model';

/** A day, a month or a year, as closely as the form names it. */
export interface PeriodEnd {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** How long a project runs, by what the form states. */
export interface ProjectPeriod {
  readonly start: PeriodEnd;
  readonly end: PeriodEnd;
  /** Every year of it, first to last. */
  readonly years: readonly number[];
}

const asksForPeriod = holdsAny(words.PERIOD_LABELS);
/** Words that also stand in what is written: they count as labels only where the label ends with them. */
const PERIOD_END = pattern`^.{0,8}${words.PERIOD_LABEL_ENDS}${words.BETWEEN}?(?:\([^()]{0,16}\))?(?:$|[:${words.FROM_SIGNS}]|20)`;
/** Longer spans are typing errors, not project periods. */
const MAX_SPAN = 15;
const MAX_LABEL = 40;

/** The project period that the form states (项目期 2024年1月—2026年12月); null where it states none. */
export function projectPeriod(front: readonly TableCell[], grid: Grid): ProjectPeriod | null {
  const stated = front.flatMap((cell) => statedDates(grid, cell));
  const first = outermost(stated, Math.min);
  const last = outermost(stated, Math.max);
  if (!first || !last || last.year - first.year > MAX_SPAN) return null;
  const years = Array.from({ length: last.year - first.year + 1 }, (_, index) => first.year + index);
  // a single date is a beginning or an end, and nobody knows which
  const [start, end] = compareEnds(first, last) === 0 ? [yearOf(first), yearOf(last)] : [first, last];
  return { start, end, years };
}

function yearOf({ year }: PeriodEnd): PeriodEnd {
  return { year, month: null, day: null };
}

/** Whether the date may lie within the period: what one of them leaves open speaks for it. */
export function isWithin({ start, end }: ProjectPeriod, date: PeriodEnd): boolean {
  return compareEnds(start, date) <= 0 && compareEnds(date, end) <= 0;
}

/** Which of two dates lies earlier; 0 where that is open. */
export function compareEnds(one: PeriodEnd, other: PeriodEnd): number {
  if (one.year !== other.year) return one.year - other.year;
  if (one.month === null || other.month === null) return 0;
  if (one.month !== other.month) return one.month - other.month;
  return one.day === null || other.day === null ? 0 : one.day - other.day;
}

/** The first or the last of the dates; only as exact as the least exact of those that it may be. */
function outermost(dates: readonly PeriodEnd[], pick: (...values: number[]) => number): PeriodEnd | null {
  if (dates.length === 0) return null;
  const among = (left: readonly PeriodEnd[], part: 'month' | 'day'): number | null => {
    const values = left.flatMap((date) => date[part] ?? []);
    return values.length < left.length || left.length === 0 ? null : pick(...values);
  };
  const year = pick(...dates.map((date) => date.year));
  const inYear = dates.filter((date) => date.year === year);
  const month = among(inYear, 'month');
  const inMonth = month === null ? [] : inYear.filter((date) => date.month === month);
  return { year, month, day: among(inMonth, 'day') };
}

/** The dates that a period's label names itself (中期目标（2023年—2025年）) or that stand beside it. */
function statedDates(grid: Grid, { row, column, content }: TableCell): readonly PeriodEnd[] {
  const label = periodLabelIn(content);
  if (label === null) return NO_DATES;
  const { row: at, column: next } = grid.besideOf(row, column);
  const beside = grid.content(at, next);
  return readSpan(isLabelCell(beside) ? label : `${label} ${squash(beside.text)}`);
}

const NO_DATES: readonly PeriodEnd[] = [];

/** The text of a label that a period stands beside or in, squashed; null for any other text. */
const periodLabelIn = reading(({ text }) => {
  const label = squash(text);
  return label.length <= MAX_LABEL && (asksForPeriod(label) || PERIOD_END.test(label)) ? label : null;
});

/** A label that asks for the time of a project, with the dates beside it in the order in which they are written. */
export interface StatedSpan {
  readonly label: string;
  readonly text: string;
  readonly dates: readonly PeriodEnd[];
  /** Where the dates stand. */
  readonly cell: CellPosition;
}

/** Every date or span of dates that the form states in front of the table, in reading order. */
export function statedSpans(front: readonly TableCell[], grid: Grid): readonly StatedSpan[] {
  const spans: StatedSpan[] = [];
  for (const { row, column, content } of front) {
    const label = periodLabelIn(content);
    if (label === null) continue;
    const { row: top, column: left } = grid.besideOf(row, column);
    const beside = grid.content(top, left);
    const { text } = beside;
    const dates = isLabelCell(beside) ? [] : readSpan(squash(text), false);
    if (dates.length > 0) spans.push({ label, text, dates, cell: { row: top, column: left } });
  }
  return spans;
}

/** 202309: a year and a month without anything between. */
const COMPACT_MONTH = /(?<!\d)(20\d\d)(0[1-9]|1[0-2])(?!\d)/gu;
const BARE_YEAR = /(?<!\d)(20\d\d)(?!\d)/gu;

/** @param withLength whether a length stands for the end that is not named (2024年起，两年) */
function readSpan(text: string, withLength = true): readonly PeriodEnd[] {
  const plain = text.replace(COMPACT_MONTH, `$1${YEAR}$2${MONTH}`);
  const dates: PeriodEnd[] = [];
  const found = findDates(plain);
  let rest = plain;
  found.forEach((date, index) => {
    rest = rest.replace(date.text, ' ');
    // 2024年3—11月: the second month is one of the same year; 2024年9月至次年6月: of the next one
    const before = dates.at(-1)?.year;
    const known = date.year ?? (before === undefined ? undefined : before + (date.relative ?? 0));
    if (known === undefined) return;
    // 2023年上半年 at the beginning is January, at the end June
    const [first, last] = monthsOf(date, plain) ?? [date.month, date.month];
    dates.push({ year: known, month: index === 0 && found.length > 1 ? first : last, day: date.day });
  });
  for (const [, year] of rest.matchAll(BARE_YEAR)) dates.push({ year: Number(year), month: null, day: null });
  const [only] = dates;
  return withLength && only && dates.length === 1 ? [only, ...endAfter(only, rest)] : dates;
}

const DURATION = pattern`(\d{1,4}|[${ORDINAL_NUMERALS}${TWO}])(${[...Object.keys(words.MONTHS_OF_LENGTHS), ...words.DAY_LENGTHS]})`;

/** The end of a period that is told by its beginning and its length (2024年3月起，合同期两年). */
function endAfter({ year, month }: PeriodEnd, text: string): readonly PeriodEnd[] {
  const [, number = '', unit = ''] = DURATION.exec(text) ?? [];
  if (number === '') return [];
  const count = readNumeral(number) ?? Number(number);
  const months = Math.ceil(count * (words.MONTHS_OF_LENGTHS[unit] ?? 1 / 30));
  if (month === null) return [{ year: year + Math.max(0, Math.ceil(months / 12) - 1), month: null, day: null }];
  const last = month - 1 + months;
  return [{ year: year + Math.floor(last / 12), month: (last % 12) + 1, day: null }];
}
