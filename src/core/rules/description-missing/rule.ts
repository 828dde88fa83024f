import { isUnfilled } from '../../indicator/leftover';
import { defineRule } from '../define-rule';

/** With more gaps than this the table leaves the column out on purpose: one line says so. */
const LISTED_ROWS = 2;

export default defineRule({
  id: 'description-missing',
  meta: {
    severity: 'info',
    dimension: '完整性',
    title: '指标解释没有填写',
    reason: '指标解释说明指标的含义和计算口径，参照财预〔2021〕101号。',
    about: 'description',
    advisory: true,
    needs: ['description', 'name'],
    messages: {
      blank: {
        message: '“{name}”没有填写指标解释。',
        advice: '用一句话写明含义和计算口径，例如“实际完成数与计划数的比例”。',
      },
      many: {
        message: '有 {count} 个指标没有填写指标解释（第 {rows} 行）。',
        advice: '逐个写明含义和计算口径，例如“实际完成数与计划数的比例”。',
      },
    },
  },
  checkTable({ indicators, table }, report) {
    const blank = indicators.filter(({ row, name, isFiller }) => {
      return name !== '' && !isFiller && isUnfilled(row.cells.description);
    });
    if (blank.length <= LISTED_ROWS) {
      for (const { row, name } of blank)
        report({ message: 'blank', data: { name }, row: row.row, cell: row.cells.description });
      return;
    }
    const column = table.columns.find(({ role }) => role === 'description');
    report({
      message: 'many',
      data: { count: blank.length, rows: blank.map(({ row }) => row.row + 1).join('、') },
      row: null,
      cell: { row: table.header.top, column: column?.column ?? table.header.left },
    });
  },
});
