import { containsAny } from '../../text/find-words';
import { APPROVAL_WORDS, SATISFIED } from '../../vocabulary/place-words';
import { squash } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { ask, asks } from '../phrasings';
import { moveToProperPlace } from '../move-to';

const approves = containsAny(APPROVAL_WORDS);
const isSatisfaction = containsAny(SATISFIED);

export default defineRule({
  id: 'satisfaction-not-satisfaction',
  meta: {
    severity: 'warning',
    dimension: '相关性',
    title: '满意度指标不是满意度',
    reason: '满意度指标反映服务对象或受益人的认可程度，参照财预〔2015〕88号。',
    about: 'name',
    hasSuggestions: true,
    needs: ['name'],
    reads: ['value'],
    categories: ['satisfaction'],
    phrasings: asks(ask('instead', 'satisfaction')),
    messages: {
      none: {
        message: '“{name}”没有说到满意，不是满意度指标。',
        advice: '改写成“××对象满意度”，用百分比；原来的内容移到合适的指标下。',
      },
    },
  },
  checkRow(facts, _input, report) {
    const { name, target } = facts;
    if (approves(squash(name)) || isSatisfaction(squash(target.raw))) return;
    report({ message: 'none', suggestions: moveToProperPlace(facts) });
  },
});
