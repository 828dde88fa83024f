import { cellText } from '../../indicator/facts';
import { squash } from '../../text/normalize';
import { defineRule } from '../define-rule';

const ODD_SIGN = />=|<=|=>|=<|[≧≦⩾⩽]/u;

export default defineRule({
  id: 'comparator-style',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '比较符号写法不规范',
    reason: '同一张表的符号应当统一写成“≥”“≤”，便于系统识别。',
    about: 'table',
    fixable: true,
    needs: ['value'],
    messages: {
      odd: { message: '有 {count} 处用“{signs}”代替“≥”“≤”（第 {rows} 行）。', advice: '统一改成“≥”“≤”。' },
    },
  },
  checkTable({ table, indicators }, report) {
    const found = indicators.flatMap(({ row, target }) => {
      const sign = ODD_SIGN.exec(squash(target.raw).slice(0, 4)) ?? ODD_SIGN.exec(squash(cellText(row, 'comparator')));
      return sign ? [{ row: row.row, sign: sign[0] }] : [];
    });
    if (found.length === 0) return;
    const column =
      table.columns.find(({ role }) => role === 'comparator') ?? table.columns.find(({ role }) => role === 'value');
    const rows = found.map(({ row }) => row + 1);
    const listed = rows.length > 6 ? `${rows.slice(0, 6).join('、')}等` : rows.join('、');
    report({
      message: 'odd',
      data: { count: found.length, signs: [...new Set(found.map(({ sign }) => sign))].join('”“'), rows: listed },
      row: null,
      cell: { row: table.header.top, column: column?.column ?? table.header.left },
    });
  },
});
