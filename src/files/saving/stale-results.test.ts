import { formatCell, parseCell } from '../../core/sheet/address';
import type { CellData } from '../workbook-data';
import { staleResults } from './stale-results';

const formula = (address: string, text: string): CellData => ({ ...parseCell(address), value: 1, formula: text });

const NAMES = [
  { name: '合计', formula: '表一!$B$2' },
  { name: '一圈', formula: '一圈+表一!$A$1' },
];

/** What is stale after A1 of 表一 changed, where these formulas stand on 表一 and 表二. */
function stale(first: readonly CellData[], second: readonly CellData[] = []): readonly string[] {
  const data = {
    sheets: [
      { name: '表一', cells: first },
      { name: "二'表", cells: second },
    ],
  };
  const found = staleResults(data, NAMES, new Map([[0, [{ row: 0, column: 0 }]]]));
  return [...found].flatMap(([sheet, cells]) => cells.map((cell) => `${sheet}!${formatCell(cell)}`));
}

test.each<readonly [string, readonly CellData[], readonly CellData[], readonly string[]]>([
  ['a cell', [formula('B1', '=A1*2'), formula('B2', '=A2*2')], [], ['0!B1']],
  ['an area', [formula('B1', '=SUM($A$1:$A$9)')], [], ['0!B1']],
  [
    'whole columns and rows',
    [formula('B1', '=SUM(A:A)'), formula('B2', '=SUM(1:1)'), formula('B3', '=SUM(B:B)')],
    [],
    ['0!B1', '0!B2', '0!B3'],
  ],
  [
    'a formula that points at such a one',
    [formula('C1', '=B1'), formula('B1', '=A1'), formula('D1', '=E1')],
    [],
    ['0!B1', '0!C1'],
  ],
  [
    'another sheet',
    [formula('B9', "='二''表'!A1")],
    [formula('A1', '=表一!A1'), formula('A2', '=A1'), formula('A3', '=B1')],
    ['1!A1', '1!A2', '0!B9'],
  ],
  ['a name', [formula('B2', '=A1'), formula('C1', '=合计*2')], [], ['0!B2', '0!C1']],
  ['a name that means itself', [formula('B3', '=一圈')], [], ['0!B3']],
  [
    'what cannot be told',
    [formula('B3', '=INDIRECT("A"&1)'), formula('B4', '=SUM(表1[数])'), formula('B5', '=TODAY()')],
    [],
    ['0!B3', '0!B4', '0!B5'],
  ],
  ['several sheets at once', [formula('B3', '=SUM(甲:乙!A7)')], [formula('B4', "=SUM('甲:乙'!A7)")], ['0!B3', '1!B4']],
  ['texts that look like cells', [formula('B1', '="A1"&"[x]"')], [], []],
  ['the cell itself', [formula('A1', '=A1')], [], []],
])('%s', (_, first, second, expected) => {
  expect(stale(first, second)).toEqual(expected);
});

test('a chain of 2,000 formulas and as many that have nothing to do with it', () => {
  const chain = Array.from({ length: 2000 }, (_, n) => formula(`A${n + 2}`, `=A${n + 1}+1`));
  const others = Array.from({ length: 2000 }, (_, n) => formula(`C${n + 2}`, `=D${n + 1}+1`));
  expect(stale([...others, ...chain])).toHaveLength(2000);
});
