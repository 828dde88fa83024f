import type { Finding } from '../../../core/finding/finding';
import type { Edit } from '../../../core/edits/edit';
import { describeEdits } from '../../describe-edits';
import { planFixes } from './plan-fixes';

const set = (row: number, column: number, expect: string, text: string): Edit => ({
  kind: 'set-text',
  cell: { row, column },
  expect,
  text,
});

function finding(rule: string, ...edits: Edit[]): Finding {
  return {
    ...{ rule, severity: 'info', dimension: '适当性', table: 0, row: 5, cell: { row: 5, column: 4 } },
    ...{ indicator: '演练次数', title: '', message: '写法不统一。', reason: '', advice: '统一写法。', suggestions: [] },
    fix: edits.length > 0 ? { title: '统一写法', edits } : null,
  };
}

const signs = finding('comparator-style', set(5, 4, '>=12', '≥12'), set(6, 4, '<=3', '≤3'));
const spaces = finding('name-spaces', set(5, 2, '演练 次数', '演练次数'));
const percent = finding('fullwidth', set(7, 4, '９０％', '90%'));

test.each<[string, Finding[], { count: number; deferred: number }]>([
  ['no finding with a fix', [finding('basis-missing')], { count: 0, deferred: 0 }],
  ['one finding about one cell', [percent], { count: 1, deferred: 0 }],
  ['one finding about two cells', [signs], { count: 2, deferred: 0 }],
  ['three findings about four cells', [signs, spaces, percent], { count: 4, deferred: 0 }],
  [
    'two findings about the same cell',
    [signs, finding('number-width', set(6, 4, '<=3', '<=3.0'), set(8, 4, '1', '1.0'))],
    { count: 2, deferred: 2 },
  ],
])('%s: what is counted is what is listed', (_, findings, expected) => {
  const { edits, count, deferred } = planFixes(findings);
  expect({ count, deferred }).toEqual(expected);
  expect(describeEdits(edits)).toHaveLength(count);
});
