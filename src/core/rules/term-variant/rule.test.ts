import { runRule } from '../../../../test/support/rule-tester';
import rule from './rule';

const run = (...names: readonly string[]) =>
  runRule(rule, {
    rows: names.map((name) => ({ level1: '产出指标', level2: '数量指标', name, value: '≥1个' })),
  });

describe(rule.id, () => {
  it.each([
    [['地震台站运维数', '地震站台巡检次数'], '“地震站台巡检次数”写作“地震站台”，第 3 行写作“地震台站”。'],
    [['防汛物资储备', '防汛资物采购'], '“防汛资物采购”写作“防汛资物”，第 3 行写作“防汛物资”。'],
  ])('compares the names of %j', (names, message) => {
    expect(run(...names).map((finding) => finding.message)).toEqual([message]);
  });

  it.each([
    [['地震台站运维数', '地震台站巡检次数']],
    [['培训人数', '受训人次']],
    [['一级公路', '二级公路']],
    [['ABCD', 'ABDC']],
    [['']],
  ])('says nothing of %j', (names) => {
    expect(run(...names)).toEqual([]);
  });
});
