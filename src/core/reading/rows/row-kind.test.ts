import { toSnapshot } from '../../../../test/support/rule-tester';
import { Grid } from '../../sheet/grid';
import { isTitle, lineKind, type LineKind } from './row-kind';

const LINES: readonly (readonly [LineKind, string, ...string[]])[] = [
  ['blank', '', ' '],
  ['title', '2024年某县部门整体绩效目标表'],
  ['title', '项目支出绩效自评表（2023年度）'],
  ['page', '第1页，共3页'],
  ['page', '- 2 -'.replaceAll(' ', '')],
  ['page', '— 2 —'],
  ['preamble', '项目名称', '农村饮水安全'],
  ['preamble', '年度总体目标：', '完成改造任务'],
  ['statement', '年度绩效目标：完成全县农村公路养护120公里，路况优良率达到85%以上，群众出行更加便利'],
  ['statement', '目标1：完成农村公路养护'],
  ['statement', '项目整体绩效目标（2024年）\n完成农村公路养护'],
  ['preamble', '年度绩效目标：完成公路养护'],
  ['content', '目标1：完成农村公路养护', '≥120公里'],
  ['content', '各乡镇完成年度任务的比例：按季度考核'],
  ['footer', '填表人：', '', '联系电话：'],
  ['footer', '注：指标值应当量化。'],
  ['total', '合计', '', '100'],
  ['total', '小计：', '30'],
  ['content', '产出指标', '数量指标', '培训人数', '≥5人'],
  ['content', '绩效目标申报要求逐条写明，指标应当量化，并与年度预算相匹配，不得缺项漏项', ''],
  ['content', '年度目标完成率调查覆盖的全部乡镇街道和有关单位情况逐一说明表述', '≥95%'],
];

it.each(LINES)('%s: %s', (kind, ...cells) => {
  expect(lineKind(new Grid(toSnapshot({ rows: [cells] })), 0)).toBe(kind);
});

it('takes a goal that is merged down along rows for content', () => {
  const rows = [['年度目标：完成农村公路养护，群众出行更加便利，路况优良率稳步提高，安全事故明显减少'], ['']];
  expect(lineKind(new Grid(toSnapshot({ rows, merges: ['A1:A2'] })), 0)).toBe('content');
});

it.each(['绩效目标', '某县绩效目标表', '预算绩效指标体系表', '部门整体支出绩效目标申报表(2024年度)'])(
  'title: %s',
  (text) => {
    expect(isTitle(text)).toBe(true);
  },
);

it.each(['目标', '完成绩效目标管理任务。', '绩效目标表填报说明', '一级指标', `${'某县'.repeat(30)}绩效目标表`])(
  'no title: %s',
  (text) => {
    expect(isTitle(text)).toBe(false);
  },
);
