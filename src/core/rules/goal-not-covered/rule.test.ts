import { places, runRule, type TestRow } from '../../../../test/support/rule-tester';
import rule from './rule';

/** Checks a goal against indicators written as "name value". */
function check(goal: string, ...indicators: readonly string[]) {
  const rows = indicators.map((text): TestRow => {
    const [name = '', value = ''] = text.split(' ');
    return { level1: '产出指标', level2: '质量指标', name, value };
  });
  return runRule(rule, { preamble: [['2024年项目绩效目标表'], ['绩效目标', goal]], rows });
}

describe(rule.id, () => {
  it.each([
    ['农村住房保险政策宣传知晓率达100%，提高抗风险能力。', ['投保户数 ≥300户']],
    ['全年列养农村公路2480公里，优良中等路率达到85%。', ['列养里程 2480公里']],
    ['残疾人基本康复服务率达到90%。', ['残疾儿童康复救助人数 ≥45人']],
    ['安全生产知识知晓率达95%', ['安全生产知识知晓率 ≥90%']],
    ['培训次数不少于４次', ['培训次数 ≥3次']],
    ['疫苗接种率保持在百分之九十以上', ['孕产妇管理率 ≥90%']],
    ['设备故障率不超过2‰', ['设备故障率 ≤2%']],
    ['资金使用合规率 100%', ['项目完工率 100%']],
    ['设备完好率达到98%、群众知晓率达到90%以上', ['设备完好率 ≥98%']],
    ['组织县级防汛演练1场、乡镇防汛演练12场', ['县级防汛演练场次 1场', '乡镇防汛演练场次 10场']],
  ])('flags %s', (goal, indicators) => {
    const findings = check(goal, ...indicators);
    expect(places(findings)).toEqual(['B2']);
    expect(findings[0]?.row).toBe(1);
  });

  it.each([
    ['政策知晓率达100%，参保率达到95%以上。', ['政策知晓率 =100%', '农户参保率 ≥95%']],
    ['服务对象满意度达到90%以上', ['群众满意度 ≥90%']],
    ['项目按时完成率100%', ['项目完成及时率 100%']],
    ['投入资金500万元，2024年12月31日前完成', ['培训人数 ≥20人']],
    ['在20个乡镇开展宣传，惠及群众3000余人', ['宣传次数 ≥4次']],
    ['火灾起数同比下降5%', ['火灾起数 ≤10起']],
    ['知晓率提高5个百分点', ['知晓率 ≥90%']],
    ['在上年合格率达到88%的基础上巩固提升', ['抽检合格率 ≥90%']],
    ['供水保证率达95%', ['供水保证率 ≥95%']],
    ['设备使用率达到90%', ['设备使用率 ≥90%']],
    ['保障公路安全畅通。', ['列养里程 2480公里']],
    ['组织县级防汛演练1场、乡镇防汛演练12场，提高避险能力', ['县级防汛演练场次 1场', '乡镇防汛演练场次 12场']],
    ['', ['培训人数 ≥20人']],
  ])('says nothing of %s', (goal, indicators) => {
    expect(check(goal, ...indicators)).toEqual([]);
  });

  it('reads unit columns', () => {
    const rows = [{ level1: '产出指标', level2: '质量指标', name: '厕所改造完成率', value: '100', unit: '%' }];
    const preamble = [['2024年项目绩效目标表'], ['绩效目标', '厕所改造完成率100%']];
    expect(runRule(rule, { preamble, rows })).toEqual([]);
  });

  it.each(['1.5万', '1.5万人次', '1.5'])('reads %s with its unit column once', (value) => {
    const row = { level1: '产出指标', level2: '数量指标', name: '服务群众人次数', value, unit: '万人次' };
    const goal = (count: string) => [['2024年项目绩效目标表'], ['绩效目标', `服务群众人次数达到${count}`]];
    expect(runRule(rule, { preamble: goal('15000人次'), rows: [row] })).toEqual([]);
    expect(runRule(rule, { preamble: goal('18000人次'), rows: [row] })).toHaveLength(1);
  });

  it('holds the annual goal against the annual targets where the form asks for both', () => {
    const rows = [{ level1: '产出指标', level2: '质量指标', name: '自来水普及率', value: '≥90%' }];
    const whole = ['实施期总体目标', '到2026年，自来水普及率达到95%'];
    const annual = ['年度目标', '自来水普及率达到90%'];
    expect(runRule(rule, { preamble: [['2024年项目绩效目标表'], whole, annual], rows })).toEqual([]);
    expect(runRule(rule, { preamble: [['2024年项目绩效目标表'], whole], rows })).toHaveLength(1);
  });

  it.each(['部门整体支出年度绩效目标', '部门（单位）整体绩效目标', '专项资金年度绩效目标'])(
    'knows a goal by %s',
    (label) => {
      const rows = [{ level1: '产出指标', level2: '质量指标', name: '许可办结率', value: '100%' }];
      const preamble = [['2024年绩效目标表'], [label, '群众知晓率达到90%']];
      expect(runRule(rule, { preamble, rows })).toHaveLength(1);
    },
  );

  it('holds a goal in a column of its own against the rows it stands for', () => {
    const rows = [
      { level1: '产出指标', level2: '质量指标', name: '许可办结率', value: '100%', goal: '许可办结率达100%' },
      { level1: '产出指标', level2: '质量指标', name: '隐患整改率', value: '100%', goal: '群众知晓率达90%' },
    ];
    expect(runRule(rule, { rows }).map(({ row }) => row)).toEqual([3]);
  });
});
