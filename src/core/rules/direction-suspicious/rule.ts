import { countsCases, isNeverCapped, namesAdversity } from '../../indicators/polarity';
import { writtenTarget, type IndicatorFacts } from '../../indicators/facts';
import { CASE_UNIT, type UnitDimension } from '../../vocabulary/units';
import { defineRule } from '../define-rule';
import { isLowerBound, isUpperBound } from '../kit/bounds';
import { changeComparator } from '../repair';

export default defineRule({
  id: 'direction-suspicious',
  meta: {
    severity: 'error',
    dimension: '可行性',
    title: '比较符号的方向反了',
    reason: '指标方向要与工作要求一致，参照财预〔2021〕101号对指标值的要求。',
    about: 'value',
    hasSuggestions: true,
    needs: ['name', 'value'],
    reads: ['comparator'],
    messages: {
      atMost: { message: '“{name}”越高越好，指标值却写成“{value}”。', advice: '核对符号，一般应为“≥”。' },
      atLeast: { message: '“{name}”越低越好，指标值却写成“{value}”。', advice: '核对符号，一般应为“≤”。' },
    },
  },
  checkRow(facts, _input, report) {
    const { reading, polarity, target, comparator, valueCell, category } = facts;
    if (!valueCell || target.amount === null || !comparator) return;
    const data = { value: writtenTarget(facts) };
    // Under 数量指标 a number of cases is work done: 信访件数 ≥300件.
    if (category === 'quantity' && countsCases(reading)) return;
    if (isUpperBound(comparator) && isNeverCapped(reading))
      report({ message: 'atMost', data, cell: valueCell, suggestions: flipped(facts, '≥') });
    else if (isLowerBound(comparator) && polarity === 'adverse' && measuresAdversity(facts))
      report({ message: 'atLeast', data, cell: valueCell, suggestions: flipped(facts, '≤') });
  },
});

function flipped(facts: IndicatorFacts, sign: '≥' | '≤') {
  const repair = changeComparator(facts, sign, `把符号改成“${sign}”`);
  return repair ? [repair] : [];
}

/** How often, or to how many, something bad happens. */
const COUNTED: ReadonlySet<string> = new Set<UnitDimension>(['events', 'people', 'visits', 'personTimes']);

/** A sentence that only mentions something bad is no measure of it; 责任事故 with a number of 起 is one. */
function measuresAdversity({ reading, unit, category }: IndicatorFacts): boolean {
  if (reading.kind === 'ratio' || reading.kind === 'count' || reading.kind === 'money') return true;
  const isCounted = COUNTED.has(unit?.unit?.dimension ?? '') || unit?.unit?.name === CASE_UNIT;
  return isCounted && category !== 'quantity' && namesAdversity(reading);
}
