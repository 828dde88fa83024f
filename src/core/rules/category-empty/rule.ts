import type { IndicatorFacts } from '../../indicator/facts';
import { isBlankText, oneLine, squash } from '../../text/normalize';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'category-empty',
  meta: {
    severity: 'warning',
    dimension: '完整性',
    title: '二级指标下没有指标',
    reason: '列出的二级指标应当有具体指标，参照财预〔2015〕88号的完整性审核。',
    about: 'category',
    needs: ['level2', 'name'],
    reads: ['value'],
    messages: {
      empty: { message: '“{level2}”下面没有任何指标。', advice: '补上这一类的指标和指标值；确实不适用时删去这一行。' },
    },
  },
  sees: (facts) => `${blockOf(facts)}\n${isBlankText(facts.name) && isBlankText(facts.valueCell?.text ?? '')}`,
  checkTable({ rows, grid }, report) {
    if (!rows.some(({ row, saysNone }) => row.kind === 'category' || saysNone)) return;
    const filled = new Set(rows.filter(({ row, saysNone }) => row.kind !== 'category' && !saysNone).map(blockOf));
    const said = new Set<string>();
    for (const facts of rows) {
      const { row } = facts;
      // A label left on the sheet's very last row is the tail of a cut-off form, not an empty category.
      if (row.row === grid.bottom || !(row.kind === 'category' || isDashed(facts, filled))) continue;
      if (said.has(blockOf(facts)) && row.kind !== 'category') continue;
      said.add(blockOf(facts));
      report({ message: 'empty', data: { level2: oneLine(row.level2) }, row: row.row, cell: row.cells.level2 });
    }
  },
});

/** Name and value are dashes, and nothing else stands under the 二级指标. 无 or 不涉及 is an answer. */
function isDashed(facts: IndicatorFacts, filled: ReadonlySet<string>): boolean {
  const dashed = facts.saysNone && isBlankText(facts.name) && isBlankText(facts.valueCell?.text ?? '');
  return dashed && facts.row.level2 !== '' && !filled.has(blockOf(facts));
}

function blockOf({ row }: IndicatorFacts): string {
  return `${squash(row.level1)} ${squash(row.level2)}`;
}
