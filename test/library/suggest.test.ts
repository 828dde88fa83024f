import type { SheetResult } from '../../src/core/check/check-sheet';
import { RULES } from '../../src/core/rules/index';
import { suggestPhrasings } from '../../src/core/library/suggest';
import { checkWith, type TestRow } from '../support/rule-tester';
import { checkSample, LIBRARY } from './support/library';

/** "same 应急储备物资完好率": what is offered for the rule's first finding, on the indicator where one is named. */
function offered({ tables, findings }: SheetResult, rule: string, indicator?: string): string[] {
  const finding = findings.find((one) => one.rule === rule && (!indicator || one.indicator === indicator));
  if (!finding) throw new Error(`no finding of ${rule}`);
  return suggestPhrasings(LIBRARY, finding, tables[finding.table]!).map(
    ({ purpose, phrasing }) => `${purpose} ${phrasing.name}`,
  );
}

function checkRow(row: TestRow, project = '应急管理'): SheetResult {
  return checkWith(RULES, { preamble: [['2024年项目绩效目标表'], ['项目名称', project]], rows: [row] });
}

describe('suggestPhrasings on the samples', () => {
  it.each([
    [
      'laoting-2024',
      3,
      'quantity-is-ratio',
      '储备物资质量完好率',
      ['same 应急储备物资完好率', 'instead 应急储备物资采购数量'],
    ],
    [
      'laoting-2024',
      5,
      'quantity-is-ratio',
      '防震减灾知识宣传教育普及率',
      ['same 防震减灾知识普及率', 'instead 防震减灾宣传活动次数'],
    ],
    [
      'dongguan-2024',
      0,
      'quantity-is-ratio',
      '宣传推广工作完成率',
      ['same 宣传推广工作完成率', 'instead 宣传教育活动次数'],
    ],
    [
      'laoting-2024',
      6,
      'quality-is-count',
      '享受社会保险补贴人员数量',
      ['same 享受保险补贴人员数量', 'instead 保险补贴应享尽享率'],
    ],
    ['laoting-2024', 6, 'qualitative-quantity', '购买保险公司承办救助案例数量', ['instead 保险理赔救助案例数量']],
    ['bazhou-2022', 0, 'timeliness-not-time', '地震站台维修验收合格率', ['same 地震台站维修验收合格率']],
    ['laoting-2024', 0, 'cost-not-quantified', '成本指标', ['instead 专家会诊服务费']],
    ['laoting-2024', 1, 'cost-not-quantified', '成本指标', ['instead 视频监控维护费']],
    ['laoting-2024', 8, 'cost-not-quantified', '完成工作所需成本', ['instead 自然灾害救助资金支出']],
    ['laoting-2024', 0, 'name-is-category', '成本指标', ['instead 专家会诊服务费']],
    ['laoting-2024', 5, 'name-is-category', '服务对象满意度指标', ['instead 防震减灾科普活动参与群众满意度']],
    [
      'laoting-2024',
      0,
      'value-category-mismatch',
      '工作任务完成情况',
      ['same 年度工作任务完成时间', 'instead 年度工作任务完成率'],
    ],
    ['laoting-2024', 7, 'goal-not-covered', undefined, ['add 农村住房保险政策知晓率']],
    ['bazhou-2022', 0, 'satisfaction-not-satisfaction', '检查人员被投诉次数', ['instead 被检查企业满意度']],
    ['dongguan-2024', 0, 'ratio-not-quantified', '提高持证上岗率情况', ['instead 特种作业人员持证上岗率']],
    ['dongguan-2024', 0, 'unit-in-name', '培训对象的满意度（%）', ['wording 培训对象满意度']],
    ['linyi-2024', 0, 'explanation-mismatch', '应急预案演练次数', ['wording 应急演练次数']],
  ] as const)('%s %d %s %s', (sample, sheet, rule, indicator, expected) => {
    const found = offered(checkSample(sample, sheet), rule, indicator);
    const firsts = found.filter(
      (text, index) => found.findIndex((one) => one.split(' ')[0] === text.split(' ')[0]) === index,
    );
    expect(firsts.slice(0, expected.length)).toEqual(expected);
  });

  it('offers costs for an empty 成本指标', () => {
    const { tables, findings } = checkSample('dongguan-2024');
    const finding = findings.find(({ rule }) => rule === 'category-empty')!;
    const found = suggestPhrasings(LIBRARY, finding, tables[0]!);
    expect(found.map(({ phrasing }) => phrasing.level2)).toEqual(['cost', 'cost', 'cost']);
    expect(found[0]?.reasons).toContainEqual({ kind: 'empty', level2: 'cost' });
  });
});

