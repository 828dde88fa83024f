import { cellText } from '../../indicators/facts';
import { oneLine, squash, withoutSpace } from '../../text/normalize';
import { pattern } from '../../text/pattern';
import { CHARACTERS, LENGTH_LIMITS, LENGTH_LIMIT_ENDS } from '../../vocabulary/form-words';
import { defineRule } from '../define-rule';
import { listRows } from '../list-rows';

const LIMIT = pattern`${LENGTH_LIMITS}(\d{1,4})${CHARACTERS}|(\d{1,4})${CHARACTERS}${LENGTH_LIMIT_ENDS}`;

export default defineRule({
  id: 'text-too-long',
  meta: {
    severity: 'warning',
    dimension: '相关性',
    title: '文字超过字数限制',
    reason: '超过表样字数限制的内容录入时会被截断或退回，参照预算管理一体化系统的录入要求。',
    about: 'context',
    advisory: true,
    messages: {
      field: {
        message: '“{label}”写了 {length} 字，超过限定的 {limit} 字。',
        advice: '压缩到 {limit} 字以内。',
      },
      column: {
        message: '“{label}”栏{rows}超过限定的 {limit} 字。',
        advice: '压缩到 {limit} 字以内。',
      },
    },
  },
  checkTable({ table, indicators }, report) {
    for (const { label, text, cell } of table.context.fields) {
      const limit = limitIn(label);
      const { length } = withoutSpace(text);
      if (limit === null || length <= limit) continue;
      report({ message: 'field', data: { label: oneLine(label), length, limit }, row: cell.row, cell });
    }
    for (const { label, role, half } of table.columns) {
      const limit = half === null ? limitIn(label) : null;
      if (limit === null) continue;
      const long = indicators.filter(({ row }) => withoutSpace(cellText(row, role)).length > limit);
      const [first] = long;
      if (!first) continue;
      const data = { label: oneLine(label), rows: listRows(long.map(({ row }) => row.row)), limit };
      report({ message: 'column', data, row: first.row.row, cell: first.row.cells[role] });
    }
  },
});

/** The limit that a label states: 限200字, 不超过100字, 200字以内. */
function limitIn(label: string): number | null {
  const [, behind, before] = LIMIT.exec(squash(label)) ?? [];
  const number = behind ?? before;
  return number === undefined ? null : Number(number);
}
