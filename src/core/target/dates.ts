/** A day, month or year that a text names. `month` and `day` are 1-based, null where the text leaves them open. */
export interface TargetDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** As written. */
  readonly text: string;
}

const DATE =
  /(20\d\d)(?:年度?|[-./])(?:(\d{1,2})(?:(?:月份?|[-./](?=\d))(?:(\d{1,2})[日号]?)?)?)?|(?<!\d)(\d{1,2})月[份底末初]?(?:(\d{1,2})[日号])?/gu;
/** Words that may stand around a date without making it something else. */
const AROUND =
  /^(?:[于在至到前底末内初\-~—、,≤<=日止起份]|截至|截止|之前|以前|底前|末前|年底|年末|年内|前完成|完成|底前完成|按期|中旬|上旬|下旬|不晚于|不迟于|竣工|交付|验收|全年)*$/u;

/** All dates in squashed text, in order. */
export function findDates(squashed: string): TargetDate[] {
  const dates: TargetDate[] = [];
  for (const match of squashed.matchAll(DATE)) {
    const [text, year, month, day, soloMonth, soloDay] = match;
    const number = (part: string | undefined) => (part === undefined ? null : Number(part));
    const found = { year: number(year), month: number(month ?? soloMonth), day: number(day ?? soloDay), text };
    if ((found.month ?? 1) <= 12 && (found.day ?? 1) <= 31) dates.push(found);
  }
  return dates;
}

/** Whether the text is a date or deadline and nothing else: 2026年12月31日前, 2022-12-01, 年底前. */
export function isDateText(squashed: string, dates: readonly TargetDate[]): boolean {
  let rest = squashed;
  for (const { text } of dates) rest = rest.replace(text, '');
  if (dates.length === 0)
    return /^(?:当年|本年|次年|每年)?(?:年底|年末|年内|年中|月底|季度末|季末)(?:前|之前|以前)?(?:完成)?$/u.test(rest);
  return AROUND.test(rest);
}
