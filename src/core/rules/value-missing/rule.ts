import { isOnlyUnit, withoutComparator } from '../../targets/only-unit';
import { reading } from '../../text/cell-text';
import { squash } from '../../text/normalize';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'value-missing',
  meta: {
    severity: 'error',
    dimension: '完整性',
    title: '缺少指标值',
    reason: '每个指标都要有指标值，参照财预〔2015〕88号的完整性审核。',
    about: 'value',
    needs: ['name', 'value'],
    structural: 'value',
    messages: {
      blank: { message: '“{name}”没有填写指标值。', advice: '填写指标值，例如“≥12次”；不需要这个指标时删去整行。' },
      comparator: {
        message: '“{name}”的指标值只有符号“{text}”，没有数。',
        advice: '在符号后面补上数和计量单位，例如“≥95%”。',
      },
      unit: { message: '“{name}”的指标值只有单位“{text}”，没有数。', advice: '在单位前面补上数，例如“≥12{text}”。' },
    },
  },
  checkRow({ target, valueCell }, _input, report) {
    if (!valueCell) return;
    const cell = valueCell;
    if (target.kind === 'blank') {
      report({ message: target.comparatorText ? 'comparator' : 'blank', data: { text: squash(target.raw) }, cell });
    } else if (target.kind === 'text' && holdsOnlyUnit(cell.content)) {
      report({ message: 'unit', data: { text: withoutComparator(squash(target.raw)) }, cell });
    }
  },
});

const holdsOnlyUnit = reading(({ text }) => isOnlyUnit(text));
