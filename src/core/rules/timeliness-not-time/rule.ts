import { holdsAny } from '../../text/find-words';
import { squash } from '../../text/normalize';
import { TIME_WORDS } from '../../indicators/time';
import { FREQUENCY_WORDS, NO_FREQUENCY_WORDS, TIME_PERIODS } from '../../vocabulary/time-words';
import { defineRule } from '../define-rule';
import { ask, asks } from '../phrasings';
import { moveToProperPlace } from '../move-to';

const saysHowOften = holdsAny(FREQUENCY_WORDS, NO_FREQUENCY_WORDS);

export default defineRule({
  id: 'timeliness-not-time',
  meta: {
    severity: 'error',
    dimension: '相关性',
    title: '时效指标与时间无关',
    reason: '时效指标反映完成的及时程度，参照财预〔2015〕88号、财预〔2021〕101号。',
    about: 'name',
    hasSuggestions: true,
    needs: ['name', 'value'],
    categories: ['timeliness'],
    phrasings: asks(ask('same', 'quality'), ask('instead', 'timeliness')),
    messages: {
      none: {
        message: '“{name}”和它的指标值都没有说到时间，不是时效指标。',
        advice: '合格率、覆盖率等移到质量指标；时效指标写完成时间、及时率、响应时限等。',
      },
    },
  },
  checkRow(facts, _input, report) {
    const { name, reading, target, unit } = facts;
    if (target.kind === 'blank') return;
    const timed = reading.kind === 'time' || target.kind === 'date' || target.dates.length > 0;
    if (timed || unit?.unit?.dimension === 'time' || TIME_PERIODS.includes(unit?.per ?? '')) return;
    if (hasToDoWithTime(squash(name)) || hasToDoWithTime(squash(target.raw))) return;
    report({ message: 'none', suggestions: moveToProperPlace(facts) });
  },
});

function hasToDoWithTime(text: string): boolean {
  return TIME_WORDS.test(text) || saysHowOften(text);
}
