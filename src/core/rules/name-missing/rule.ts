import { isBlankText, shorten } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { ADD } from '../phrasings';

export default defineRule({
  id: 'name-missing',
  meta: {
    severity: 'error',
    dimension: '完整性',
    title: '缺少指标名称',
    reason: '有指标值而没有名称，审核人不知道考核什么，参照财预〔2015〕88号的完整性审核。',
    about: 'name',
    includesUnnamed: true,
    needs: ['name', 'value'],
    structural: 'name',
    phrasings: ADD,
    messages: {
      blank: { message: '这一行有指标值“{value}”，没有三级指标名称。', advice: '补上三级指标名称；多余的行请删去。' },
    },
  },
  checkRow({ name, target, row }, _input, report) {
    if (!isBlankText(name) || target.kind === 'blank') return;
    report({ message: 'blank', data: { value: shorten(target.raw, 20) }, cell: row.cells.name });
  },
});
