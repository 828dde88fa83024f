import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { name: '应急救援演练次数', description: '应急救援演练次数', value: '≥4次' } },
    { row: { name: '应急救援演练次数', description: '应急救援演练次数。', value: '≥4次' } },
    { row: { name: '满意度（%）', description: '满意度(%)', value: '≥90%' }, title: 'full-width brackets' },
    { row: { name: '指标1：受训人数', description: '受训人数', value: '≥40人' } },
    { row: { name: '培训 人数', description: '培训人数', value: '≥40人' } },
    { row: { name: '工程\n验收合格率', description: '“工程验收合格率”', value: '=100%' } },
  ],
  valid: [
    { row: { name: '应急救援演练次数', description: '全年开展应急救援演练的次数', value: '≥4次' } },
    { row: { name: '应急救援演练次数', description: '应急救援演练次数不少于4次', value: '≥4次' } },
    { row: { name: '应急救援演练次数', description: '', value: '≥4次' } },
    { row: { name: '应急救援演练次数', description: '/', value: '≥4次' } },
    { row: { name: '', description: '受训人数', value: '≥40人' } },
    { row: { name: '培训人数', description: '参加培训的人数', value: '≥40人' } },
    { row: { name: '培训人数', value: '≥40人' }, title: 'a form without the column' },
    { row: { name: '成本', description: '项目总成本', value: '≤40万元' } },
  ],
});
