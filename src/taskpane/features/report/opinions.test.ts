import type { SheetResult } from '../../../core/check/check-sheet';
import type { Finding } from '../../../core/check/finding';
import type { IndicatorTable } from '../../../core/table/model';
import { opinionText, summaryText } from './opinions';

const finding: Finding = {
  rule: 'unit-mismatch',
  severity: 'error',
  dimension: '适当性',
  table: 0,
  row: 6,
  cell: { row: 6, column: 6 },
  indicator: '检查\n企业数',
  message: '计量单位写了两个。',
  reason: '',
  advice: '只留一个。',
  fix: null,
  suggestions: [],
};
const whole: Finding = { ...finding, severity: 'info', row: null, indicator: '', message: '没有依据栏。', advice: '' };
const table = { rows: [{ kind: 'indicator' }, { kind: 'category' }] } as unknown as IndicatorTable;
const result: SheetResult = { sheet: '表', tables: [table], findings: [finding, whole], ignored: [], doubts: [] };

test('one line a finding: row, indicator, problem, advice', () => {
  expect(opinionText('目标表', result.findings, 1)).toBe(
    [
      '目标表　绩效目标审核意见',
      '1. 【必改】第 7 行“检查 企业数”：计量单位写了两个。建议：只留一个。',
      '2. 【提示】整张表：没有依据栏。',
    ].join('\n'),
  );
  expect(opinionText('目标表', [finding], 2)).toContain('【必改】表 1 第 7 行');
  const quoting = { ...finding, message: '“家\r\n次”不是\n一个单位。', advice: '只留\n一个。' };
  expect(opinionText('目标表', [quoting], 1).split('\n')).toEqual([
    '目标表　绩效目标审核意见',
    '1. 【必改】第 7 行“检查 企业数”：“家 次”不是 一个单位。建议：只留 一个。',
  ]);
  expect(opinionText('目标表', [], 1)).toBe('目标表　绩效目标审核意见\n没有发现问题。');
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
