import { runRule, testRow } from '../../../../test/support/rule-tester';
import rule from './rule';

testRow(rule, {
  category: ['产出指标', '时效指标'],
  invalid: [
    { row: { name: '项目完成时间', value: '2023年12月31日前' } },
    { row: { name: '项目完成时间', value: '2025年12月底前' } },
    { row: { name: '项目完成时间', value: '2023-12-31' } },
    { row: { name: '项目完成时间', value: '2023.12.31' } },
    { row: { name: '项目完成时间', value: '2023.07-2025.01' } },
    { row: { name: '项目完成时间', value: '2025年度内' } },
    { row: { name: '资金支付', value: '2023年11月25日前完成支付' } },
    { row: { name: '项目完成时间', value: '2025年3月底前完成全部工程并交付使用' }, title: 'a deadline in a sentence' },
    { row: { level2: '质量指标', name: '平台建成', value: '2025年6月' }, title: 'a date elsewhere' },
    { row: { name: '项目完成时间', value: '23年12月底前' } },
    { row: { name: '项目完成时间', value: '20231231' } },
  ],
  valid: [
    { row: { name: '项目完成时间', value: '2024年12月31日前' } },
    { row: { name: '项目完成时间', value: '２０２４年１２月底前' } },
    { row: { name: '项目完成时间', value: '2023年7月-2024年6月' }, title: 'the end counts' },
    { row: { name: '项目完成时间', value: '12月31日前' }, title: 'no year' },
    { row: { name: '项目完成时间', value: '年底前' } },
    { row: { name: '项目完成时间', value: '按时完成' } },
    { row: { name: '响应时间', value: '≤30分钟' } },
    { row: { name: '项目完成时间', value: '' } },
    { row: { level2: '数量指标', name: '受理案件数', value: '≥2023件' }, title: 'a number that looks like a year' },
    { row: { level2: '数量指标', name: '绿化面积', value: '2025.6平方米' } },
    {
      row: { level1: '效益指标', level2: '社会效益指标', name: '就业率', value: '比2023年提高' },
      title: 'a year to compare with',
    },
  ],
});

const LATE = { level1: '产出指标', level2: '时效指标', name: '项目完成时间', value: '2025年6月底前' };

describe(rule.id, () => {
  it.each([[['项目期', '2024年1月-2025年12月']], [['项目实施期：2023年至2026年']], [['起止时间', '2024.03-2025.09']]])(
    'goes by the period that the form states: %j',
    (line) => {
      expect(runRule(rule, { preamble: [['2024年项目绩效目标表'], line], rows: [LATE] })).toEqual([]);
    },
  );

  it('does not take a period of other years for an excuse', () => {
    const preamble = [['2024年项目绩效目标表'], ['项目期', '2023年1月-2024年12月']];
    expect(runRule(rule, { preamble, rows: [LATE] }).map(({ message }) => message)).toEqual([
      '“项目完成时间”的期限“2025年6月底前”不在 2024 年度内。',
    ]);
  });

  it('needs the table’s year, and takes it from the user first', () => {
    expect(runRule(rule, { preamble: [['项目绩效目标表']], rows: [LATE] })).toEqual([]);
    expect(runRule(rule, { rows: [LATE] }, { year: 2025 })).toEqual([]);
  });
});
