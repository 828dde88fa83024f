import { labelYear, normaliseLabel, readLabel } from './label';
import type { ColumnRole } from '../../vocabulary/column-roles';

it.each([
  ['一 级\n指 标', '一级指标'],
  ['*指标值', '指标值'],
  ['★ 计量单位', '计量单位'],
  ['＊指标名称\n＊指标名称', '指标名称'],
  ['指标值（包含数字及文字描述）', '指标值'],
  ['评（扣）分标准', '评分标准'],
  ['分值：', '分值'],
  ['2024年指标值', '指标值'],
  ['2024年度', '2024年度'],
  ['（优）', '优'],
])('%j is read as %s', (text, label) => {
  expect(normaliseLabel(text)).toBe(label);
});

const ROLES: readonly (readonly [string, ColumnRole])[] = [
  ['项目（政策）名称', 'project'],
  ['预算金额（万元）', 'budget'],
  ['2024年预算数', 'budget'],
  ['重点任务', 'activity'],
  ['一级\n指标', 'level1'],
  ['指标类型', 'level1'],
  ['二级指标（年度）', 'level2'],
  ['三级绩效指标', 'name'],
  ['绩效指标', 'name'],
  ['指标解释', 'description'],
  ['指标值类型', 'comparator'],
  ['定性／定量', 'comparator'],
  ['绩效指标方向', 'comparator'],
  ['年度(/项目)指标值', 'value'],
  ['年初目标值(A)', 'value'],
  ['指标值及单位', 'value'],
  ['全年预算指标值', 'value'],
  ['实施期指标值', 'periodValue'],
  ['中长期目标值', 'periodValue'],
  ['度量单位', 'unit'],
  ['指标值设定依据\n（文件、标准）', 'basis'],
  ['评（扣）分标准', 'scoring'],
  ['指标分值权重', 'weight'],
  ['上年实际完成值', 'lastYearValue'],
  ['近三年平均值', 'historyAverage'],
  ['实际完成值(B)', 'actualValue'],
  ['自评得分', 'score'],
  ['偏差原因分析及改进措施', 'deviation'],
  ['备　注', 'note'],
  ['良', 'gradeValue'],
];

it.each(ROLES)('%j means %s', (text, role) => {
  expect(readLabel(text)?.roles[0]).toBe(role);
});

it.each([
  '',
  '产出指标',
  '≥95%',
  '受训人员合格率',
  '项目概况',
  // a word of a label that stands anywhere else is none
  '指标值没有填写',
  '某些三级指标',
  '完成值的来源说明',
  '反映年度内完成培训的指标值与计划指标值相比较得到的完成情况和质量水平',
])('%j is no label', (text) => {
  expect(readLabel(text)).toBeNull();
});

it.each(['数据来源', '计算方法', '责任科室'])('%s belongs to headers without a role of its own', (text) => {
  expect(readLabel(text)?.roles).toEqual([]);
});

it('trusts a listed label more than one told by its ending', () => {
  expect(readLabel('指标值')?.weight).toBeGreaterThan(readLabel('某某口径指标值')?.weight ?? 1);
});

it('reads the year of a label', () => {
  expect(labelYear('2023年\n完成值')).toBe(2023);
  expect(labelYear('年度指标值')).toBeNull();
});
