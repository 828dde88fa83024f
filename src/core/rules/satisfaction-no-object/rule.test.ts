import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['满意度指标', '服务对象满意度指标'],
  invalid: [
    { row: { name: '满意率', value: '≥95%' } },
    { row: { name: '满意度', value: '≥90%' } },
    { row: { name: '总体满意度（%）', value: '≥90' } },
    { row: { name: '指标1：综合满意程度', value: '≥90%' } },
  ],
  valid: [
    { row: { name: '参训人员满意度', value: '≥95%' } },
    { row: { name: '群众满意率', value: '≥90%' } },
    { row: { name: '满意度（受灾群众）', value: '≥90%' }, title: 'the object in brackets' },
    { row: { name: '政策满意度', value: '≥90%' } },
    { row: { name: '满意度调查次数', value: '2次' } },
  ],
});
