import { defineRule } from '../define-rule';

/** Length of the terms that are compared; the first half must be the same. */
const TERM = 4;

export default defineRule({
  id: 'term-variant',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '同一事物写法不一',
    reason: '名称前后一致才能与系统和上年数据对应，参照财预〔2021〕101号对指标名称的要求。',
    about: 'name',
    advisory: true,
    needs: ['name'],
    messages: { variant: { message: '“{name}”写作“{term}”，第 {row} 行写作“{other}”。', advice: '统一成一种写法。' } },
  },
  sees: ({ name }) => name,
  checkTable({ indicators }, report) {
    const terms = new Map<string, { term: string; row: number }>();
    const said = new Set<string>();
    for (const { reading, name, row } of indicators) {
      for (let start = 0; start + TERM <= reading.core.length; start++) {
        const term = reading.core.slice(start, start + TERM);
        const [a = '', b = '', c = '', d = ''] = term;
        if (c === d || /\P{Script=Han}/u.test(term)) continue;
        const swapped = terms.get(`${a}${b}${d}${c}`);
        if (!terms.has(term)) terms.set(term, { term, row: row.row });
        if (!swapped || said.has(swapped.term)) continue;
        said.add(swapped.term).add(term);
        report({
          message: 'variant',
          data: { name, term, other: swapped.term, row: swapped.row + 1 },
          row: row.row,
          cell: row.cells.name,
        });
      }
    }
  },
});
