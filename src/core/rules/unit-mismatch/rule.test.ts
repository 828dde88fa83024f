import { runRule, testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '数量指标'],
  invalid: [
    { row: { name: '应急救援队伍建设隐患排查数', value: '≥4', unit: '家、次' }, title: 'two units in the unit column' },
    { row: { name: '抽检企业', value: '≥300家、次' }, title: 'two units behind the number' },
    { row: { name: '应急预案数', value: '≥10次' } },
    { row: { name: '预案修编数量', value: '5次' } },
    { row: { name: '安全生产考试人数', value: '≥10万人次' } },
    { row: { name: '安全生产考试人数', comparator: '≥', value: '10', unit: '万人次' } },
    { row: { name: '服务企业数', value: '1200家次' } },
    { row: { name: '专业技术人员数量', value: '≥95%' } },
    { row: { name: '培训人数', value: '500', unit: '次' } },
    { row: { name: '培训人次', value: '500', unit: '人' }, title: '人次 counted in 人' },
    { row: { name: '开展演练次数', value: '12人' } },
    { row: { name: '高标准农田建设面积', value: '3.2公里' } },
    { row: { name: '河道治理长度', value: '≥12万平方米' } },
    { row: { name: '受益农户户数', value: '≥3000人' } },
    { row: { name: '慰问困难群众人数', value: '≥20万元' } },
    { row: { name: '补助资金', value: '28.8万元', unit: '%' }, title: 'value and unit column disagree' },
    { row: { name: '采购金额', value: '≤50万元', unit: '元' }, title: 'the same money on two scales' },
    { row: { name: '义务教育阶段教师培训', value: '≥200人', unit: '次' } },
    { row: { name: '就业人数（人）', value: '≥200人次' }, title: 'the unit in the name is one of the places' },
    { row: { name: '新增床位（张）', value: '20', unit: '%' } },
    { row: { level2: '质量指标', name: '设备完好率', value: '≥95次' } },
    { row: { level2: '质量指标', name: '群众满意度', value: '≥90', unit: '人' } },
    { row: { level2: '时效指标', name: '应急响应时间', value: '≤30人' } },
    { row: { level2: '成本指标', name: '项目总成本', value: '≤20', unit: '人次' } },
    { row: { name: '抽查检查次数', value: '95%以上覆盖，逐步提高' }, title: 'a percentage in front of words' },
  ],
  valid: [
    { row: { name: '组织专家审查次数', value: '≥12次' } },
    { row: { name: '宣传活动次数', value: '≥12场次' } },
    { row: { name: '培训频次', value: '4', unit: '期' } },
    { row: { name: '巡查频次', value: '≥2次/月' } },
    { row: { name: '抽检批次', value: '≥500批次' } },
    { row: { name: '受训人数', value: '≥120名' } },
    { row: { name: '资助学生人数', value: '1.2万人' } },
    { row: { name: '资助学生人数', value: '1.2', unit: '万人' } },
    { row: { name: '门诊人次', value: '≥36万人次' } },
    { row: { name: '培训人次', value: '200人（次）' } },
    { row: { name: '扶持企业数', value: '≥30户' } },
    { row: { name: '检查企业数量', value: '≥30', unit: '个' } },
    { row: { name: '检查企业家次', value: '≥30家次' } },
    { row: { name: '修编预案数', value: '6部' } },
    { row: { name: '应急预案编制数量', value: '3', unit: '套' } },
    { row: { name: '购置设备数量', value: '26台（套）' }, title: '台（套） is one unit' },
    { row: { name: '购置设备数量', value: '26', unit: '台/套' } },
    { row: { name: '购置设备数量', value: '26台', unit: '台' }, title: 'the same unit twice' },
    { row: { name: '11个培训项目', value: '11个培训项目', unit: '个' } },
    { row: { name: '新闻宣传报道', value: '20篇' }, title: 'no head word' },
    { row: { name: '注册用户数', value: '5000人' } },
    { row: { name: '高标准农田建设面积', value: '≥8万亩' } },
    { row: { name: '公路养护里程', value: '≥120km' } },
    { row: { name: '案件办理数量', value: '≥100件' } },
    { row: { name: '监测站点数', value: '18个' } },
    { row: { name: '抽查次数', value: '完成12次' }, title: 'words around a number' },
    { row: { name: '保洁面积', value: '/', unit: '平方米' }, title: 'no value, nothing to compare' },
    { row: { name: '培训天数', value: '5天' } },
    { row: { level2: '质量指标', name: '差错率', value: '≤0.5‰' } },
    { row: { level2: '质量指标', name: '亿元国内生产总值生产安全事故死亡率', value: '0.01人/亿元' } },
    { row: { level2: '质量指标', name: '孕产妇死亡率', value: '≤12', unit: '/10万' } },
    { row: { level2: '时效指标', name: '资金拨付及时性', value: '100%' }, title: '及时性 may take a ratio' },
    { row: { level2: '时效指标', name: '完成时间', value: '2026年12月31日前' } },
    { row: { level2: '时效指标', name: '完成时限', value: '12', unit: '月' } },
    { row: { level2: '成本指标', name: '培训成本', value: '≤500元/人·天' } },
    { row: { level2: '成本指标', name: '成本节约率', value: '≥5%' } },
    { row: { level2: '成本指标', name: '三公经费', value: '不超过上年' } },
    { row: { level1: '效益指标', level2: '经济效益指标', name: '旅游收入', value: '≥２０亿元' } },
  ],
});

describe(rule.id, () => {
  it('offers each of the listed units', () => {
    const [finding] = runRule(rule, {
      rows: [{ level1: '产出指标', level2: '数量指标', name: '隐患排查数', value: '4', unit: '家、次' }],
    });
    expect(finding?.message).toBe('“隐患排查数”的计量单位“家、次”不是一个单位。');
    const cell = { row: 2, column: 4 };
    expect(finding?.suggestions).toEqual(
      ['家', '次'].map((text) => {
        return { title: `计量单位改为“${text}”`, edits: [{ kind: 'set-text', cell, expect: '家、次', text }] };
      }),
    );
  });

  it('reads a unit that is merged over several rows', () => {
    const findings = runRule(rule, {
      rows: [
        ['2024年项目绩效目标表'],
        ['一级指标', '二级指标', '三级指标', '指标值', '计量单位'],
        ['产出指标', '数量指标', '培训人数', '≥200', '人'],
        ['', '', '慰问人数', '≥100', ''],
        ['', '', '演练次数', '≥3', ''],
      ],
      merges: ['A3:A5', 'B3:B5', 'E3:E5'],
    });
    expect(findings.map(({ row }) => row)).toEqual([4]);
  });

  it('says nothing in a form without a value column', () => {
    const columns = ['level1', 'level2', 'name', 'unit'] as const;
    expect(
      runRule(rule, { columns, rows: [{ level1: '产出指标', level2: '数量指标', name: '演练次数', unit: '人' }] }),
    ).toEqual([]);
  });
});
