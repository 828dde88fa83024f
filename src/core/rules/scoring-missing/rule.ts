import { defineRule } from '../define-rule';
import { unfilledCells } from '../kit/unfilled-column';
import { WORDING } from '../phrasings';

export default defineRule({
  id: 'scoring-missing',
  meta: {
    severity: 'warning',
    dimension: '完整性',
    title: '评（扣）分标准没有填写',
    reason: '评分标准说明怎样算完成、怎样得分，参照财预〔2020〕10号。',
    about: 'table',
    advisory: true,
    needs: ['scoring', 'name'],
    phrasings: WORDING,
    messages: {
      blank: {
        message: '“{name}”没有填写评（扣）分标准。',
        advice: '写明得满分的条件和扣分办法，例如“达到指标值得满分，每低1个百分点扣1分”。',
      },
      many: {
        message: '有 {count} 个指标没有填写评（扣）分标准（第 {rows} 行）。',
        advice: '逐个写明得满分的条件和扣分办法。',
      },
    },
  },
  checkTable(input, report) {
    unfilledCells(input, 'scoring').forEach(report);
  },
});
