import { pattern } from '../../text/pattern';
import type { IndicatorFacts } from '../../indicators/facts';
import { lacksTime, noTarget } from '../../indicators/no-target';
import { consistsOf } from '../../text/find-words';
import { shorten, squash } from '../../text/normalize';
import { BENEFITS } from '../../vocabulary/categories';
import { DURATIONS, DURATION_TAILS, VAGUE_DEGREES, VAGUE_EFFECTS } from '../../vocabulary/vague-words';
import { defineRule } from '../define-rule';
import { INSTEAD } from '../phrasings';
import { listRows } from '../list-rows';

const LISTED = 4;
/** Longer texts are sentences, which say of what they speak. */
const MAX_LENGTH = 24;
const isOnlyVague = consistsOf(VAGUE_EFFECTS, VAGUE_DEGREES);
const ONLY_DURATION = pattern`^${DURATIONS}+${DURATION_TAILS}?[。.]?$`;

export default defineRule({
  id: 'benefit-vague',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '效益指标值过于笼统',
    reason: '定性指标也要能评判，可分级分档表述，参照财预〔2021〕101号。',
    about: 'value',
    advisory: true,
    needs: ['name', 'value'],
    phrasings: INSTEAD,
    messages: {
      vague: {
        message: '{rows}的效益指标值是“{values}”，没有可评判的标准。',
        advice: '尽量量化；只能定性的，写明评判标准或分档，例如“较上年提高，问卷评价良好以上”。',
      },
    },
  },
  checkTable({ indicators }, report) {
    const benefits = indicators.filter(isBenefit);
    // what repeats its name, or leaves the time open that it asks for, is told of by itself
    const vague = benefits.filter(
      (facts) => isVague(squash(facts.target.raw)) && noTarget(facts) === null && !lacksTime(facts),
    );
    const measured = benefits.filter(({ target }) => target.amount !== null);
    const [first] = vague;
    if (!first) return;
    // one soft sentence beside a benefit that can be measured is nothing that a reviewer sends back; 长期 says nothing
    if (vague.length === 1 && measured.length > 0 && !ONLY_DURATION.test(squash(first.target.raw))) return;
    const values = [...new Set(vague.map(({ target }) => shorten(target.raw, 12)))].slice(0, LISTED);
    report({
      message: 'vague',
      data: { rows: listRows(vague.map(({ row }) => row.row)), values: values.join('”“') },
      row: first.row.row,
      ...(first.valueCell ? { cell: first.valueCell } : {}),
    });
  },
});

function isVague(text: string): boolean {
  return text.length <= MAX_LENGTH && isOnlyVague(text);
}

function isBenefit({ category, name }: IndicatorFacts): boolean {
  return name !== '' && category !== null && BENEFITS.includes(category);
}
