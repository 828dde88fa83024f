import { misplacedRows } from '../../indicators/placement';
import { oneLine } from '../../text/normalize';
import { LEVEL1_LABELS, PARENTS } from '../../vocabulary/categories';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'level-mismatch',
  meta: {
    severity: 'warning',
    dimension: '相关性',
    title: '二级指标放错了一级指标',
    reason:
      '一、二级指标要对应：产出含数量、质量、时效，效益含经济、社会、生态、可持续影响，参照财预〔2015〕88号、财预〔2021〕101号。',
    about: 'category',
    needs: ['level1', 'level2'],
    messages: {
      misplaced: {
        message: '“{level2}”放在“{level1}”下，不属于这一类。',
        advice: '把“{level2}”改放到{parent}下；财政部门表样就是这样的，可以忽略并注明原因。',
      },
      mixed: {
        message: '本表已有一级指标“成本指标”，产出指标下又有“{level2}”，两种体例混用。',
        advice: '成本只放一处：或作为一级指标，或放在产出指标下。',
      },
    },
  },
  checkTable({ table }, report) {
    const said = new Set<string>();
    for (const row of misplacedRows(table.rows)) {
      const level2 = oneLine(row.level2);
      const key = `${row.level1Key} ${row.level2Key}`;
      if (said.has(key)) continue;
      said.add(key);
      const parents = row.level2Key ? PARENTS[row.level2Key] : [];
      const mixed = row.level1Key !== null && parents.includes(row.level1Key);
      const parent = parents.map((parentKey) => `“${LEVEL1_LABELS[parentKey]}”`).join('或');
      report({
        message: mixed ? 'mixed' : 'misplaced',
        data: { level2, level1: oneLine(row.level1), parent },
        row: row.row,
        cell: row.cells.level2,
      });
    }
  },
});
