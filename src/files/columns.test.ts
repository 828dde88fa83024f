import { Columns } from './columns';

const HIDDEN = { hidden: '1' };

it.each<[string, readonly Readonly<Record<string, string>>[], Record<number, number>, readonly number[]]>([
  ['none', [], { 0: 9, 1: 9, 2: 9, 3: 9 }, []],
  ['to the end', [{ min: '2', max: '16384', width: '5', ...HIDDEN }], { 0: 9, 1: 5, 2: 5, 3: 5 }, [1, 2, 3]],
  [
    'in any order',
    [
      { min: '3', max: '3', width: '7' },
      { min: '1', max: '1', ...HIDDEN },
    ],
    { 0: 9, 1: 9, 2: 7, 3: 9 },
    [0],
  ],
  [
    'that overlap: the first one holds',
    [
      { min: '1', max: '2', width: '4' },
      { min: '2', max: '3', width: '6' },
    ],
    { 0: 4, 1: 4, 2: 6, 3: 9 },
    [],
  ],
  [
    'that Excel does not have',
    [{ min: '1', max: '2000000000', width: '4' }, { min: '5', max: '4' }, { width: '3' }],
    { 0: 9, 1: 9, 2: 9, 3: 9 },
    [],
  ],
  [
    'without sense',
    [
      { min: '1', max: '1', width: '-4' },
      { min: '2', max: '2', width: '1e308' },
      { min: '3', max: '3', width: 'abc' },
    ],
    { 1: 255, 3: 9 },
    [],
  ],
])('columns: %s', (_, described, columnWidths, hiddenColumns) => {
  const columns = new Columns();
  columns.takeDefault({ defaultColWidth: '9' });
  described.forEach((each) => columns.add(each));
  expect(columns.upTo(3)).toEqual({ columnWidths, hiddenColumns });
});
