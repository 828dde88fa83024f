import type { Grid } from '../sheet/grid';
import type { IndicatorTable } from '../reading/model';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { Comparator } from '../targets/comparators';
import { startOf, startsWithAny } from '../text/find-words';
import { patternAll } from '../text/pattern';
import {
  ADVERSE_DIRECTIONS,
  DIRECTIONS,
  FAVOURABLE_DIRECTION,
  QUALITATIVE,
  USUAL_ADVERSE_DIRECTION,
} from '../vocabulary/comparators';
import { YEAR } from '../vocabulary/date-words';
import type { PhrasingTarget } from '../library/phrasing';

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
  if (has('comparator'))
    texts.comparator = whole === null ? signColumn(target.comparator) : (words && QUALITATIVE) || '';
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

const ANY_YEAR = patternAll`(?:20\d\d|[_*]{2,8})(?=\s*${YEAR})`;

/** A date of the sample's year, or of one left open, becomes one of the table's. */
function inYear(text: string, year: number | null): string {
  return year === null ? text : text.replace(ANY_YEAR, String(year));
}

/** ≥, or >= in a table that writes no other way. */
function signOf(grid: Grid, table: IndicatorTable, sign: Comparator): string {
  const written = textsOf(grid, table, ['comparator', 'value', 'periodValue']).join(' ');
  return /[<>]=/u.test(written) && !/[≥≤≧≦⩾⩽＞＜]/u.test(written) ? ASCII_SIGNS[sign] : sign;
}

const directionStart = startOf(DIRECTIONS);
const isDirection = startsWithAny(DIRECTIONS);
const adverseStart = startOf(ADVERSE_DIRECTIONS);

/** How the sign's own column says it: ≥, or 正向 and 反向 where the form asks for the direction. */
function signWords(grid: Grid, table: IndicatorTable): (sign: Comparator | null) => string {
  const words = textsOf(grid, table, ['comparator']);
  const direction = words.find(isDirection);
  return (sign) => {
    if (sign === null) return '';
    if (direction === undefined) return signOf(grid, table, sign);
    const adverse = words.map(adverseStart).find((word) => word !== '') ?? USUAL_ADVERSE_DIRECTION;
    const own = sign === '≤' || sign === '<' ? adverse : FAVOURABLE_DIRECTION;
    // 反向指标 and 正向指标: what stands behind the direction stays
    return own + direction.slice(directionStart(direction).length);
  };
}

function textsOf(grid: Grid, table: IndicatorTable, roles: readonly ColumnRole[]): string[] {
  const columns = table.columns.filter(({ role, half }) => half === null && roles.includes(role));
  return table.rows.flatMap(({ row }) =>
    columns.map(({ column }) => grid.text(row, column).trim()).filter((text) => text !== ''),
  );
}
