import { defineRule } from '../define-rule';

/** Length of the terms that are compared; the first half must be the same. */
const TERM = 4;
const NOT_HAN = /\P{Script=Han}/u;

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
  checkTable({ indicators }, report) {
    const places = new Map<number, Place[]>();
    const said = new Set<string>();
    for (const { reading, name, row } of indicators) {
      const { core } = reading;
      for (let start = 0; start + TERM <= core.length; start++) {
        const key = keyOf(core, start);
        const known = places.get(key);
        // nearly always the very term, or a new one
        if (known?.length === 1 && core.startsWith(known[0]?.term ?? '', start)) continue;
        const term = core.slice(start, start + TERM);
        const swapped = known?.find((place) => place.term === swap(term));
        if (!known) places.set(key, [{ term, row: row.row }]);
        else if (!known.some((place) => place.term === term)) known.push({ term, row: row.row });
        if (!swapped || swapped.term === term || NOT_HAN.test(term) || said.has(swapped.term)) continue;
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

/** Where a term stands first. */
interface Place {
  readonly term: string;
  readonly row: number;
}

/**
 * A number that terms have in common which differ in the order of their last two signs only; other terms may have the
 * same. It is small, since engines find those fastest.
 */
function keyOf(text: string, start: number): number {
  const first = text.charCodeAt(start) * 31 + text.charCodeAt(start + 1);
  return (first * 0x2_03d3 + text.charCodeAt(start + 2) + text.charCodeAt(start + 3)) & 0x3fff_ffff;
}

function swap(term: string): string {
  const [first = '', second = '', third = '', fourth = ''] = term;
  return `${first}${second}${fourth}${third}`;
}
