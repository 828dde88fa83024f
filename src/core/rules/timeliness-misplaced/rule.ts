import { isPunctualName } from '../../indicators/time';
import { oneLine } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { moveToProperPlace } from '../move-to';
import { ask, asks } from '../phrasings';

export default defineRule({
  id: 'timeliness-misplaced',
  meta: {
    severity: 'warning',
    dimension: '相关性',
    title: '时效放错了位置',
    reason: '及时率、按期完成率反映完成的及时程度，属于时效指标，参照财预〔2015〕88号、财预〔2021〕101号。',
    about: 'name',
    hasSuggestions: true,
    needs: ['name'],
    reads: ['value'],
    categories: ['quantity', 'quality'],
    phrasings: asks(ask('same', 'timeliness')),
    messages: {
      misplaced: { message: '“{name}”放在“{level2}”下，应放在时效指标下。', advice: '移到时效指标。' },
    },
  },
  checkRow(facts, _input, report) {
    const { reading, row } = facts;
    if (!isPunctualName(reading)) return;
    report({ message: 'misplaced', data: { level2: oneLine(row.level2) }, suggestions: moveToProperPlace(facts) });
  },
});
