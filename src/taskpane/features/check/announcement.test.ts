import type { SheetResult } from '../../../core/check/check-sheet';
import type { Finding, Severity } from '../../../core/finding/finding';
import type { IndicatorTable } from '../../../core/reading/model';
import { announcement } from './announcement';
import { INITIAL_STATE, type CheckState } from '../../state/check';

const sheet = { id: 's1', name: '目标表' };
const running = { run: 2, trigger: 'user', progressVisible: false, progress: null } as const;

const filled = { rows: [{ kind: 'indicator' }] } as unknown as IndicatorTable;
const blank = { rows: [{ kind: 'category' }] } as unknown as IndicatorTable;
const doubt = { table: 0, role: 'value', candidates: [], question: '指标值在哪一列？', why: '没有认出。' } as const;
const unread = {
  role: 'header',
  rows: { top: 8, bottom: 30 },
  header: '甲',
  question: '第 9–31 行是绩效指标吗？',
  why: '',
} as const;

function done(...severities: Severity[]): CheckState {
  return doneWith({ findings: severities.map((severity) => ({ severity }) as Finding) });
}

function doneWith(parts: Partial<SheetResult>): CheckState {
  const result = { sheet: '目标表', tables: [filled], findings: [], ignored: [], doubts: [], unreadRows: [], ...parts };
  const snapshot = { name: '目标表', top: 0, left: 0, text: [], values: [], merges: [] };
  return {
    ...INITIAL_STATE,
    outcome: { kind: 'done', sheet, snapshot, result },
  };
}

test.each<[string, CheckState, string]>([
  ['nothing yet', INITIAL_STATE, ''],
  ['a short check', { ...INITIAL_STATE, running }, ''],
  ['a long check', { ...INITIAL_STATE, running: { ...running, progressVisible: true } }, '正在检查…'],
  ['findings', done('error', 'info', 'error'), '检查完成，必改 2 处，提示 1 处。'],
  ['no findings', done(), '检查完成，没有发现问题。'],
  ['a doubt', doneWith({ doubts: [doubt] }), '检查完成，识别要确认 1 处。指标值在哪一列？'],
  [
    'rows that may be a table',
    doneWith({ tables: [], unreadRows: [unread] }),
    '检查完成，识别要确认 1 处。第 9–31 行是绩效指标吗？',
  ],
  [
    'a doubt beside findings',
    doneWith({ doubts: [doubt], findings: [{ severity: 'error' } as Finding] }),
    '检查完成，必改 1 处，识别要确认 1 处。指标值在哪一列？',
  ],
  ['a form that nobody has filled in', doneWith({ tables: [blank] }), '检查完成，还没有填写指标。'],
  ['a check again falls silent first', { ...done(), running }, ''],
  [
    'a re-check says nothing by itself',
    { ...done(), running: { ...running, trigger: 'edit' } },
    '检查完成，没有发现问题。',
  ],
  ['an empty sheet', { ...INITIAL_STATE, outcome: { kind: 'empty-sheet', sheet } }, '这张工作表是空的'],
  [
    'another sheet',
    { ...done(), frontSheetId: 's2' },
    '您已切换到另一张工作表，下面仍是“目标表”的检查结果。点击“检查本表”可查看当前这一张。',
  ],
  [
    'a problem',
    { ...done(), problem: { code: 'x', message: '工作表已删除。', advice: '请重新检查。', detail: null } },
    '工作表已删除。请重新检查。',
  ],
])('%s', (_name, state, expected) => {
  expect(announcement(state)).toBe(expected);
});
