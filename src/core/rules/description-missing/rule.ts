import { defineRule } from '../define-rule';
import { unfilledCells } from '../kit/unfilled-column';
import { WORDING } from '../phrasings';

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
    phrasings: WORDING,
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
  checkTable(input, report) {
    unfilledCells(input, 'description').forEach(report);
  },
});
