import type { Edit } from '../core/edits/edit';
import { changedCells, describeEdits, describeMove } from './describe-edits';
import { rewrittenCells } from './losses';

const EDITS: readonly Edit[] = [
  { kind: 'unmerge', range: { top: 2, left: 1, bottom: 3, right: 1 } },
  { kind: 'insert-rows', at: 4, count: 1, like: 3, columns: [], expect: [] },
  { kind: 'set-text', cell: { row: 4, column: 2 }, expect: '', text: '培训合格率' },
  { kind: 'delete-rows', at: 2, count: 1, expect: [] },
];

it('describes cells and rows; merged areas go without saying', () => {
  expect(describeEdits(EDITS)).toEqual([
    { kind: 'rows', text: '在第 5 行前插入 1 行' },
    { kind: 'cell', cell: 'C5', before: '', after: '培训合格率' },
    { kind: 'rows', text: '删除第 3 行起的 1 行' },
  ]);
  expect(changedCells(EDITS)).toBe(1);
});

describe('describeMove', () => {
  const move = {
    from: 2,
    to: 4,
    level2Before: '数量指标',
    level2After: '质量指标',
    how: 'inserted',
    emptied: null,
    renumbers: false,
    fixed: [],
  } as const;
  const line = { kind: 'cell', cell: '第 3 行', before: '数量指标', after: '质量指标，第 5 行' };

  it('says where the row stands before and after', () => {
    expect(describeMove(move)).toEqual([line, { kind: 'rows', text: '整行内容一起移动，其他指标不变' }]);
  });

  it('says what else changes', () => {
    expect(describeMove({ ...move, emptied: 3, renumbers: true })).toEqual([
      line,
      { kind: 'rows', text: '第 4 行留空：“数量指标”下没有别的指标，请补填' },
      { kind: 'rows', text: '序号按新的顺序重排' },
    ]);
  });
});

describe('a preview of what formulas there are', () => {
  it('says which cell holds one', () => {
    const edit = { kind: 'set-text', cell: { row: 8, column: 4 }, expect: '<=20', text: '≤20' } as const;
    expect(describeEdits([{ ...edit, overFormula: true }, edit])).toEqual([
      { kind: 'cell', cell: 'E9', before: '<=20', after: '≤20', isFormula: true },
      { kind: 'cell', cell: 'E9', before: '<=20', after: '≤20' },
    ]);
  });

  it('says which of them cannot go with a row that moves', () => {
    const move = { from: 2, to: 4, level2Before: '数量指标', level2After: '质量指标', how: 'inserted' } as const;
    const lines = describeMove({ ...move, emptied: null, renumbers: false, fixed: [3, 4] });
    expect(lines).toContainEqual({ kind: 'rows', text: 'D3、E3 的公式引用别的行，移动后变成固定文字' });
  });
});

describe('rewrittenCells', () => {
  const set = (row: number, expect_: string, from?: { row: number; column: number }): Edit => {
    return { kind: 'set-text', cell: { row, column: 3 }, expect: expect_, text: '新', ...(from && { from }) };
  };
  const insert: Edit = { kind: 'insert-rows', at: 1, count: 1, like: 0, columns: [], expect: [] };

  it('are those that hold something now', () => {
    expect(rewrittenCells([set(4, '旧'), set(5, '')], null)).toEqual([{ row: 4, column: 3 }]);
  });

  it('are none behind a new row', () => {
    expect(rewrittenCells([insert, set(4, '旧')], null)).toEqual([]);
  });

  it('are those of the row that moves, where it is now', () => {
    const move = { from: 2, to: 1, level2Before: '', level2After: '', how: 'inserted', emptied: null } as const;
    const edits = [insert, set(1, '', { row: 3, column: 3 })];
    expect(rewrittenCells(edits, { ...move, renumbers: false, fixed: [] })).toEqual([{ row: 2, column: 3 }]);
  });
});
