import type { Edit } from '../core/edits/edit';
import { changedCells, describeEdits, describeMove } from './describe-edits';

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
