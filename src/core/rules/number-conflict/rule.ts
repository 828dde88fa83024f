import { nameFigure } from '../../indicators/name-figure';
import { writtenTarget } from '../../indicators/facts';
import { defineRule } from '../define-rule';

export default defineRule({
  id: 'number-conflict',
  meta: {
    severity: 'error',
    dimension: '适当性',
    title: '名称里的数与指标值不一致',
    reason: '名称和指标值要前后一致，参照财预〔2021〕101号对指标值的要求。',
    about: 'value',
    needs: ['name', 'value'],
    messages: {
      differs: {
        message: '“{name}”里写的是“{number}”，指标值却是“{value}”，两处不一致。',
        advice: '核对后统一；数只写在指标值里，名称不写数。',
      },
    },
  },
  checkRow(facts, _input, report) {
    const found = nameFigure(facts);
    if (!found || found.agrees || !facts.valueCell) return;
    report({
      message: 'differs',
      data: { number: found.text, value: writtenTarget(facts) },
      cell: facts.valueCell,
    });
  },
});
