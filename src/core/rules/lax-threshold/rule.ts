import { containsAny } from '../../text/find-words';
import { CHANGE_WORDS, LOW_BY_NATURE } from '../../vocabulary/change-words';
import { isRatioUnit, writtenTarget } from '../../indicator/facts';
import { isWantedRatio } from '../../indicator/polarity';
import { defineRule } from '../define-rule';

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
    silencedBy: [{ rule: 'direction-suspicious' }],
    messages: {
      adverse: { message: '“{name}”允许到“{value}”，过于宽松。', advice: '按上年实际或行业标准从严确定，例如“≤5%”。' },
      favourable: {
        message: '“{name}”只要求“{value}”，过于宽松。',
        advice: '按上年实际或行业标准从严确定，例如“≥90%”。',
      },
    },
  },
  checkRow({ name, reading, polarity, target, comparator, isRatioValue, unit, valueCell, row }, { settings }, report) {
    if (
      name === '' ||
      reading.kind !== 'ratio' ||
      !isRatioValue ||
      !isRatioUnit(unit) ||
      !valueCell ||
      target.amount === null
    )
      return;
    const percent = target.amount * (unit?.unit?.factor ?? 0.01) * 100;
    const atLeast = comparator === '≥' || comparator === '>';
    const atMost = comparator === '≤' || comparator === '<';
    const isHigh = polarity === 'adverse' && !atLeast && percent > settings.laxAdverse;
    // ≥0.95 with % is 95% in another notation, no lax target
    const isShare = unit?.unit?.factor === 0.01 && target.amount <= 1;
    const isLow = !atMost && percent <= settings.laxFavourable && percent > 0 && !isShare;
    if (!(isHigh || (isLow && isWantedRatio(reading))) || isNoRequirement(reading.core)) return;
    const data = { value: writtenTarget({ row, target }) };
    report({ message: isHigh ? 'adverse' : 'favourable', data, cell: valueCell });
  },
});
