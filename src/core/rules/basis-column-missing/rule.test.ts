import { checkSheets } from '../../check/check-sheet';
import { places, runRule, toSnapshot } from '../../../../test/support/rule-tester';
import rule from './rule';

function check(...more: readonly string[]) {
  const rows = [
    ['2024年项目绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值', ...more],
    ['产出指标', '数量指标', '培训人数', '≥20人', ...more.map(() => '')],
  ];
  return runRule(rule, { rows });
}

describe(rule.id, () => {
  it('says once that the form has no column for bases', () => {
    const findings = check('备注');
    expect(places(findings)).toEqual(['A2']);
    expect(findings[0]?.row).toBeNull();
  });

  it.each([
    ['备注', '在“备注”里写明', '“备注”（E 列）'],
    ['指标解释', '在“指标解释”里写明', '“指标解释”（E 列）'],
    ['分值', '附一份测算说明', '也没有备注、指标解释栏'],
  ])('asks for what the form has room for: %s', (label, advice, message) => {
    const [finding] = check(label);
    expect(finding?.advice).toContain(advice);
    expect(finding?.advice).toContain('“培训人数”写上年实际数');
    expect(finding?.message).toContain(message);
    expect(finding?.indicator).toBe('');
  });

  it('prefers the notes to the explanations', () => {
    expect(check('指标解释', '备注')[0]?.advice).toContain('在“备注”里写明');
  });

  it.each([
    ['no indicator', '', ''],
    ['words only', '社会治安', '明显好转'],
    ['dates only', '完成时间', '2024年12月底前'],
  ])('says nothing where there is nothing to write about: %s', (_, name, value) => {
    const rows = [
      ['2024年项目绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '备注'],
      ['产出指标', '质量指标', name, value, ''],
    ];
    expect(runRule(rule, { rows })).toEqual([]);
  });

  it.each(['指标值确定依据', '绩效标准', '设定依据', '近三年均值', '上年值', '规划值'])(
    'says nothing of a form with %s',
    (label) => {
      expect(check(label)).toEqual([]);
    },
  );

  it.each([
    ['备注', '《安全生产法》第二十一条'],
    ['备注', '上年实际18人'],
    ['指标解释', '根据年度培训计划，参加培训的人数'],
  ])('says nothing where %s gives the basis: %s', (label, text) => {
    const rows = [
      ['2024年项目绩效目标表'],
      ['一级指标', '二级指标', '三级指标', '指标值', label],
      ['产出指标', '数量指标', '培训人数', '≥20人', text],
    ];
    expect(runRule(rule, { rows })).toEqual([]);
  });

  it.each([
    ['说明依据', '立项依据', '省应急厅关于印发培训计划的通知', 0],
    ['留空', '立项依据', '', 1],
    ['别的内容', '项目内容', '组织培训', 1],
  ])('looks for the basis of the whole project (%s)', (_, label, text, count) => {
    const rows = [
      ['2024年项目绩效目标表'],
      ['项目名称', '应急培训', '', ''],
      [label, text, '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '培训人数', '≥20人'],
    ];
    expect(runRule(rule, { rows })).toHaveLength(count);
  });

  it('says it once for all copies of one form in a workbook', () => {
    const copy = (name: string) =>
      toSnapshot({
        name,
        rows: [
          ['2024年项目绩效目标表'],
          ['一级指标', '二级指标', '三级指标', '指标值'],
          ['产出指标', '数量指标', '培训人数', '≥20人'],
        ],
      });
    const results = checkSheets([copy('甲'), copy('乙')], undefined, [rule]);
    expect(results.map(({ findings }) => findings.length)).toEqual([1, 0]);
  });

  it('says nothing of a self-evaluation', () => {
    expect(check('实际完成值', '得分')).toEqual([]);
  });

  it('says nothing of a form with a source for its standards', () => {
    const rows = [
      ['2024年部门整体绩效目标表'],
      ['绩效指标', '年度指标值', '指标参考值（标准值）', ''],
      ['', '', '标准值', '来源'],
      ['检查次数', '20', '20', '年度工作计划'],
    ];
    expect(runRule(rule, { rows, merges: ['A2:A3', 'B2:B3', 'C2:D2'] })).toEqual([]);
  });
});
