import { defineRule } from '../define-rule';

export default defineRule({
  id: 'unit-in-name',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '指标名称里带了单位',
    reason: '单位应写在指标值或计量单位栏，名称只写考核内容，参照财预〔2021〕101号的表样。',
    about: 'name',
    hasSuggestions: true,
    needs: ['name'],
    messages: {
      unit: { message: '“{name}”把单位“{unit}”写进了名称。', advice: '从名称中去掉单位，写到指标值或计量单位栏。' },
    },
  },
  checkRow({ reading }, _input, report) {
    if (reading.unit) report({ message: 'unit', data: { unit: reading.unit.text } });
  },
});
