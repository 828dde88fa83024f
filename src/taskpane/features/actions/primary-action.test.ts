import type { Finding } from '../../../core/finding/finding';
import type { PlannedRepair, RowMoved } from '../../../core/planning/suggestions';
import { primaryAction } from './primary-action';

const FINDING = { fix: null, indicator: '演练次数' } as unknown as Finding;
const cell = { row: 4, column: 3 };

function rewrite(expect: string, text: string, more: object = {}): PlannedRepair {
  return { title: '改', edits: [{ kind: 'set-text', cell, expect, text, ...more }], move: null };
}

const MOVE: RowMoved = {
  ...{ from: 4, to: 8, level2Before: '数量指标', level2After: '质量指标', how: 'inserted' },
  ...{ emptied: null, renumbers: false, fixed: [] },
};
const moved = (change: Partial<RowMoved> = {}): PlannedRepair => ({
  title: '移',
  edits: [],
  move: { ...MOVE, ...change },
});

test.each<[string, readonly PlannedRepair[], string | null]>([
  ['a short text in the place of another', [rewrite('≥100%', '=100%')], '改为“=100%”'],
  ['a text in a blank cell', [rewrite('', '个')], '填“个”'],
  ['a row that goes elsewhere', [moved()], '移到“质量指标”'],
  ['several ways', [rewrite('a', 'b'), rewrite('a', 'c')], null],
  ['nothing', [], null],
  ['a text too long for a button', [rewrite('', '因……，实际完成91.5%；拟于……前……')], null],
  ['a text with gaps', [rewrite('a', '第一 第二')], null],
  ['a cell that is emptied', [rewrite('a', '')], null],
  ['a formula', [rewrite('12', '13', { overFormula: true })], null],
  ['several cells', [{ ...rewrite('a', 'b'), edits: [...rewrite('a', 'b').edits, ...rewrite('c', 'd').edits] }], null],
  ['rows that go', [{ title: '删', edits: [{ kind: 'delete-rows', at: 4, count: 1, expect: [] }], move: null }], null],
  ['a row that leaves an empty one', [moved({ emptied: 4 })], null],
  ['a row that brings its category', [moved({ how: 'new-block' })], null],
  ['a row whose formula stays behind', [moved({ fixed: [3] })], null],
])('%s: %#', (_, suggestions, label) => {
  expect(primaryAction(FINDING, suggestions)?.label ?? null).toBe(label);
});

test('a fix goes before suggestions', () => {
  const fix = { title: '修', edits: rewrite('>=1', '≥1').edits };
  expect(primaryAction({ ...FINDING, fix }, [rewrite('a', 'b')])?.label).toBe('改为“≥1”');
});
