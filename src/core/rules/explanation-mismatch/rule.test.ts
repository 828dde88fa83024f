import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { name: '应急预案演练次数', description: '实际开展应急预案演练次数占计划演练次数的比例', value: '≥2次' } },
    { row: { name: '培训人数', description: '实际培训人数/计划培训人数×100%', value: '≥200人' } },
    { row: { name: '检查企业数量', description: '检查企业数占企业总数的比重', value: '≥30家' } },
    { row: { name: '新建公厕数量', description: '完成数与计划数之比', value: '≥3座' } },
    { row: { name: '设备完好率', description: '完好的设备数量', value: '≥95%' } },
    { row: { level2: '质量指标', name: '培训合格率', description: '考试合格人数。', value: '≥95%' } },
    { row: { name: '宣传活动场次', description: '实际场次÷计划场次x100%', value: '≥10场' } },
  ],
  valid: [
    { row: { name: '应急预案演练次数', description: '全年开展应急预案演练的次数', value: '≥2次' } },
    { row: { name: '培训人数', description: '反映培训工作完成情况', value: '≥200人' } },
    { row: { name: '培训合格率', description: '合格人数占参训人数的比例', value: '≥95%' } },
    { row: { name: '培训合格率', description: '合格人数/参训人数*100%', value: '≥95%' } },
    { row: { name: '培训合格率', description: '考核是否合格', value: '≥95%' } },
    { row: { name: '设备完好率', description: '完好设备数与设备总数的比率', value: '≥95%' } },
    { row: { name: '培训人数', description: '培训人数', value: '≥200人' }, title: 'a repeated name is another rule' },
    { row: { name: '设备完好率', description: '', value: '≥95%' } },
    { row: { name: '设备完好率', description: '/', value: '≥95%' } },
    { row: { name: '新闻宣传', description: '宣传完成数占计划数的比例', value: '≥95%' }, title: 'no head word' },
    { row: { name: '发放补助人数', description: '按比例发放补助的人数', value: '≥200人' } },
    { row: { name: '工程量', description: '比例尺1:500地形图测绘面积', value: '≥20平方公里' } },
  ],
});
