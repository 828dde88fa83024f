import { squash } from '../../text/normalize';
import type { TableCell } from '../../reading/model';
import { defineRule } from '../define-rule';
import { headerCell } from '../kit/header-cell';
import { listRows } from '../list-rows';
import { rewriteAll, withPlainSigns } from '../repair';

const ANY_SIGN = /[<>＜＞≧≦⩾⩽]/u;
const ODD_SIGN = />=|<=|=>|=<|[≧≦⩾⩽]/u;

export default defineRule({
  id: 'comparator-style',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '比较符号写法不规范',
    reason: '同一张表的符号应当统一写成“≥”“≤”，便于系统识别，参照预算管理一体化系统的录入要求。',
    about: 'table',
    fixable: true,
    needs: ['value'],
    messages: {
      odd: { message: '有 {count} 处用“{signs}”代替“≥”“≤”（{rows}）。', advice: '统一改成“≥”“≤”。' },
    },
  },
  checkTable({ table, indicators }, report) {
    const found: { row: number; cell: TableCell; sign: string }[] = [];
    for (const { row, valueCell } of indicators) {
      for (const odd of [oddSign(valueCell), oddSign(row.cells.comparator)]) {
        if (odd) found.push({ row: row.row, ...odd });
      }
    }
    if (found.length === 0) return;
    report({
      message: 'odd',
      data: {
        count: found.length,
        signs: [...new Set(found.map(({ sign }) => sign))].join('”“'),
        rows: listRows(found.map(({ row }) => row)),
      },
      row: null,
      cell: headerCell(table, 'comparator', 'value'),
      fix: rewriteAll(
        found.map(({ cell }) => ({ cell, text: withPlainSigns(cell.text) })),
        '统一改成“≥”“≤”',
      ),
    });
  },
});

/** The odd sign at the start of a cell. */
function oddSign(cell: TableCell | null | undefined): { cell: TableCell; sign: string } | null {
  if (!cell || !ANY_SIGN.test(cell.text)) return null;
  const sign = ODD_SIGN.exec(squash(cell.text).slice(0, 4));
  return sign ? { cell, sign: sign[0] } : null;
}
