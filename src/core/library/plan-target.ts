import type { Grid } from '../sheet/grid';
import type { IndicatorTable } from '../table/model';
import type { ColumnRole } from '../table/roles';
import type { Comparator } from '../target/comparators';
import type { PhrasingTarget } from './phrasing';

/** What stands where the user has to write the number: the checker takes it for unfinished until he has. */
const OPEN_NUMBER = '**';

const ASCII_SIGNS: Readonly<Record<Comparator, string>> = { '≥': '>=', '≤': '<=', '=': '=', '>': '>', '<': '<' };

/** The texts that make up a target. */
export type WrittenTarget = Partial<Record<'comparator' | 'value' | 'periodValue' | 'unit', string>>;

/**
 * Writes a target the way the table writes its own: in one cell, with a column for the sign, for the unit, or both.
 *
 * @param value the number that the user gave ("12"), or a whole target (">3天"), which is taken as it is; null to leave
 *   it open, or as it is where there is only one (=100%)
 */
export function writeTarget(
  grid: Grid,
  table: IndicatorTable,
  target: PhrasingTarget,
  value: string | null,
): WrittenTarget {
  const has = (role: ColumnRole): boolean => table.columns.some((each) => each.role === role && each.half === null);
  const given = value?.trim() || onlyNumber(target);
  const isNumber = /^\d[\d,.]*$/u.test(given);
  const words = target.text === undefined ? null : inYear(target.text, table.context.year);
  const whole = given !== '' && !isNumber ? given : given === '' ? words : null;
  const signColumn = signWords(grid, table);
  const unit = target.unit ?? '';
  const texts: { -readonly [K in keyof WrittenTarget]: string } = {};
  if (has('comparator')) texts.comparator = whole === null ? signColumn(target.comparator) : (words && '定性') || '';
  if (has('unit')) texts.unit = whole === null ? unit : '';
  const sign = has('comparator') || !target.comparator ? '' : signOf(grid, table, target.comparator);
  const behind = has('unit') ? '' : unit;
  const number = given || (sign + behind === '' ? '' : OPEN_NUMBER);
  const written = whole ?? `${sign}${number}${behind}`;
  if (has('value')) texts.value = written;
  if (has('periodValue')) texts.periodValue = written;
  return texts;
}

/** The number of a target that leaves no choice: all of it, or none (=100%, =0起); '' for others. */
function onlyNumber({ comparator, example, unit }: PhrasingTarget): string {
  const leavesNone = comparator === '=' && ((unit === '%' && example === '100') || example === '0');
  return leavesNone ? example : '';
}

/** A date of the sample's year, or of one left open, becomes one of the table's. */
function inYear(text: string, year: number | null): string {
  return year === null ? text : text.replace(/(?:20\d\d|[_*]{2,8})(?=\s*年)/gu, String(year));
}

/** ≥, or >= in a table that writes no other way. */
function signOf(grid: Grid, table: IndicatorTable, sign: Comparator): string {
  const written = textsOf(grid, table, ['comparator', 'value', 'periodValue']).join(' ');
  return /[<>]=/u.test(written) && !/[≥≤≧≦⩾⩽＞＜]/u.test(written) ? ASCII_SIGNS[sign] : sign;
}

/** How the sign's own column says it: ≥, or 正向 and 反向 where the form asks for the direction. */
function signWords(grid: Grid, table: IndicatorTable): (sign: Comparator | null) => string {
  const words = textsOf(grid, table, ['comparator']);
  const direction = words.find((word) => /^[正反负逆]向/u.test(word));
  return (sign) => {
    if (sign === null) return '';
    if (direction === undefined) return signOf(grid, table, sign);
    const adverse = words.find((word) => /^[反负逆]向/u.test(word))?.slice(0, 1) ?? '反';
    return `${sign === '≤' || sign === '<' ? adverse : '正'}${direction.slice(1)}`;
  };
}

function textsOf(grid: Grid, table: IndicatorTable, roles: readonly ColumnRole[]): string[] {
  const columns = table.columns.filter(({ role, half }) => half === null && roles.includes(role));
  return table.rows.flatMap(({ row }) =>
    columns.map(({ column }) => grid.text(row, column).trim()).filter((text) => text !== ''),
  );
}
