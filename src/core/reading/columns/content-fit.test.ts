import { contentFit } from './content-fit';
import type { ColumnRole } from '../../vocabulary/column-roles';

const FITS: readonly (readonly [ColumnRole, string])[] = [
  ['name', '“三项岗位”人员考试合格率'],
  ['name', '完成年度宣传活动'],
  ['description', '受理案件结案数量占全年受理案件数量的比率'],
  ['description', '应急通信专网与公网的融合程度。'],
  ['goal', '通过组织编制综合防灾减灾规划，指导协调相关部门开展防治；提升防灾减灾能力。'],
  ['value', '≥10万人次'],
  ['value', '2024年12月底前'],
  ['lastYearValue', '0.009人/亿元'],
  ['unit', '万元'],
  ['comparator', '大于等于'],
  ['level1', '产出指标（50分）'],
  ['level2', '时效指标'],
  ['sequence', '12'],
  ['weight', '7.5'],
  ['weight', '10分'],
];

it.each(FITS)('a column of %s holds %j', (role, text) => {
  expect(contentFit(role, text)).toBe(1);
});

const MISFITS: readonly (readonly [ColumnRole, string])[] = [
  ['name', '≥95%'],
  ['name', '/'],
  ['name', '2024年开展异地执法次数。'],
  ['description', '100%'],
  ['goal', '4场'],
  ['value', '灾害预警信息发布公众占全市人口的比重'],
  ['unit', '12次'],
  ['comparator', '95%'],
  ['level2', '应急演练次数'],
  ['sequence', '安全生产'],
  ['note', '100%'],
];

it.each(MISFITS)('a column of %s does not hold %j', (role, text) => {
  expect(contentFit(role, text)).toBeLessThan(0);
});

it.each(['及时', '完成', '/'])('a target may be %j, but that alone says little', (text) => {
  expect(contentFit('value', text)).toBeGreaterThan(0);
  expect(contentFit('value', text)).toBeLessThan(0.5);
});
