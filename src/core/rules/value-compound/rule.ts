import { pattern } from '../../text/pattern';
import { JOINING_WORDS } from '../../vocabulary/target-words';
import { shorten, squash } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { INSTEAD } from '../phrasings';

const JOINS = pattern`[，,；;、]|${JOINING_WORDS}`;

export default defineRule({
  id: 'value-compound',
  meta: {
    severity: 'info',
    dimension: '适当性',
    title: '一个指标值里写了几件事',
    reason: '一个指标考核一件事，才能逐项评分，参照财预〔2021〕101号。',
    about: 'value',
    advisory: true,
    needs: ['name', 'value'],
    phrasings: INSTEAD,
    messages: {
      several: { message: '“{name}”的指标值“{value}”写了几件事。', advice: '拆成几个指标，每个一个指标值。' },
    },
  },
  checkRow({ target, valueCell }, _input, report) {
    if (!valueCell || target.kind !== 'text' || target.numbers < 2) return;
    if (!JOINS.test(squash(target.raw))) return;
    report({ message: 'several', data: { value: shorten(target.raw, 24) }, cell: valueCell });
  },
});