describe('suggestPhrasings', () => {
  it('offers something for every 二级指标 that a table lacks, about the project', () => {
    const result = checkRow({ level1: '产出指标', level2: '数量指标', name: '会议次数', value: '≥4次' }, '防汛抗旱');
    const finding = result.findings.find(({ rule }) => rule === 'category-missing')!;
    const found = suggestPhrasings(LIBRARY, finding, result.tables[0]!, 1);
    expect(found.map(({ phrasing }) => `${phrasing.level2} ${phrasing.theme}`)).toEqual([
      'quality 防汛抗旱',
      'satisfaction 防汛抗旱',
      'socialBenefit 防汛抗旱',
    ]);
  });

  it('keeps a ratio of time under 时效指标', () => {
    const row = { level1: '产出指标', level2: '数量指标', name: '灾害救助及时率', value: '≥95%' };
    expect(offered(checkRow(row), 'quantity-is-ratio')[0]).toBe('same 灾害救助及时率');
  });

  it('does not offer what another row of the table already has', () => {
    const rows = [
      { level1: '产出指标', level2: '数量指标', name: '储备物资完好率', value: '≥95%' },
      { level1: '产出指标', level2: '质量指标', name: '应急储备物资完好率', value: '≥95%' },
    ];
    expect(offered(checkWith(RULES, { rows }), 'quantity-is-ratio')).not.toContain('same 应急储备物资完好率');
  });

  it.each(['comparator-style', 'budget-sum', 'year-mismatch', 'no-such-rule'])('has nothing for %s', (rule) => {
    const { tables } = checkSample('laoting-2024');
    const finding = { rule, row: 9, cell: { row: 9, column: 2 }, indicator: '组织专家审查次数', message: '' };
    expect(suggestPhrasings(LIBRARY, finding, tables[0]!)).toEqual([]);
  });

  it('keeps to the limit for each purpose, best first, nothing twice', () => {
    for (const sample of ['laoting-2024', 'bazhou-2022', 'dongguan-2024', 'zhijiang-2026', 'linyi-2024']) {
      const { tables, findings } = checkSample(sample);
      for (const finding of findings) {
        const found = suggestPhrasings(LIBRARY, finding, tables[finding.table]!, 2);
        expect(new Set(found.map(({ phrasing }) => phrasing.id)).size).toBe(found.length);
        for (const purpose of ['same', 'instead', 'wording'])
          expect(found.filter((one) => one.purpose === purpose).length).toBeLessThanOrEqual(2);
      }
    }
  });
});

/** 二级指标 that a name must not stand under, and where a standard phrasing of the same thing belongs. */
const MISPLACED = [
  ['数量指标', '95%', 'quantity-is-ratio', 'quality'],
  ['时效指标', '95%', 'timeliness-not-time', 'quality'],
] as const;

/** Measures of every kind that the library has as well, of things that it knows nothing of. */
const FOREIGN = [
  ...['维修工程完成率', '校舍加固完成率', '课桌椅采购完成率', '道路养护合格率', '疫苗接种覆盖率', '药品抽检合格率'],
  ...['厕所改造完成率', '河道清淤完成率', '路灯更换率', '图书更新率', '教材配备率', '病床使用率', '垃圾清运覆盖率'],
  ...['绿化苗木成活率', '工程验收合格率', '教师培训合格率', '档案归集完整率', '供水管网覆盖率', '演出任务完成率'],
  ...['预案修订完成率', '维修验收合格率', '培训完成率', '检查覆盖率'],
] as const;

describe('the same thing, as standard phrasings have it,', () => {
  const same = (level2: string, name: string, value: string, rule: string) => {
    const result = checkRow({ level1: '产出指标', level2, name, value }, '县第三中学校舍维修');
    const finding = result.findings.find((one) => one.rule === rule);
    if (!finding) return null;
    return suggestPhrasings(LIBRARY, finding, result.tables[0]!)
      .filter(({ purpose }) => purpose === 'same')
      .map(({ phrasing }) => phrasing.name);
  };

  it.each(MISPLACED)('is nothing of another object under %s', (level2, value, rule) => {
    const offers = FOREIGN.map((name) => [name, same(level2, name, value, rule)] as const);
    expect(offers.filter(([, found]) => found === null)).toEqual([]);
    expect(offers.filter(([, found]) => found && found.length > 0)).toEqual([]);
  });

  it.each(MISPLACED)('is each phrasing itself under %s', (level2, value, rule, home) => {
    const own = LIBRARY.entries.map(({ phrasing }) => phrasing).filter((phrasing) => phrasing.level2 === home);
    const asked = own.map(({ name }) => [name, same(level2, name, value, rule)?.[0]] as const);
    const found = asked.filter(([, first]) => first !== undefined);
    expect(found.length).toBeGreaterThan(own.length / 2);
    expect(found.filter(([name, first]) => first !== name)).toEqual([]);
  });

  it.each([
    ['储备物资质量完好率', '应急储备物资完好率'],
    ['防震减灾知识宣传教育普及率', '防震减灾知识普及率'],
    ['地震站台维修验收合格率', '地震台站维修验收合格率'],
    ['应急演练的计划完成率', '应急演练计划完成率'],
    ['应急预案修编率', '应急预案修编完成率'],
  ])('of %s is %s', (name, wanted) => {
    expect(same('数量指标', name, '95%', 'quantity-is-ratio')?.[0]).toBe(wanted);
  });

  it('is of one object in every pair of ratios that the library offers for one another', () => {
    const pairs = LIBRARY.entries.flatMap(({ phrasing: { name } }) => {
      const found = /[率度]$/u.test(name) ? (same('数量指标', name, '95%', 'quantity-is-ratio') ?? []) : [];
      return found.filter((other) => other !== name).map((other) => `${name} ${other}`);
    });
    expect(pairs).toEqual([
      '应急储备物资完好率 应急储备物资验收合格率',
      '应急储备物资验收合格率 应急储备物资完好率',
      '农村住房保险参保率 农村住房保险覆盖率',
      '农村住房保险覆盖率 农村住房保险参保率',
      '“三项岗位”人员考试参考率 “三项岗位”人员考试合格率',
      '“三项岗位”人员考试合格率 “三项岗位”人员考试参考率',
      '企业安全生产主体责任落实率 安全生产责任追究率',
      '企业安全管理达标率 企业安全监管覆盖率',
      '防震减灾知识公众知晓率 防震减灾知识普及率',
      '农村住房保险政策知晓率 农村住房保险覆盖率',
      '应急物资储备达标率 应急储备物资完好率',
      '应急物资储备达标率 应急储备物资验收合格率',
      '宣传教育参与者满意度 宣传教育覆盖率',
    ]);
  });
});
