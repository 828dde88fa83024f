import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { name: '满意度（%）', value: '≥90' } },
    { row: { name: '满意度(%)', value: '≥90' } },
    { row: { name: '安全意识提升值%', value: '≥5' } },
    { row: { name: '就业人数（人）', value: '200' } },
    { row: { name: '绿化面积（万平方米）', value: '≥2' } },
    { row: { name: '项目成本（万元）', value: '≤200' } },
    { row: { name: '日处理能力（吨/天）', value: '≥50' } },
    { row: { name: '死亡率（‰）', value: '≤6' } },
    { row: { name: '受训人数[人]', value: '200' } },
    { row: { name: '建设面积（单位：亩）', value: '200' } },
    { row: { name: '成灾率‰', value: '≤0.5' } },
  ],
  valid: [
    { row: { name: '满意度', value: '≥90%' } },
    { row: { name: '培训（含线上）人数', value: '200人' } },
    { row: { name: '培训人数（含线上）', value: '200人' } },
    { row: { name: '隐患整改率（一般）', value: '100%' } },
    { row: { name: '防汛天数（≥90天）', value: '≥90天' }, title: 'a number with it: no unit word' },
    { row: { name: '防汛天数（≥**天）', value: '≥90天' }, title: 'a placeholder is another rule' },
    { row: { name: '覆盖率达到95%', value: '95%' } },
    { row: { name: '补助标准（二期）', value: '200元' } },
    { row: { name: '发放人数（城市）', value: '200人' } },
    { row: { name: '购置设备（进口）', value: '2台' } },
    { row: { name: '公路（县道）养护', value: '20公里' } },
    { row: { name: '采购（批次）管理', value: '规范' } },
  ],
});
