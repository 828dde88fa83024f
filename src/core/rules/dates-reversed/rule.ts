import { compareEnds, statedSpans, type PeriodEnd } from '../../reading/context/period';
import { containsAny } from '../../text/find-words';
import { END_WORDS, START_WORDS } from '../../vocabulary/period-words';
import { defineRule } from '../define-rule';

const namesStart = containsAny(START_WORDS);
const namesEnd = containsAny(END_WORDS);

export default defineRule({
  id: 'dates-reversed',
  meta: {
    severity: 'error',
    dimension: '相关性',
    title: '起止时间颠倒',
    reason: '项目的结束时间不能早于开始时间，参照财预〔2015〕88号的完整性审核。',
    about: 'context',
    advisory: true,
    messages: {
      reversed: {
        message: '项目结束时间“{end}”早于开始时间“{start}”。',
        advice: '核对项目的起止时间。',
      },
    },
  },
  checkTable({ front, grid }, report) {
    let opened: PeriodEnd | null = null;
    for (const { label, dates, cell } of statedSpans(front, grid)) {
      const [first, second, more] = dates;
      if (!first || more) continue;
      const isStart = namesStart(label) && !namesEnd(label);
      const start: PeriodEnd | null = second ? first : namesEnd(label) && !namesStart(label) ? opened : null;
      const end = second ?? first;
      opened = !second && isStart ? first : null;
      if (!start || compareEnds(end, start) >= 0) continue;
      report({ message: 'reversed', data: { start: say(start), end: say(end) }, row: cell.row, cell });
      return;
    }
  },
});

function say({ year, month, day }: PeriodEnd): string {
  return `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
}
