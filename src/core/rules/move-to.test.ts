import { runRule, type TestRow } from '../../../test/support/rule-tester';
import type { Level2Key } from '../vocabulary/categories';
import costNotCost from './cost-not-cost/rule';
import type { Rule } from './define-rule';
import qualitativeQuantity from './qualitative-quantity/rule';
import qualityIsCount from './quality-is-count/rule';
import quantityIsRatio from './quantity-is-ratio/rule';
import satisfactionNotSatisfaction from './satisfaction-not-satisfaction/rule';
import timelinessNotTime from './timeliness-not-time/rule';
import valueCategoryMismatch from './value-category-mismatch/rule';

/** The 一级指标 and 二级指标 whose rows each rule is about. */
const HOMES = new Map<Rule, Pick<TestRow, 'level1' | 'level2'>>([
  [quantityIsRatio, { level1: '产出指标', level2: '数量指标' }],
  [qualitativeQuantity, { level1: '产出指标', level2: '数量指标' }],
  [qualityIsCount, { level1: '产出指标', level2: '质量指标' }],
  [timelinessNotTime, { level1: '产出指标', level2: '时效指标' }],
  [costNotCost, { level1: '产出指标', level2: '成本指标' }],
  [satisfactionNotSatisfaction, { level1: '满意度指标', level2: '服务对象满意度指标' }],
  [valueCategoryMismatch, { level1: '效益指标', level2: '经济效益指标' }],
]);

it.each<[rule: Rule, name: string, value: string, place: Level2Key | null]>([
  [quantityIsRatio, '宣传推广工作完成率', '=100%', 'quality'],
  [quantityIsRatio, '行政村灾害信息员配备情况', '100%', 'quality'],
  [quantityIsRatio, '救助金发放及时率', '≥98%', 'timeliness'],
  // a count with a percentage contradicts itself, a rate of growth may be any benefit
  [quantityIsRatio, '参训人员数量', '≥95%', null],
  [quantityIsRatio, '游客增长率', '≥5%', null],
  [qualityIsCount, '享受社会保险补贴人员数量', '≥20人', 'quantity'],
  [qualityIsCount, '参加培训人数', '按时完成', null],
  [timelinessNotTime, '地震台站维修验收合格率', '≥95%', 'quality'],
  [timelinessNotTime, '消防车出动次数', '≥12次', 'quantity'],
  [timelinessNotTime, '教育均衡化发展', '有所改善', null],
  [costNotCost, '检查覆盖企业数', '≥50家', 'quantity'],
  [costNotCost, '水电气消耗下降率', '≥3%', null],
  [satisfactionNotSatisfaction, '检查人员被投诉次数', '≤2次', 'quality'],
  [satisfactionNotSatisfaction, '群众安全意识', '增强', null],
  [valueCategoryMismatch, '项目工程完成情况', '按时完成', 'timeliness'],
  [valueCategoryMismatch, '带动就业人数', '按时完成', null],
  [qualitativeQuantity, '消防设施', '完好', 'quality'],
  [qualitativeQuantity, '保险内容', '完成购买', null],
])('offers only a plain move (%#)', (rule, name, value, place) => {
  const [finding] = runRule(rule, { rows: [{ ...HOMES.get(rule), name, value }] });
  expect(finding?.rule).toBe(rule.id);
  expect(finding?.suggestions.flatMap((each) => ('moveTo' in each ? each.moveTo : []))).toEqual(place ? [place] : []);
});

it('says what it changes', () => {
  const rows = [{ ...HOMES.get(qualityIsCount), name: '改厕户数', value: '320户' }];
  expect(runRule(qualityIsCount, { rows })[0]?.suggestions).toEqual([{ title: '移到“数量指标”', moveTo: 'quantity' }]);
});
