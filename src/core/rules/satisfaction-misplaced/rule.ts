import { pattern } from '../../text/pattern';
import { IDLE_TAILS } from '../../vocabulary/polarity';
import { SATISFACTION_ENDS, SATISFIED } from '../../vocabulary/place-words';
import type { IndicatorFacts } from '../../indicators/facts';
import { oneLine } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { moveToProperPlace } from '../move-to';
import { ask, asks } from '../phrasings';

const SATISFACTION = pattern`${SATISFIED}${SATISFACTION_ENDS}${IDLE_TAILS}?$`;

export default defineRule({
  id: 'satisfaction-misplaced',
  meta: {
    severity: 'warning',
    dimension: '相关性',
    title: '满意度放错了位置',
    reason: '满意度指标反映服务对象或受益人的认可程度，单独成类，参照财预〔2015〕88号、财预〔2021〕101号。',
    about: 'name',
    hasSuggestions: true,
    needs: ['name', 'value'],
    phrasings: asks(ask('same', 'satisfaction')),
    messages: {
      misplaced: {
        message: '“{name}”放在“{level2}”下，应放在满意度指标下。',
        advice: '移到满意度指标。',
      },
    },
  },
  checkTable({ rows, indicators }, report) {
    // without that category in the form there is no better place
    if (!rows.some(isUnderSatisfaction)) return;
    for (const facts of indicators) {
      const { name, row, reading, isFiller } = facts;
      if (isFiller || !SATISFACTION.test(reading.core) || isUnderSatisfaction(facts)) continue;
      if (row.level2Key === null && row.level1Key === null) continue;
      report({
        message: 'misplaced',
        data: { name, level2: oneLine(row.level2 || row.level1) },
        row: row.row,
        cell: row.cells.name,
        suggestions: moveToProperPlace(facts),
      });
    }
  },
});

function isUnderSatisfaction({ row }: IndicatorFacts): boolean {
  return row.level1Key === 'satisfaction' || row.level2Key === 'satisfaction';
}
