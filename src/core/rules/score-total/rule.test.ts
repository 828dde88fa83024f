import { runRule, type TestRow } from '../../../../test/support/rule-tester';
import rule from './rule';

const weights = (...points: readonly string[]): { rows: TestRow[] } => ({
  rows: points.map((weight, index) => ({
    level1: '产出指标',
    level2: '数量指标',
    name: `工作${'一二三四五六七八'[index] ?? ''}`,
    value: '≥1次',
    weight,
  })),
});
const scoring = (...texts: readonly string[]): { rows: TestRow[] } => ({
  rows: texts.map((text, index) => ({
    level1: '产出指标',
    level2: '数量指标',
    name: `工作${index}`,
    value: '1次',
    scoring: text,
  })),
});

describe(rule.id, () => {
  it.each([
    [['50', '30', '10'], null],
    [['50', '30', '20'], null],
    [['50分', '30分', '20分'], null],
    [['50%', '30%', '20%'], null],
    [['0.5', '0.3', '0.2'], null],
    [['33.33', '33.33', '33.34'], null],
    [['33.33', '33.33', '33.33'], null],
    [['', '', ''], null],
    [['/', '-', ''], null],
    [['50', '见附件', '20'], null],
    [['50', '30', '15'], '各指标分值合计 95 分，不是 100 分或 90 分。'],
    [['50', '30', '30'], '各指标分值合计 110 分，不是 100 分或 90 分。'],
    [['50分', '30分', ''], '各指标分值合计 80 分，不是 100 分或 90 分。'],
    [['0.5', '0.3', '0.3'], '各指标分值合计 110 分，不是 100 分或 90 分。'],
    [['50%', '30%', '5%'], '各指标分值合计 85 分，不是 100 分或 90 分。'],
    [['２０', '３０'], '各指标分值合计 50 分，不是 100 分或 90 分。'],
    [['10.5', '20.25', '30'], '各指标分值合计 60.75 分，不是 100 分或 90 分。'],
  ])('adds up %j', (points, message) => {
    const findings = runRule(rule, weights(...points));
    expect(findings.map((finding) => finding.message)).toEqual(message === null ? [] : [message]);
    expect(findings.every(({ row }) => row === null)).toBe(true);
  });

  it('counts a weight that is merged over several rows once', () => {
    const rows = [
      ['2024年项目绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
      ['产出指标', '数量指标', '培训人数', '≥200人', '60'],
      ['', '', '培训场次', '≥2场', ''],
      ['', '质量指标', '合格率', '≥95%', '40'],
    ];
    expect(runRule(rule, { rows, merges: ['A3:A5', 'B3:B4', 'E3:E4'] })).toEqual([]);
  });

  it('reads the points that scoring texts state, when all of them do', () => {
    expect(runRule(rule, scoring('完成得60分，未完成不得分', '每少1%扣2分，满分30分', '达标得10分'))).toEqual([]);
    const [finding] = runRule(rule, scoring('完成得50分，未完成不得分', '达标得满分20分', '效果明显得10分，一般得5分'));
    expect(finding?.message).toBe('各指标分值合计 80 分，不是 100 分或 90 分。');
    expect(runRule(rule, scoring('完成得60分', '每少1%扣2分'))).toEqual([]);
  });

  type Projects = readonly (readonly [string, ...string[]])[];
  const list = (projects: Projects) => ({
    rows: [
      ['2024年项目绩效目标汇总表'],
      ['项目名称', '一级指标', '二级指标', '三级指标', '指标值', '分值'],
      ...projects.flatMap(([title, ...points]) =>
        points.map((point, index) => [index === 0 ? title : '', '产出指标', '数量指标', `工作${index}`, '1次', point]),
      ),
    ],
  });

  it.each<[string, Projects, string | null]>([
    [
      'each to the whole',
      [
        ['防汛', '60', '40'],
        ['宣传', '50', '50'],
      ],
      null,
    ],
    [
      'each to the whole, with execution or without',
      [
        ['防汛', '60', '40'],
        ['宣传', '50', '40'],
      ],
      null,
    ],
    [
      'together to the whole',
      [
        ['防汛', '40', '20'],
        ['宣传', '10', '30'],
      ],
      null,
    ],
    [
      'all but one to the whole',
      [
        ['防汛', '60', '40'],
        ['宣传', '50', '45'],
        ['演练', '50', '50'],
      ],
      '“宣传”各指标分值合计 95 分，不是 100 分或 90 分。',
    ],
    [
      'all but two to the whole',
      [
        ['防汛', '60', '40'],
        ['宣传', '50', '45'],
        ['演练', '10', '50'],
      ],
      '“宣传”各指标分值合计 95 分，“演练”各指标分值合计 60 分，不是 100 分或 90 分。',
    ],
    [
      'to nothing, neither each nor all',
      [
        ['防汛', '40', '20'],
        ['宣传', '10', '10'],
      ],
      '各指标分值合计 80 分，不是 100 分或 90 分。',
    ],
    ['for one project only', [['防汛', '60', '20']], '各指标分值合计 80 分，不是 100 分或 90 分。'],
    [
      'for some projects only',
      [
        ['防汛', '60', '40'],
        ['宣传', '', ''],
      ],
      null,
    ],
  ])('adds up the projects of a list that come %s', (_, projects, message) => {
    expect(runRule(rule, list(projects)).map((finding) => finding.message)).toEqual(message === null ? [] : [message]);
  });

  it('goes by totals of the user’s own', () => {
    const own = { options: { 'score-total': { totals: [80] } } };
    expect(runRule(rule, weights('50', '30'), own)).toEqual([]);
    expect(runRule(rule, weights('50', '50'), own).map(({ message }) => message)).toEqual([
      '各指标分值合计 100 分，不是 80 分。',
    ]);
  });

  it('says nothing in a form without weights', () => {
    expect(runRule(rule, { rows: [{ level1: '产出指标', level2: '数量指标', name: '培训', value: '1次' }] })).toEqual(
      [],
    );
  });
});
