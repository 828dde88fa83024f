import { containsAny } from '../../text/find-words';
import { PER_HEAD } from '../../vocabulary/cost-words';
import { defineRule } from '../define-rule';
import { isUpperBound } from '../kit/bounds';
import { ask, asks } from '../phrasings';
import { moveToProperPlace } from '../move-to';

const isPerHead = containsAny(PER_HEAD);

export default defineRule({
  id: 'quality-is-count',
  meta: {
    severity: 'error',
    dimension: '相关性',
    title: '质量指标写成了数量',
    reason: '质量指标反映达到的标准和水平，个数、人数属于数量指标，参照财预〔2015〕88号、财预〔2021〕101号。',
    about: 'name',
    hasSuggestions: true,
    needs: ['name'],
    reads: ['value'],
    categories: ['quality'],
    phrasings: asks(ask('same', 'quantity'), ask('instead', 'quality')),
    messages: {
      count: {
        message: '“{name}”考核的是{head}，属于数量指标。',
        advice: '移到数量指标；质量指标改写成合格率、达标率、准确率等。',
      },
    },
  },
  checkRow(facts, _input, report) {
    const { reading, polarity, target, comparator } = facts;
    // 故障次数 ≤2次, 返工次数 0: how seldom things go wrong says how well the work is done.
    if (target.amount === 0 || (polarity === 'adverse' && isUpperBound(comparator))) return;
    // 每千人口床位数, 人均绿地面积 are levels, not amounts of work.
    if (reading.kind === 'count' && !isPerHead(reading.core))
      report({
        message: 'count',
        data: { head: headLabel(reading.head) },
        suggestions: moveToProperPlace(facts),
      });
  },
});

function headLabel(head: string): string {
  return head.length > 1 ? head : '数量';
}
