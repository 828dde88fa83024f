import { parseCell, parseRange, formatCell } from '../../../core/sheet/address';
import { Grid } from '../../../core/sheet/grid';
import { findTables } from '../../../core/reading/find-tables';
import type { Inserted } from '../../state/library-session';
import { filledBetween, nextBlank, openBlanks, type Blank } from './blanks';

function gridOf(value: string, basis: string, name = '应急演练次数'): Grid {
  const text = [
    ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'],
    ['产出指标', '数量指标', name, value, basis],
    ['', '质量指标', '培训合格率', '≥95%', '年度计划'],
  ];
  return new Grid({ name: '表', top: 0, left: 0, text, values: text, merges: [parseRange('D2:D3')] });
}

const INSERTED: Inserted = {
  sheetId: 's',
  name: '应急演练次数',
  anchor: parseCell('C2'),
  blanks: ['D2', 'E2'].map(parseCell),
};

function open(grid: Grid): Blank[] | null {
  return openBlanks(INSERTED, findTables(grid.snapshot, grid), grid);
}

const cells = (blanks: readonly Blank[] | null) => blanks?.map(({ cell, label }) => `${label} ${formatCell(cell)}`);

test.each([
  ['≥**次', '《____年计划》', ['指标值 D2', '指标值确定依据 E2']],
  ['', '', ['指标值 D2', '指标值确定依据 E2']],
  ['≥3次', '《____年计划》', ['指标值确定依据 E2']],
  ['≥3次', '《年度演练计划》', []],
])('with %j and %j there waits %j', (value, basis, expected) => {
  expect(cells(open(gridOf(value, basis)))).toEqual(expected);
});

test('where the indicator is gone or has moved nobody knows what waits', () => {
  expect(open(gridOf('', '', '演练次数'))).toBeNull();
});

const [value, basis] = ['D2', 'E2'].map((address) => ({ cell: parseCell(address), label: '' }));

test.each([
  ['Enter goes below the merged cell', [basis], 'D2', 'D4', 'E2'],
  ['Tab goes to the right', [basis], 'D2', 'E2', 'E2'],
  ['Ctrl+Enter stays', [basis], 'D2', 'D2:D3', 'E2'],
  ['from the last one back to the first', [value], 'E2', 'E3', 'D2'],
  ['nothing waits any more', [], 'E2', 'E3', null],
  ['the user has gone elsewhere', [basis], 'D2', 'A9', null],
  ['the user has gone to a corner beside it', [basis], 'D2', 'E4', null],
])('%s', (_, waiting, filled, selection, expected) => {
  const list = waiting.flatMap((blank) => blank ?? []);
  const next = nextBlank(list, parseCell(filled), parseRange(selection), gridOf('', ''));
  expect(next && formatCell(next)).toBe(expected);
});

test('a host that does not tell the selection leaves it where it is', () => {
  expect(nextBlank(basis ? [basis] : [], parseCell('D2'), null, gridOf('', ''))).toBeNull();
});

test('one cell was filled, none, or both at once', () => {
  const both = [value, basis].flatMap((blank) => blank ?? []);
  expect(filledBetween(both, both.slice(1))).toEqual(parseCell('D2'));
  expect(filledBetween(both, both)).toBeNull();
  expect(filledBetween(both, [])).toBeNull();
});
