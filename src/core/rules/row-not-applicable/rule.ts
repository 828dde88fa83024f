import { isBlankText } from '../../text/normalize';
import { cellText } from '../../indicators/facts';
import { defineRule } from '../define-rule';
import { listRows } from '../list-rows';

export default defineRule({
  id: 'row-not-applicable',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '不适用的行',
    reason: '只列适用的指标，确实没有的说明理由，参照财预〔2021〕101号对指标设置的要求。',
    about: 'name',
    advisory: true,
    needs: ['name', 'value'],
    messages: {
      none: {
        message: '{rows}只写了不适用。',
        advice: '删去这样的行；表样要求保留的，在备注里写明不适用的理由。',
      },
    },
  },
  checkTable({ rows }, report) {
    const found = rows.filter(({ saysNone, row, name, target }) => {
      const says = !isBlankText(name) || !isBlankText(target.raw);
      return saysNone && says && row.kind !== 'category' && isBlankText(cellText(row, 'note'));
    });
    const [first] = found;
    if (!first) return;
    report({
      message: 'none',
      data: { rows: listRows(found.map(({ row }) => row.row)) },
      row: first.row.row,
      cell: first.row.cells.name,
    });
  },
});
