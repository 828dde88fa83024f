import { testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  invalid: [
    { row: { name: '残疾儿童康复救助人数', value: '≥45' } },
    { row: { name: '通客车建制村数量', value: '>=112' } },
    { row: { name: '新增高新技术企业', value: '15' }, title: 'any name under 数量指标' },
    { row: { name: '重点建设工程安排数量', value: '2' } },
    { row: { name: '招录公益性岗位人数', value: '１，２００' }, title: 'full-width digits' },
    { row: { name: '培训人数', value: '5万' }, title: 'a multiplier is no unit' },
    { row: { name: '培训人数', value: '不少于20' } },
    { row: { name: '培训人数', comparator: '≥', value: '45', unit: '' }, title: 'the unit column is blank' },
    { row: { name: '培训人数', value: '45', unit: '/' }, title: 'the unit column holds a slash' },
    {
      row: { level1: '效益指标', level2: '社会效益指标', name: '受益群众人数', value: '≥3000' },
      title: 'a count under 社会效益指标',
    },
  ],
  valid: [
    { row: { name: '培训人数', value: '≥45人' } },
    { row: { name: '培训人数', value: '≥45', unit: '人' } },
    { row: { name: '就业人数（人）', value: '≥45' }, title: 'the unit in brackets in the name' },
    { row: { name: '就业人数（万人）', value: '1.2' } },
    { row: { name: '高标准农田面积/亩', value: '2000' }, title: 'the unit behind a slash in the name' },
    { row: { name: '门诊诊疗', value: '10万人次' } },
    { row: { name: '接种覆盖率', value: '95' }, title: 'a ratio under 数量指标 is another fault' },
    { row: { level2: '质量指标', name: '课程得分', value: '90' }, title: 'no count' },
    { row: { level2: '质量指标', name: '优良天数比例', value: '80' } },
    { row: { level1: '效益指标', level2: '经济效益指标', name: '税收增长', value: '3.5' } },
    { row: { name: '培训人数', value: '全体干部' }, title: 'words' },
    { row: { name: '培训人数', value: '' }, title: 'no value' },
    { row: { name: '', value: '20' }, title: 'no name' },
  ],
});
