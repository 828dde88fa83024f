import { parseCell, parseRange } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { applyEdits } from './apply-edits';
import type { Edit } from './edit';
import { invertEdits } from './invert-edits';
import { planEdits } from './plan-edits';

const SHEET: SheetSnapshot = {
  name: '表',
  top: 2,
  left: 1,
  text: [
    ['产出指标', '数量指标', '次数'],
    ['', '', '人数'],
    ['', '质量指标', '合格率'],
  ],
  values: [
    ['产出指标', '数量指标', '次数'],
    ['', '', 12],
    ['', '质量指标', '合格率'],
  ],
  merges: ['B3:B5', 'C3:C4'].map(parseRange),
  hiddenRows: [4],
};

const set = (address: string, expect: string, text: string): Edit => {
  return { kind: 'set-text', cell: parseCell(address), expect, text };
};
const insert = (at: number, like: number): Edit => {
  return { kind: 'insert-rows', at: at - 1, count: 1, like: like - 1, columns: [], expect: [] };
};
const remove = (at: number, ...expected: [address: string, text: string][]): Edit => {
  const expect = expected.map(([address, text]) => ({ cell: parseCell(address), text }));
  return { kind: 'delete-rows', at: at - 1, count: 1, expect };
};
const merge = (address: string, ...inside: string[]): Edit => {
  return { kind: 'merge', range: parseRange(address), expect: inside.map(parseRange) };
};
const unmerge = (address: string): Edit => ({ kind: 'unmerge', range: parseRange(address) });

describe('applying edits to a snapshot', () => {
  it('counts the rows that earlier edits have inserted', () => {
    const { text, merges, hiddenRows } = applyEdits(SHEET, [
      insert(4, 3),
      set('D4', '', '户数'),
      set('D5', '人数', '人'),
    ]);
    expect(text.map((row) => row[2])).toEqual(['次数', '户数', '人', '合格率']);
    expect([merges, hiddenRows]).toEqual([['B3:B6', 'C3:C5'].map(parseRange), [5]]);
  });

  it('lets merged areas grow inside only, and appends rows', () => {
    expect(applyEdits(SHEET, [insert(5, 4)]).merges).toEqual(['B3:B6', 'C3:C4'].map(parseRange));
    expect(applyEdits(SHEET, [insert(6, 5)]).text).toHaveLength(4);
  });

  it('takes merged areas along when rows go', () => {
    expect(applyEdits(SHEET, [remove(4, ['D4', '人数'])]).merges).toEqual([parseRange('B3:B4')]);
  });

  it('leaves the snapshot that it is given untouched', () => {
    const before = structuredClone(SHEET);
    applyEdits(SHEET, [insert(4, 3), unmerge('B3:B6'), set('D3', '次数', '')]);
    expect(SHEET).toEqual(before);
  });

  it.each<[string, Edit]>([
    ['another text', set('D3', '人数', '户数')],
    ['a cell outside', set('F3', '', '户数')],
    ['a cell that a merge covers', set('C4', '', '户数')],
    ['rows that are gone', insert(9, 8)],
    ['a row that is hidden', remove(5, ['C5', '质量指标'], ['D5', '合格率'])],
    ['a text that nobody expects in a deleted row', remove(4)],
    ['the first row of a merged area', remove(3, ['B3', '产出指标'], ['C3', '数量指标'], ['D3', '次数'])],
    ['a merged area that is none', unmerge('B3:B4')],
    ['a merge that would lose a text', merge('D3:D4')],
    ['a merge that cuts another', merge('C4:D4')],
    ['a merge over one that it does not know of', merge('C3:C5')],
  ])('refuses %s', (_, edit) => {
    expect(() => applyEdits(SHEET, [edit])).toThrow(expect.objectContaining({ name: 'UserError', code: 'stale' }));
  });

  it('takes on trust what a sheet without known merges cannot tell', () => {
    const sheet = { ...SHEET, merges: null };
    expect(applyEdits(sheet, [unmerge('B3:B5'), merge('B3:B5')]).merges).toBeNull();
  });
});

describe('inverting edits', () => {
  it.each<[string, readonly Edit[]]>([
    ['a number', [set('D4', '人数', '户数')]],
    ['a row that goes', [remove(4, ['D4', '人数'])]],
    ['a row that comes, and what is written into it', [insert(4, 3), set('D4', '', '户数')]],
    ['merged areas', [unmerge('C3:C4'), set('C5', '质量指标', ''), merge('C3:C5')]],
    ['a merge that takes in another', [set('C5', '质量指标', ''), merge('C3:C5', 'C3:C4')]],
  ])('gives back %s', (_, edits) => {
    expect(applyEdits(applyEdits(SHEET, edits), invertEdits(SHEET, edits))).toEqual(SHEET);
  });
});

describe('planning several repairs', () => {
  const groups = (...edits: readonly Edit[][]) => edits.map((each) => ({ edits: each }));

  it('defers what touches the cells of an earlier one', () => {
    const plan = planEdits(groups([set('D3', '次数', '甲')], [set('D3', '次数', '乙')], [set('D4', '人数', '丙')]));
    expect([plan.taken, plan.deferred]).toEqual([[0, 2], [1]]);
  });

  it('does cells first and moves rows from the bottom up', () => {
    const plan = planEdits(groups([insert(3, 3)], [insert(5, 5), set('D5', '', '丁')], [set('D4', '人数', '丙')]));
    expect(plan.deferred).toEqual([]);
    expect(plan.edits.map(({ kind }) => kind)).toEqual(['set-text', 'insert-rows', 'set-text', 'insert-rows']);
    expect(applyEdits(SHEET, plan.edits).text.map((row) => row[2])).toEqual(['', '次数', '丙', '丁', '合格率']);
  });

  it('defers a cell in rows that are moved', () => {
    expect(planEdits(groups([insert(4, 3)], [set('D3', '次数', '甲')])).deferred).toEqual([1]);
  });
});
