import { nameFigure } from '../../indicators/name-figure';
import { defineRule } from '../define-rule';
import { listRows } from '../list-rows';

export default defineRule({
  id: 'number-in-name',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '名称里写了指标值',
    reason: '名称只写考核内容，数写在指标值里，参照财预〔2021〕101号的表样。',
    about: 'name',
    advisory: true,
    needs: ['name', 'value'],
    messages: {
      same: {
        message: '{rows}的名称里已写了指标值，例如“{name}”里的“{number}”。',
        advice: '从名称中去掉数，只写在指标值里，例如“开展活动场次”“≥12场”。',
      },
    },
  },
  checkTable({ indicators }, report) {
    const found = indicators.flatMap((facts) => {
      const figure = facts.isFiller ? null : nameFigure(facts);
      return figure?.agrees ? [{ ...facts, text: figure.text }] : [];
    });
    const [first] = found;
    if (!first) return;
    const rows = listRows(found.map(({ row }) => row.row));
    report({
      message: 'same',
      data: { rows, name: first.name, number: first.text },
      row: first.row.row,
      cell: first.row.cells.name,
    });
  },
});
