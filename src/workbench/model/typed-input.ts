import { format, getFormatFromId, isDateFormat, isPercentFormat, parseValue } from 'numfmt';
import { pattern } from '../../core/text/pattern';
import { DAY, MONTH, YEAR } from '../../core/vocabulary/date-words';
import { GENERAL, TEXT_FORMAT, type Cell } from './cell';
import { enterFormula } from './formula';

const LOCALE = 'zh-CN';

/** Formats that Excel for China shows differently from the library's. */
const FORMATS: Readonly<Record<number, string>> = { 16: 'm"月"d"日"', 17: 'yyyy"年"m"月"' };

/** "2026年1月5日" and "2026年1月" are dates in Excel for China; the library does not read them. */
const CHINESE_DATE = pattern`^(\d{4})${YEAR}(\d{1,2})${MONTH}(?:(\d{1,2})${DAY})?$`;

/** "6月30日" is a day of this year. */
const MONTH_AND_DAY = pattern`^(\d{1,2})${MONTH}(\d{1,2})${DAY}$`;

/** English months are read everywhere. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED_MONTH = /^(?:(\d{1,2})[- ])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[- ](\d{1,2}|\d{4}))?$/i;

/**
 * What a cell holds after `text` was typed into it: numbers, percentages, dates, booleans and formulas are recognised
 * as Excel does; a leading apostrophe or the format "@" makes anything text.
 *
 * @param before the cell as it was; its looks stay
 */
export function typeInto(before: Cell | undefined, text: string): Cell {
  const looks = { numberFormat: before?.numberFormat, style: before?.style };
  if (text === '') return { ...looks, value: '' };
  if (looks.numberFormat === TEXT_FORMAT) return { ...looks, value: text };
  if (text.startsWith("'")) return { ...looks, value: text.slice(1) };
  const plainFormat = (looks.numberFormat ?? GENERAL) === GENERAL;
  const parsed = parseTyped(text);
  if (parsed) {
    const { numberFormat } = parsed;
    const value = asPercentEntry(parsed.value, text, looks.numberFormat);
    return { ...looks, value, ...(plainFormat && numberFormat !== undefined && { numberFormat }) };
  }
  if (/^[=+@-]./s.test(text)) {
    const entered = enterFormula(text.startsWith('=') ? text : `=${text}`);
    const numberFormat = plainFormat ? (entered.numberFormat ?? looks.numberFormat) : looks.numberFormat;
    return { ...looks, ...entered, numberFormat };
  }
  return { ...looks, value: text };
}

/** Excel for China reads full-width digits and signs like the plain ones. */
function halfWidth(text: string): string {
  const plain = text.replace(/[０-９％／－＋：．（）＄ｅ]/gi, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  return plain.replace(/￥/g, '¥');
}

/** "Jan 5", "5-Jan" and "Jan 2026" as dates in figures, of this year where none is named. */
function withMonth([, before = '', name = '', after = '']: RegExpExecArray): string {
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const rest = before || after;
  return rest.length > 2 ? `${rest}-${month}` : `${month}/${rest}`;
}

/** What to show for editing: typing it back leaves the cell as it is. */
export function editingText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  const { value, numberFormat = GENERAL } = cell;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    if (isPercentFormat(numberFormat)) return `${Number((value * 100).toPrecision(15))}%`;
    return isDateFormat(numberFormat) ? format('yyyy/m/d', value) : String(value);
  }
  if (numberFormat === TEXT_FORMAT) return value;
  return value.startsWith("'") || parseTyped(value) || /^[=+@-]./s.test(value) ? `'${value}` : value;
}

/** Typing 50 into a cell shown as a percentage means 50%; 0.5 means 50% as well. */
function asPercentEntry(value: number | boolean, text: string, numberFormat = GENERAL): number | boolean {
  if (typeof value !== 'number' || text.includes('%') || !isPercentFormat(numberFormat)) return value;
  return Math.abs(value) < 1 ? value : Number((value / 100).toPrecision(15));
}

function parseTyped(typed: string): { value: number | boolean; numberFormat?: string } | undefined {
  const text = halfWidth(typed);
  const named = NAMED_MONTH.exec(text.trim());
  if (named) return parseTyped(withMonth(named));
  const date = CHINESE_DATE.exec(text.trim());
  const inYear = MONTH_AND_DAY.exec(text.trim());
  if (inYear) return parseTyped(`${inYear[1]}/${inYear[2]}`);
  if (date) {
    const [, year, month, day] = date;
    const value = parseValue(`${year}-${month}-${day ?? 1}`, { locale: LOCALE })?.value;
    if (typeof value !== 'number') return undefined;
    return { value, numberFormat: day ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"' };
  }
  const parsed = parseValue(text, { locale: LOCALE });
  if (!parsed) return undefined;
  if (parsed.formatId === undefined) return { value: parsed.value };
  const numberFormat = FORMATS[parsed.formatId] ?? getFormatFromId(parsed.formatId, LOCALE) ?? undefined;
  return { value: parsed.value, numberFormat };
}
