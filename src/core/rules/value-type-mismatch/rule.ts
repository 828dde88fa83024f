import { QUALITATIVE, QUANTITATIVE } from '../../vocabulary/comparators';
import { readComparator } from '../../targets/comparators';
import { reading } from '../../text/cell-text';
import { shorten, squash } from '../../text/normalize';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'value-type-mismatch',
  meta: {
    severity: 'warning',
    dimension: '可行性',
    title: '指标值类型与指标值不符',
    reason: '定量指标填数，定性指标填文字，参照预算管理一体化系统对指标值类型的要求。',
    about: 'value',
    needs: ['comparator', 'value', 'name'],
    structural: 'value',
    silencedBy: [{ rule: 'value-missing' }],
    messages: {
      text: {
        message: '“{name}”的指标值类型是“{type}”，指标值“{value}”却没有数。',
        advice: '补上数值；只能用文字说明的，把类型改成“定性”。',
      },
      number: { message: '“{name}”的指标值类型是“定性”，指标值却是数“{value}”。', advice: '把类型改成“≥”“≤”或“=”。' },
    },
  },
  checkRow({ row, target, valueCell }, _input, report) {
    const typeCell = row.cells.comparator;
    if (!valueCell || !typeCell) return;
    const { type, isQuantitative, isQualitative } = typeIn(typeCell.content);
    const isWordless = isQuantitative && target.kind === 'text' && target.numbers === 0;
    const isFigure = isQualitative && (target.kind === 'number' || target.kind === 'percent');
    if (!isWordless && !isFigure) return;
    const data = { type, value: shorten(target.raw, 20) };
    report({ message: isWordless ? 'text' : 'number', data, cell: valueCell });
  },
});

const typeIn = reading(({ text }) => {
  const type = squash(text);
  const isQuantitative = readComparator(type) !== null || type.startsWith(QUANTITATIVE);
  return { type, isQuantitative, isQualitative: type.startsWith(QUALITATIVE) };
});
