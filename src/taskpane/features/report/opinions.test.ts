import type { SheetResult } from '../../../core/check/check-sheet';
import type { Finding } from '../../../core/finding/finding';
import type { IndicatorTable } from '../../../core/reading/model';
import { opinionText, summaryText } from './opinions';

const finding: Finding = {
  rule: 'unit-mismatch',
  severity: 'error',
  dimension: '适当性',
  table: 0,
  row: 6,
  cell: { row: 6, column: 6 },
  indicator: '检查\n企业数',
  title: '计量单位不规范',
  message: '计量单位写了两个。',
  reason: '',
  advice: '只留一个。',
  fix: null,
  suggestions: [],
};
const whole: Finding = { ...finding, severity: 'info', row: null, indicator: '', message: '没有依据栏。', advice: '' };
const table = { rows: [{ kind: 'indicator' }, { kind: 'category' }] } as unknown as IndicatorTable;
const result: SheetResult = {
  sheet: '表',
  tables: [table],
  findings: [finding, whole],
  ignored: [],
  doubts: [],
  unreadRows: [],
};

test('one line a finding: row, indicator, problem, advice', () => {
  expect(opinionText('目标表', result)).toBe(
    [
      '目标表　绩效目标审核意见',
      '1. 【必改】第 7 行“检查 企业数”：计量单位写了两个。建议：只留一个。',
      '2. 【提示】整张表：没有依据栏。',
    ].join('\n'),
  );
  expect(opinionText('目标表', { ...result, tables: [table, table] })).toContain('【必改】表 1 第 7 行');
  const quoting = { ...finding, message: '“家\r\n次”不是\n一个单位。', advice: '只留\n一个。' };
  expect(opinionText('目标表', { ...result, findings: [quoting] }).split('\n')).toEqual([
    '目标表　绩效目标审核意见',
    '1. 【必改】第 7 行“检查 企业数”：“家 次”不是 一个单位。建议：只留 一个。',
  ]);
  const clean = { ...result, findings: [] };
  expect(opinionText('目标表', clean)).toBe('目标表　绩效目标审核意见\n没有发现问题。');
});

test.each([
  [
    'names the indicator',
    23,
    '宣传推广工作完成率',
    '“宣传推广工作完成率”是比率。',
    '第 24 行“宣传推广工作完成率”是比率。',
  ],
  [
    'names it within the sentence',
    9,
    '组织审查次数',
    '指标解释与名称“组织审查次数”一样。',
    '第 10 行：指标解释与名称“组织审查次数”一样。',
  ],
  ['names it in two lines', 6, '检查\n企业数', '“检查\n企业数”没有指标值。', '第 7 行“检查 企业数”没有指标值。'],
  ['names another indicator', 6, '完成率', '“工作完成率”是比率。', '第 7 行“完成率”：“工作完成率”是比率。'],
  ['begins with the row', 16, '', '第 17 行的效益指标值是“长期”。', '第 17 行的效益指标值是“长期”。'],
  ['begins with the rows', 13, '满意率', '第 14、15、17 行的指标值是“长期”。', '第 14、15、17 行的指标值是“长期”。'],
  [
    'begins with the first of many rows',
    2,
    '',
    '第 3、4、5、6、7、8 行等 12 行的指标值没有“≥”。',
    '第 3、4、5、6、7、8 行等 12 行的指标值没有“≥”。',
  ],
  [
    'speaks of another row',
    50,
    '',
    '“合格率”写作“台站”，第 27 行写作“站台”。',
    '第 51 行：“合格率”写作“台站”，第 27 行写作“站台”。',
  ],
  [
    'begins with other rows',
    50,
    '合格率',
    '第 5、15 行已有同样的指标。',
    '第 51 行“合格率”：第 5、15 行已有同样的指标。',
  ],
])('says once which row it is, where the message %s', (_, row, indicator, message, expected) => {
  const quoting: Finding = { ...finding, row, indicator, message, advice: '' };
  const alone = { ...result, findings: [quoting] };
  expect(opinionText('目标表', alone).split('\n')[1]).toBe(`1. 【必改】${expected}`);
  expect(summaryText('目标表', alone).split('\n')[1]).toBe(`必改：${expected}`);
  const second = { ...result, tables: [table, table], findings: [{ ...quoting, table: 1 }] };
  const inSecond = opinionText('目标表', second).split('\n')[1];
  expect(inSecond).toContain(`【必改】表 2 ${expected}`);
});

test('the summary: verdict, counts, what has to be put right', () => {
  expect(summaryText('目标表', result)).toBe(
    '目标表：还有 1 处必改（必改 1 处，提示 1 处）。\n必改：第 7 行“检查 企业数”：计量单位写了两个。',
  );
  const clean = { ...result, findings: [], ignored: [{ finding, reason: '' }] };
  expect(summaryText('目标表', clean)).toBe(
    '目标表：已检查 1 个指标，没有发现问题，可以提交。\n另有 1 处已注明原因忽略。',
  );
});

const doubt: SheetResult['doubts'][number] = {
  table: 0,
  role: 'value',
  candidates: [],
  question: '指标值在哪一列？',
  why: '表头（A4:G4）里没有认出\n“指标值”一栏。',
};

describe('what is not ready is never called clean', () => {
  const inDoubt = { ...result, findings: [], doubts: [doubt] };
  const blank = { ...result, findings: [], tables: [{ rows: [{ kind: 'category' }] } as unknown as IndicatorTable] };
  const improvable = { ...result, findings: [{ ...finding, severity: 'warning' as const }] };

  test.each([
    [
      'a doubt',
      inDoubt,
      ['1. 【待确认】整张表：指标值在哪一列？表头（A4:G4）里没有认出 “指标值”一栏。指标值没有检查。'],
      [
        '目标表：还有 1 处识别要确认。',
        '待确认：指标值在哪一列？表头（A4:G4）里没有认出 “指标值”一栏。指标值没有检查。',
      ],
    ],
    [
      'a doubt beside a fault',
      { ...inDoubt, findings: [finding] },
      ['1. 【待确认】整张表：', '2. 【必改】第 7 行'],
      ['目标表：还有 1 处必改，另有 1 处识别要确认（必改 1 处）。', '待确认：', '必改：第 7 行'],
    ],
    ['a form that nobody has filled in', blank, ['还没有填写指标。'], ['目标表：还没有填写指标。']],
    [
      'what had better be changed',
      improvable,
      ['1. 【建议改】第 7 行'],
      ['目标表：没有必改项，还有 1 处建议改（建议改 1 处）。'],
    ],
  ])('%s', (_, given, opinions, summary) => {
    const written = opinionText('目标表', given).split('\n').slice(1);
    const told = summaryText('目标表', given).split('\n');
    const begins = (lines: readonly string[], starts: readonly string[]) =>
      expect(lines.map((line, n) => line.slice(0, starts[n]?.length))).toEqual(starts);
    begins(written, opinions);
    begins(told, summary);
    expect([...written, ...told].join()).not.toMatch(/没有发现问题|可以提交/);
  });

  test('nor what a filter leaves out', () => {
    expect(opinionText('目标表', result, []).split('\n')).toEqual([
      '目标表　绩效目标审核意见',
      '（按当前的筛选，另有 2 条没有列出。）',
    ]);
  });
});
