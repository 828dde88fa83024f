import { sayPoints } from '../../evaluation/points';
import { defineRule } from '../define-rule';
import { numberOption } from '../options';

export default defineRule({
  id: 'execution-reason-missing',
  meta: {
    severity: 'warning',
    dimension: '完整性',
    title: '执行率偏低没有写原因',
    reason: '预算执行率偏低的要说明原因，参照财预〔2020〕10号及通行表样。',
    about: 'actual',
    needs: ['name', 'actualValue'],
    options: {
      least: numberOption({
        title: '要写原因的执行率',
        label: '自评：执行率低于此数（%）要写原因',
        default: 90,
        from: 1,
        to: 100,
      }),
    },
    messages: {
      blank: {
        message: '执行率 {rate}%，低于 {least}%，没有写原因。',
        advice: '写明执行率偏低的原因，例如“因……，……未支出，结余资金……”。',
      },
    },
  },
  checkTable(input, report) {
    const execution = input.evaluation.isFilledIn ? input.evaluation.execution : null;
    if (!execution?.reasonCell || execution.hasReason) return;
    const { row, rate, share, reasonCell } = execution;
    // 89.96% that is shown as 90.0%
    const isRounded = rate && share !== null && Math.abs(share - rate.percent) <= rate.rounding;
    const percent = isRounded ? rate.percent : (share ?? rate?.percent ?? null);
    const { least } = input.options;
    if (percent === null || percent >= least) return;
    report({ message: 'blank', data: { rate: sayPoints(percent), least }, row, cell: reasonCell });
  },
});
