import { squash } from '../../text/normalize';
import { COST_WORDS } from '../../indicators/cost';
import { defineRule } from '../define-rule';
import { ask, asks } from '../phrasings';
import { moveToProperPlace } from '../move-to';

export default defineRule({
  id: 'cost-not-cost',
  meta: {
    severity: 'warning',
    dimension: '相关性',
    title: '成本指标与成本无关',
    reason: '成本指标反映完成产出所需的成本和控制要求，参照财预〔2021〕101号。',
    about: 'name',
    hasSuggestions: true,
    needs: ['name', 'value'],
    categories: ['cost', 'economicCost'],
    phrasings: asks(ask('instead', 'cost')),
    messages: {
      none: {
        message: '“{name}”没有说到费用或成本，不像成本指标。',
        advice: '改写成费用、单价、人均成本或成本控制等，用元、万元作单位；不是成本的移到合适的指标下。',
      },
    },
  },
  checkRow(facts, _input, report) {
    const { name, reading, target, unit } = facts;
    if (reading.kind === 'money' || unit?.unit?.dimension === 'money') return;
    if (COST_WORDS.test(squash(name)) || COST_WORDS.test(squash(target.raw))) return;
    report({ message: 'none', suggestions: moveToProperPlace(facts) });
  },
});
