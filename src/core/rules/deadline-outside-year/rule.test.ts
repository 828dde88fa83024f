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
    { row: { name: '项目完成时间', value: '二〇二五年六月三十日' } },
    { row: { name: '项目完成时间', value: '次年6月底' } },
    { row: { name: '项目完成时间', value: '明年' } },
    { row: { name: '项目完成时间', value: '明年六月底前完成' } },
    { row: { name: '项目完成时间', value: '下一年度3月底前' } },
    { row: { name: '项目完成时间', value: '2024年9月至次年6月' } },
    { row: { name: '项目完成时间', value: '上年12月底' } },
    { row: { name: '结余资金清理', value: '结余资金于次年3月底前上缴财政' }, title: 'next year in a sentence' },
  ],
  valid: [
    { row: { name: '项目完成时间', value: '2024年12月31日前' } },
    { row: { name: '项目完成时间', value: '２０２４年１２月底前' } },
    { row: { name: '项目完成时间', value: '2023年7月-2024年6月' }, title: 'the end counts' },
    { row: { name: '项目完成时间', value: '二○二四年十二月三十一日前' } },
    { row: { name: '项目完成时间', value: '2023年9月至次年6月' }, title: 'the year after the one before it' },
    { row: { name: '项目完成时间', value: '本年12月底前' } },
    { row: { name: '项目完成时间', value: '当年内' } },
    { row: { name: '办结时间', value: '较上年12月缩短2天' }, title: 'a time to compare with' },
    { row: { name: '特种设备检验', value: '每次年检前完成' }, title: 'no year at all' },
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
  const said = (line: readonly string[], value: string) =>
    runRule(rule, { preamble: [['2024年项目绩效目标表'], line], rows: [{ ...LATE, value }] }).map(
      ({ message }) => message,
    );

  it.each([
    [['项目期', '2024年1月-2025年12月']],
    [['项目实施期：2023年至2026年']],
    [['起止时间', '2024.03-2025.09']],
    [['建设周期', '2023年4月-2025年6月']],
    [['合同期', '2024年5月1日至2027年4月30日']],
    [['服务期（年）', '2024年-2025年']],
    [['合同工期：2024年3月—2025年8月']],
    [['合同期限', '2024年7月起，两年']],
    [['建设工期', '202401-202512']],
  ])('goes by the period that the form states: %j', (line) => {
    expect(said(line, LATE.value)).toEqual([]);
  });

  it.each([
    ['2023年9月—2025年6月', '2025年6月20日'],
    ['2023年9月—2025年6月', '2025年'],
    ['2023年9月—2025年6月', '2023年9月'],
    ['2023年—2025年', '2025年12月31日'],
    ['2024年1月1日至2025年6月30日', '2025年6月30日前'],
    ['2024年1月1日至2025年6月30日', '2025年6月'],
  ])('says nothing in the period %s of %s', (span, value) => {
    expect(said(['项目期', span], value)).toEqual([]);
  });

  it.each([
    ['2023年9月—2025年6月', '2025年10月', '2023 年 9 月至 2025 年 6 月'],
    ['2023年9月—2025年6月', '2025年12月31日前', '2023 年 9 月至 2025 年 6 月'],
    ['2023年9月—2025年6月', '2023年8月', '2023 年 9 月至 2025 年 6 月'],
    ['2024年1月1日至2025年6月30日', '2025年7月1日', '2024 年 1 月 1 日至 2025 年 6 月 30 日'],
    ['2024年1月1日至2025年6月15日', '2025年6月20日', '2024 年 1 月 1 日至 2025 年 6 月 15 日'],
    ['2023年1月-2024年12月', '2025年6月底前', '2023 年 1 月至 2024 年 12 月'],
  ])('flags outside of the period %s the deadline %s', (span, value, period) => {
    expect(said(['项目期', span], value)).toEqual([
      `“项目完成时间”的期限“${value}”不在 2024 年度内，也不在项目期（${period}）内。`,
    ]);
  });

  it.each([
    ['2024年1月-2025年12月', '次年6月底'],
    ['2024年9月至次年6月', '明年5月底前'],
    ['二〇二四年三月至二〇二五年八月', '2025年6月'],
  ])('says nothing in the period %s of %s', (span, value) => {
    expect(said(['项目期', span], value)).toEqual([]);
  });

  it.each([
    ['2024年3月-2025年1月', '2025年底'],
    ['2024年3月-2025年1月', '2025年年底前完成'],
    ['2024年3月-2025年1月', '25年末'],
    ['2024年3月-2025年1月', '2025年上半年'],
    ['2024年3月-2025年1月', '2025年第一季度'],
    ['2024年3月-2025年1月', '2025年1季度末'],
    ['2024年3月-2025年1月', '2025年2月底'],
    ['2024年3月-2025年1月', '2025年1月至3月'],
    ['2024年3月-次年1月', '2025年底'],
    ['2024年3月1日起10个月', '2025年底'],
    ['2024年3月—2025年上半年', '2025年9月底'],
    ['2024年第二季度至2025年第一季度', '2025年上半年'],
    ['2023年下半年至2025年1月', '2023年6月底'],
  ])('flags outside of the period %s the deadline %s, by its end', (span, value) => {
    expect(said(['项目期', span], value)).toHaveLength(1);
    expect(said(['项目期', span], value)[0]).toContain('也不在项目期');
  });

  it.each([
    ['2024年3月-2025年12月', '2025年底'],
    ['2024年3月-2025年底', '2025年12月31日前'],
    ['2024年3月-2025年6月', '2025年上半年'],
    ['2024年3月-2025年3月', '2025年第一季度末'],
    ['2024年3月-2025年上半年', '2025年6月底前'],
    ['2024年3月-2025年第三季度', '2025年9月底'],
    ['2023年上半年-2025年6月', '2023年2月'],
    ['2024年3月-次年6月', '2025年5月'],
    ['2024年3月-2025年1月', '2025年内'],
    ['2024年3月-2025年', '2025年底'],
    ['2024年3月-2025年1月', '2025年春节前'],
    ['2024年3月-2025年1月', '2024年底'],
    ['2024年3月-2025年4月', '2025年1月至3月'],
  ])('says nothing in the period %s of the deadline %s', (span, value) => {
    expect(said(['项目期', span], value)).toEqual([]);
  });

  it.each([
    ['项目期限'],
    ['项目起止时间'],
    ['建设期'],
    ['建设期限'],
    ['起止年限'],
    ['实施时间'],
    ['项目实施时间'],
    ['项目执行时间'],
    ['计划起止日期'],
    ['项目时间'],
    ['实施年限'],
    ['服务期限'],
    ['建设时间'],
    ['项目起讫时间'],
  ])('takes what stands behind %s for the period', (label) => {
    const span = '2024年3月-2025年6月';
    expect(said([label, span], '2025年6月底前')).toEqual([]);
    expect(said([label, span], '2025年底')).toHaveLength(1);
    expect(said([label, span], '2025年底')[0]).toContain('也不在项目期（2024 年 3 月至 2025 年 6 月）');
  });

  it.each([
    ['开工时间', '完工时间'],
    ['项目开始时间', '项目结束时间'],
    ['计划开工日期', '计划竣工日期'],
    ['起始时间', '终止时间'],
  ])('takes %s and %s for the ends of the period', (from, to) => {
    const line = [from, '2024年3月', to, '2025年6月'];
    expect(said(line, '2025年6月底前')).toEqual([]);
    expect(said(line, '2025年底')[0]).toContain('也不在项目期（2024 年 3 月至 2025 年 6 月）');
  });

  it('does not take a single date for a period', () => {
    const plain = ['“项目完成时间”的期限“2025年6月底前”不在 2024 年度内。'];
    expect(said(['项目期', '2024年'], LATE.value)).toEqual(plain);
    expect(said(['开始日期', '2024年3月1日'], LATE.value)).toEqual(plain);
  });

  it('does not take what is written for the project for its period', () => {
    expect(said(['项目概况', '按合同工期完成2025年路面改造'], LATE.value)).toHaveLength(1);
  });

  it('needs the table’s year, and takes it from the user first', () => {
    expect(runRule(rule, { preamble: [['项目绩效目标表']], rows: [LATE] })).toEqual([]);
    expect(runRule(rule, { rows: [LATE] }, { year: 2025 })).toEqual([]);
  });

  it.each([
    ['2022年3月-2023年1月', '2023年底', '“项目完成时间”的期限“2023年底”不在项目期（2022 年 3 月至 2023 年 1 月）内。'],
    [
      '2022.3—2023.1',
      '2024年6月底前',
      '“项目完成时间”的期限“2024年6月底前”不在项目期（2022 年 3 月至 2023 年 1 月）内。',
    ],
    ['2022年3月-2023年1月', '2023年1月底前', null],
    ['2022年3月-2023年1月', '年底前', null],
    ['2022年3月-2023年1月', '次年6月', null],
  ])('goes by the period %s where the table names no year: %s', (span, value, message) => {
    const found = runRule(rule, { preamble: [['项目绩效目标表'], ['项目期', span]], rows: [{ ...LATE, value }] });
    expect(found.map((finding) => finding.message)).toEqual(message === null ? [] : [message]);
  });
});
