import { isUnfilled } from '../../indicator/leftover';
import { defineRule } from '../define-rule';

/** With more gaps than this the table leaves the column out on purpose: one line says so. */
const LISTED_ROWS = 2;

export default defineRule({
  id: 'scoring-missing',
  meta: {
    severity: 'warning',
    dimension: '完整性',
    title: '评（扣）分标准没有填写',
    reason: '评分标准说明怎样算完成、怎样得分，参照财预〔2020〕10号。',
    about: 'table',
    advisory: true,
    needs: ['scoring', 'name'],
    messages: {
      blank: {
        message: '“{name}”没有填写评（扣）分标准。',
        advice: '写明得满分的条件和扣分办法，例如“达到指标值得满分，每低1个百分点扣1分”。',
      },
      many: {
        message: '有 {count} 个指标没有填写评（扣）分标准（第 {rows} 行）。',
        advice: '逐个写明得满分的条件和扣分办法。',
      },
    },
  },
  checkTable({ indicators, table }, report) {
    const blank = indicators.filter(({ row, name, isFiller }) => {
      return name !== '' && !isFiller && isUnfilled(row.cells.scoring);
    });
    if (blank.length <= LISTED_ROWS) {
      for (const { row, name } of blank)
        report({ message: 'blank', data: { name }, row: row.row, cell: row.cells.scoring });
      return;
    }
    const column = table.columns.find(({ role }) => role === 'scoring');
    report({
      message: 'many',
      data: { count: blank.length, rows: blank.map(({ row }) => row.row + 1).join('、') },
      row: null,
      cell: { row: table.header.top, column: column?.column ?? table.header.left },
    });
  },
});
