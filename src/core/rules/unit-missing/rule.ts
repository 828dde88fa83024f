import { UNITS_TO_OFFER } from '../../vocabulary/units';
import { defineRule } from '../define-rule';
import { WORDING } from '../phrasings';

export default defineRule({
  id: 'unit-missing',
  meta: {
    severity: 'error',
    dimension: '完整性',
    title: '数量没有计量单位',
    reason: '没有单位的数无法核对，参照财预〔2021〕101号对指标值的要求。',
    about: 'unit',
    needs: ['name', 'value'],
    structural: 'unit',
    reads: ['unit'],
    silencedBy: [{ rule: 'money-unit-missing' }],
    phrasings: WORDING,
    messages: {
      none: { message: '“{name}”的指标值“{value}”没有计量单位。', advice: '写上计量单位，例如{example}。' },
    },
  },
  checkRow({ reading, target, category, unit, columnUnit, row, valueCell }, { table }, report) {
    if (target.kind !== 'number' || unit || columnUnit) return;
    if (category !== 'quantity' && reading.kind !== 'count') return;
    // 零 and other numerals in words are a way of saying none, not a bare number.
    if (!/\d/u.test(target.number)) return;
    // 数量 asks for a unit of its own; a bare ratio or amount of money there is another matter.
    if (reading.kind === 'ratio') return;
    const inColumn = table.columns.some(({ role }) => role === 'unit');
    const cell = (inColumn ? row.cells.unit : null) ?? valueCell ?? undefined;
    report({ message: 'none', data: { value: target.raw.trim(), example: exampleUnit(reading.head) }, cell });
  },
});

function exampleUnit(head: string): string {
  const offered = UNITS_TO_OFFER.find(({ signs }) => signs.some((sign) => head.includes(sign)));
  return offered ? `“${offered.unit}”` : '“个”“次”“人”';
}
