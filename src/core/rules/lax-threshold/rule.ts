import { containsAny } from '../../text/find-words';
import { CHANGE_WORDS, LOW_BY_NATURE } from '../../vocabulary/change-words';
import { isRatioUnit, writtenTarget } from '../../indicators/facts';
import { isWantedRatio } from '../../indicators/polarity';
import { defineRule } from '../define-rule';
import { isLowerBound, isUpperBound } from '../kit/bounds';
import { numberOption } from '../options';

/** Shares, changes and natural states: low figures are no laxness. */
const isNoRequirement = containsAny([...CHANGE_WORDS, ...LOW_BY_NATURE]);

export default defineRule({
  id: 'lax-threshold',
  meta: {
    severity: 'warning',
    dimension: '可行性',
    title: '指标值过于宽松',
    reason: '指标值要有约束力，参照财预〔2015〕88号的可行性审核。',
    about: 'value',
    needs: ['name', 'value'],
    silencedBy: [{ rule: 'direction-suspicious' }, { rule: 'percent-scale' }],
    options: {
      favourable: numberOption({
        title: '“不低于”类比率的界限',
        label: '“不低于”类比率：目标不超过此数（%）就算宽松',
        default: 50,
        from: 1,
        to: 100,
      }),
      adverse: numberOption({
        title: '“不高于”类比率的界限',
        label: '“不高于”类比率：目标超过此数（%）就算宽松',
        default: 30,
        from: 1,
        to: 100,
      }),
    },
    messages: {
      adverse: { message: '“{name}”允许到“{value}”，过于宽松。', advice: '按上年实际或行业标准从严确定，例如“≤5%”。' },
      favourable: {
        message: '“{name}”只要求“{value}”，过于宽松。',
        advice: '按上年实际或行业标准从严确定，例如“≥90%”。',
      },
    },
  },
  checkRow({ reading, polarity, target, comparator, isRatioValue, unit, valueCell, row }, { options }, report) {
    if (reading.kind !== 'ratio' || !isRatioValue || !isRatioUnit(unit) || !valueCell || target.amount === null) return;
    const percent = target.amount * (unit?.unit?.factor ?? 0.01) * 100;
    const isHigh = polarity === 'adverse' && !isLowerBound(comparator) && percent > options.adverse;
    // ≥0.95 with % is 95% in another notation, no lax target
    const isShare = unit?.unit?.factor === 0.01 && target.amount <= 1;
    const isLow = !isUpperBound(comparator) && percent <= options.favourable && percent > 0 && !isShare;
    if (!(isHigh || (isLow && isWantedRatio(reading))) || isNoRequirement(reading.core)) return;
    const data = { value: writtenTarget({ row, target }) };
    report({ message: isHigh ? 'adverse' : 'favourable', data, cell: valueCell });
  },
});
