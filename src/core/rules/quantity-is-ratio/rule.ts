import { isRatioUnit } from '../../indicators/facts';
import { defineRule } from '../define-rule';
import { ask } from '../phrasings';
import { moveToProperPlace } from '../move-to';

export default defineRule({
  id: 'quantity-is-ratio',
  meta: {
    severity: 'error',
    dimension: '相关性',
    title: '数量指标写成了比率',
    reason: '数量指标反映产出了多少，比率反映做得怎样，属于质量指标，参照财预〔2015〕88号、财预〔2021〕101号。',
    about: 'name',
    hasSuggestions: true,
    needs: ['name', 'value'],
    categories: ['quantity'],
    silencedBy: [{ rule: 'satisfaction-misplaced' }],
    phrasings: {
      asks: ({ isPunctual }) => [ask('same', isPunctual ? 'timeliness' : 'quality'), ask('instead', 'quantity')],
    },
    messages: {
      name: {
        message: '“{name}”是比率，放在数量指标下不合适。',
        advice: '改放到质量指标（与及时有关的放到时效指标）；数量指标改写成个数、次数、人数等，例如“完成××次”。',
      },
      value: {
        message: '“{name}”的指标值是百分比，数量指标应当是个数、次数、人数等。',
        advice: '把指标值改成具体数量和单位；要考核比率时，改放到质量指标。',
      },
    },
  },
  checkRow(facts, _input, report) {
    const { reading, isRatioValue, columnUnit, target } = facts;
    if (reading.kind === 'ratio') report({ message: 'name', suggestions: moveToProperPlace(facts) });
    else if (isRatioValue || (target.kind !== 'blank' && isRatioUnit(columnUnit) && !target.unit))
      report({ message: 'value', about: 'value', suggestions: moveToProperPlace(facts) });
  },
});
