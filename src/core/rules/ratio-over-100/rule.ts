import { pattern } from '../../text/pattern';
import * as words from '../../vocabulary/change-words';
import { writtenTarget } from '../../indicators/facts';
import { defineRule } from '../define-rule';
import { isLowerBound } from '../kit/bounds';
import { changeComparator } from '../repair';

/** Ratios that may pass 100%: growth, change, returns, loads, gross enrolment. */
const OPEN_ENDED = pattern`${[...words.RISING_WORDS, ...words.ABOVE_100_WORDS]}|${[words.INVESTED]}.{0,2}${[words.YIELD]}`;

export default defineRule({
  id: 'ratio-over-100',
  meta: {
    severity: 'warning',
    dimension: '适当性',
    title: '比率写成了超过 100%',
    reason: '不可能超过 100% 的比率写“≥100%”没有意义，参照财预〔2021〕101号对指标值的要求。',
    about: 'value',
    fixable: true,
    needs: ['name', 'value'],
    silencedBy: [{ rule: 'percent-scale' }],
    messages: {
      atLeast: {
        message: '“{name}”最高只能是 100%，指标值写成了“{value}”。',
        advice: '改成“=100%”；达不到全部时写实际要求，例如“≥95%”。',
      },
      above: {
        message: '“{name}”最高只能是 100%，指标值“{value}”超过了 100%。',
        advice: '核对指标值；比率最高写“=100%”。',
      },
    },
  },
  checkRow(facts, _input, report) {
    const { reading, target, comparator, isRatioValue, valueCell, unit } = facts;
    if (!isRatioValue || !valueCell || target.amount === null || target.amount < 100) return;
    if (unit?.unit?.factor !== 0.01 || OPEN_ENDED.test(reading.core)) return;
    const value = writtenTarget(facts);
    if (target.amount === 100 && isLowerBound(comparator)) {
      // Nothing passes 100%, so ≥100% can only mean =100%: the meaning stays.
      report({
        message: 'atLeast',
        data: { value },
        cell: valueCell,
        fix: changeComparator(facts, '=', '改成“=100%”'),
      });
    } else if (target.amount > 100 && reading.kind === 'ratio')
      report({ message: 'above', data: { value }, cell: valueCell });
  },
});
