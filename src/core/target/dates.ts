import { withoutBrackets } from '../text/normalize';
import { DEADLINE_DEEDS, NO_RELATIVE_YEAR_BEHIND, RELATIVE_YEARS } from '../vocabulary/year-words';
import { withArabicDates } from './date-numerals';

/** A day, month or year that a text names. `month` and `day` are 1-based, null where the text leaves them open. */
export interface TargetDate {
  readonly year: number | null;
  /** How far the year lies from another one (次年: 1), where the text tells it by that; else null. */
  readonly relative: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** As written. */
  readonly text: string;
}

/** 2024年12月31日, 2024年12月, 2024年, 24年12月; the year that opens a span of years (2024-2026年). */
const IN_WORDS =
  /(20\d\d)年度?(?:(\d{1,2})(?=[\d\-~—–至到、]{0,24}月)(?:月份?(?:(\d{1,2})[日号]?(?!\d))?)?)?|(?<!\d)(2\d)年(?:(\d{1,2})月(?:(\d{1,2})[日号])?|(?=[底末]))|(20\d\d)(?=[-~—–至到]20\d\d年)/gu;
/** 2024-12-31, 2024.12, 2024/12/31, 20241231. */
const IN_SIGNS =
  /(?<![\d.])(20[1-3]\d)([-./])(\d{1,2})(?![\d%‰])(?:\2(\d{1,2})(?!\d)[日号]?)?|(?<!\d)(20\d\d)(\d{2})(\d{2})(?!\d)/gu;
const relativeWords = (test: (offset: number) => boolean): string =>
  Object.keys(RELATIVE_YEARS)
    .filter((word) => test(RELATIVE_YEARS[word] ?? 0))
    .join('|');
/** 次年6月底, 当年12月; of years to come also 明年, 次年底前, 明年上半年. What lies back needs its month: 上年 is history. */
const RELATIVE = new RegExp(
  `(?<![${NO_RELATIVE_YEAR_BEHIND}])(?:(${relativeWords(() => true)})度?(\\d{1,2})月份?(?:(\\d{1,2})[日号]?(?!\\d))?|` +
    `(${relativeWords((offset) => offset > 0)})(?:度末|度)?` +
    `(?=[底末初中内前]|之前|以前|[上下]半年|第?[一二三四1-4]季度|${DEADLINE_DEEDS}|$))`,
  'gu',
);
/** 12月31日, 12月底; the months in front of another one (1-12月; 3、6、9月). */
const MONTHS = /(?<!\d)(\d{1,2})(?:月[份底末初]?(?:(\d{1,2})[日号])?|(?=(?:[-~—–至到、]\d{1,2}){1,12}月))/gu;

/** Words that may stand around a date without making it something else. */
const AROUND =
  /^(?:[于在至到前底末内初\-~—–、,≤<=日止起份每并后]|截至|截止|之前|以前|年底|年末|年内|全年|按期|按时|及时|中旬|上旬|下旬|不晚于|不迟于|第?[一二三四1-4]季度|[上下]半年|期间|全部|完成|支付|发放|拨付|竣工|交付|验收|到位|建成|完工|开工|结束|投入使用|上报|报送|实施|执行|启动|工程|项目|工作|任务|建设|采购|安装)*$/u;
/** Deadlines without a number of their own: 年底前, 第四季度, 上半年; and the day of every month: 每月10日前. */
const NO_DATE =
  /^(?:[当本次每]年度?|每[月季]度?)?(?:年底|年末|年内|年中|度内|内|月底|季度末|季末|第?[一二三四1-4]季度末?|[上下]半年|\d{1,2}[日号](?=之?前|以前))(?:前|之前|以前|内)?(?:完成)?$/u;
const WITHIN_YEAR = /^[当本次每]?年度?[底末内中]?(?:前|之前|以前)?$/u;

/** All dates in squashed text, in order. */
export function findDates(squashed: string): TargetDate[] {
  const dates: (TargetDate & { readonly at: number })[] = [];
  const number = (part: string | undefined) => (part === undefined ? null : Number(part));
  const { text: plain, at: placeOf } = withArabicDates(squashed);
  let rest = plain;
  // What one pattern has taken is out of sight for the next.
  const take = (pattern: RegExp, read: (match: readonly (string | undefined)[]) => FoundDate) => {
    const masked: string[] = [];
    let end = 0;
    for (const match of rest.matchAll(pattern)) {
      const [text] = match;
      const found = read(match);
      if (!exists(found)) continue;
      const place = placeOf(match.index);
      const written = squashed.slice(place, placeOf(match.index + text.length));
      dates.push({ relative: null, ...found, text: written, at: match.index });
      masked.push(rest.slice(end, match.index), '\0'.repeat(text.length));
      end = match.index + text.length;
    }
    rest = masked.join('') + rest.slice(end);
  };
  take(IN_WORDS, ([, year, month, day, short, shortMonth, shortDay, opening]) => ({
    year: number(year ?? opening) ?? 2000 + Number(short),
    month: number(month ?? shortMonth),
    day: number(day ?? shortDay),
  }));
  take(IN_SIGNS, ([, year, , month, day, compactYear, compactMonth, compactDay]) => ({
    year: number(year ?? compactYear),
    month: number(month ?? compactMonth),
    day: number(day ?? compactDay),
  }));
  if (plain.includes('年'))
    take(RELATIVE, ([, word, month, day, coming]) => ({
      year: null,
      relative: RELATIVE_YEARS[word ?? coming ?? ''] ?? null,
      month: number(month),
      day: number(day),
    }));
  take(MONTHS, ([, month, day]) => ({ year: null, month: number(month), day: number(day) }));
  return dates.sort((a, b) => a.at - b.at).map(({ at: _at, ...date }) => date);
}

/** A date as a pattern gives it. */
type FoundDate = Omit<TargetDate, 'text' | 'relative'> & Partial<Pick<TargetDate, 'relative'>>;

function exists({ month, day }: FoundDate): boolean {
  return (month ?? 1) >= 1 && (month ?? 1) <= 12 && (day ?? 1) >= 1 && (day ?? 1) <= 31;
}

/** Whether the text is a date or deadline and nothing else: 2026年12月31日前, 2022-12-01, 年底前. */
export function isDateText(squashed: string, dates: readonly TargetDate[]): boolean {
  if (dates.length === 0) {
    const { text } = withArabicDates(squashed);
    return NO_DATE.test(text) || (WITHIN_YEAR.test(text) && text.length > 2);
  }
  let rest = squashed;
  for (const { text } of dates) rest = rest.replace(text, '');
  return AROUND.test(withoutBrackets(rest));
}
