import type { LibraryPhrasing } from '../../../core/library/schema';
import type { IndicatorTable } from '../../../core/table/model';
import { cellsToFill, placeText, rowForInsert, targetText } from './phrasing-text';

test.each([
  [{ comparator: '≥', example: '90', unit: '%' }, '≥90%'],
  [{ comparator: null, example: '', unit: null, text: '有效提升' }, '有效提升'],
] as const)('target %j', (target, expected) => {
  expect(targetText(target)).toBe(expected);
});

test('a row takes a phrasing after it only in the block of its own 二级指标', () => {
  const table = {
    rows: [
      { row: 6, level2Key: 'economicCost' },
      { row: 7, level2Key: null },
    ],
  } as unknown as IndicatorTable;
  expect([6, 7, 8, null].map((row) => rowForInsert(table, row, 'cost'))).toEqual([6, null, null, null]);
  expect(rowForInsert(table, 6, 'quality')).toBeNull();
});

test('blank cells and texts with gaps have to be filled, each once, from left to right', () => {
  const set = (column: number, text: string) =>
    ({ kind: 'set-text', cell: { row: 3, column }, expect: '', text }) as const;
  const edits = [set(5, '《____年计划》'), set(2, '次数')];
  const blanks = [
    { row: 3, column: 4 },
    { row: 3, column: 5 },
  ];
  expect(cellsToFill({ edits, blanks, row: 3, how: 'inserted' }).map(({ column }) => column)).toEqual([4, 5]);
});

test('a theme of the table is named once', () => {
  const phrasing = { level2: 'quantity', theme: '应急演练' } as LibraryPhrasing;
  expect(placeText(phrasing, [{ kind: 'name' }, { kind: 'theme', theme: '应急演练' }])).toBe(
    '数量指标 · 应急演练（与本表有关） · 名称相符',
  );
  expect(placeText(phrasing, [{ kind: 'present' }], '补充指标')).toBe('补充指标 · 数量指标 · 应急演练 · 表中已有');
});
