import { noTarget } from '../../indicators/no-target';
import { shorten } from '../../text/normalize';
import { defineRule } from '../define-rule';
import { INSTEAD } from '../phrasings';

export default defineRule({
  id: 'value-not-target',
  meta: {
    severity: 'warning',
    dimension: '适当性',
    title: '指标值不是目标',
    reason: '指标值要能判断是否达到；定性的也应可评判，参照财预〔2021〕101号。',
    about: 'value',
    needs: ['name', 'value'],
    silencedBy: [
      { rule: 'ratio-not-quantified' },
      { rule: 'cost-not-quantified' },
      { rule: 'qualitative-quantity' },
      { rule: 'value-missing' },
    ],
    phrasings: INSTEAD,
    messages: {
      name: {
        message: '“{name}”的指标值“{value}”只是重复名称，看不出要达到什么。',
        advice: '写明要达到的程度，尽量量化，例如“≥90%”。',
      },
      measure: {
        message: '“{name}”的指标值“{value}”只是一个指标名称，没有写要达到多少。',
        advice: '把它写进指标名称，指标值写数，例如“≥90%”。',
      },
      question: {
        message: '“{name}”的指标值“{value}”是问句，不是目标。',
        advice: '写明要达到的结果，尽量量化。',
      },
      yes: {
        message: '“{name}”的指标值只写了“{value}”，效益达到什么程度无从判断。',
        advice: '写明达到的程度，例如“较上年增长≥5%”。',
      },
    },
  },
  checkRow(facts, _input, report) {
    const message = facts.valueCell ? noTarget(facts) : null;
    if (!message || !facts.valueCell) return;
    report({ message, data: { value: shorten(facts.target.raw, 20) }, cell: facts.valueCell });
  },
});
