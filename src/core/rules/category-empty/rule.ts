import { oneLine } from '../../text/normalize';
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
    messages: {
      empty: { message: '“{level2}”下面没有任何指标。', advice: '补上这一类的指标和指标值；确实不适用时删去这一行。' },
    },
  },
  checkTable({ rows, grid }, report) {
    for (const { row } of rows) {
      // A label left on the sheet's very last row is the tail of a cut-off form, not an empty category.
      if (row.kind !== 'category' || row.row === grid.bottom) continue;
      report({ message: 'empty', data: { level2: oneLine(row.level2) }, row: row.row, cell: row.cells.level2 });
    }
  },
});
