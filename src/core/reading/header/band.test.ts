import { toSnapshot, type GridSource } from '../../../../test/support/rule-tester';
import { formatCell } from '../../sheet/address';
import { Grid } from '../../sheet/grid';
import { findHeaderBands } from './band';

/** Every band as its 1-based rows and labelled cells. */
function bands(rows: GridSource['rows'], merges: readonly string[] = []): string[] {
  const grid = new Grid(toSnapshot({ rows, merges }));
  return findHeaderBands(grid).map(
    ({ top, bottom, cells }) => `${top + 1}-${bottom + 1} ${cells.map((cell) => formatCell(cell)).join(' ')}`,
  );
}

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const ROW = ['产出指标', '数量指标', '培训人数', '≥5人'];

describe('headers', () => {
  it.each<[string, GridSource['rows'], string[], string[]]>([
    ['of one row', [['绩效目标表'], HEADER, ROW], [], ['2-2 A2 B2 C2 D2']],
    ['on every page', [HEADER, ROW, HEADER, ROW], [], ['1-1 A1 B1 C1 D1', '3-3 A3 B3 C3 D3']],
    [
      'of two rows, the upper one grouping',
      [['绩效指标', '', '', '年度目标', '', '解释'], [...HEADER, '计量单位'], ROW],
      ['A1:C1', 'D1:E1'],
      ['2-2 A2 B2 C2 D2 E2'],
    ],
    [
      'whose labels are merged over the row below',
      [
        ['一级指标', '三级指标', '历史值', ''],
        ['', '', '前三年均值', '上年值'],
        ['产出指标', '培训人数', '5人', '4人'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
      ['1-2 A1 B1 C1 C2 D2'],
    ],
    [
      'whose label has its parts below it, merged over both or not',
      [
        ['三级指标', '指标值', '', '备注'],
        ['', '上年实际', '本年预期', ''],
        ['培训人数', '', '≥5人', ''],
      ],
      [],
      ['1-2 A1 B1 D1'],
    ],
    [
      'of one row, a name and its target below it being no parts of a label',
      [
        ['三级指标', '指标值', '备注'],
        ['培训人数', '若干'],
        ['考核合格率', '≥95%'],
      ],
      [],
      ['1-1 A1 B1 C1'],
    ],
    ['with a row that numbers the columns', [HEADER, ['1', '2', '3', '4'], ROW], [], ['1-2 A1 B1 C1 D1']],
    [
      'beside a label that runs down along the rows',
      [
        ['绩效指标', ...HEADER],
        ['', ...ROW],
      ],
      ['A1:A2'],
      ['1-1 B1 C1 D1 E1'],
    ],
    [
      'beside such a label without its merge',
      [
        ['绩效指标', ...HEADER],
        ['', ...ROW],
      ],
      [],
      ['1-1 B1 C1 D1 E1'],
    ],
    [
      'into which labels beside a group come down',
      [
        ['实施单位', '年度目标', '绩效指标', '', '', ''],
        ['', '', ...HEADER],
        ['甲局', '提高技能', ...ROW],
      ],
      ['A1:A2', 'B1:B2', 'C1:F1'],
      ['1-2 B1 C2 D2 E2 F2'],
    ],
    [
      'beside a group, where 单位 says whose the rows are',
      [
        ['单位', '绩效指标', '', '', ''],
        ['', ...HEADER],
        ['甲局', ...ROW],
      ],
      ['A1:A2', 'B1:E1'],
      ['2-2 B2 C2 D2 E2'],
    ],
    [
      'into which a label behind a group comes down',
      [
        ['绩效指标', '', '', '', '备注'],
        [...HEADER, ''],
        [...ROW, '按季'],
      ],
      ['A1:D1', 'E1:E2'],
      ['1-2 E1 A2 B2 C2 D2'],
    ],
    [
      'of two rows, both with labels enough',
      [
        ['项目名称', '年度目标', '绩效指标', '', '', ''],
        ['', '', ...HEADER],
        ['甲', '提高技能', ...ROW],
      ],
      ['A1:A2', 'B1:B2', 'C1:F1'],
      ['1-2 A1 B1 C1 C2 D2 E2 F2'],
    ],
    [
      'beside a label that comes down into it and on along the rows',
      [
        ['年度目标', '绩效指标', '', '', ''],
        ['', ...HEADER],
        ['', ...ROW],
      ],
      ['A1:A3', 'B1:E1'],
      ['2-2 B2 C2 D2 E2'],
    ],
    [
      'with labels that the one above explains',
      [
        ['三级指标', '指标值', ''],
        ['', '类型', '数值'],
        ['培训人数', '≥', '5人'],
      ],
      ['A1:A2', 'B1:C1'],
      ['1-2 A1 B1 B2 C2'],
    ],
  ])('%s', (_, rows, merges, expected) => {
    expect(bands(rows, merges)).toEqual(expected);
  });
});

it.each<[string, GridSource['rows']]>([
  ['prose', [['各单位要细化绩效指标，明确指标值和计量单位。']]],
  ['one label alone', [['指标值'], ['5人']]],
  ['targets without names', [['指标值', '计量单位', '备注']]],
  ['categories', [['产出指标', '数量指标', '质量指标']]],
  ['a budget table', [['序号', '项目名称', '预算数', '财政拨款', '备注']]],
])('no header: %s', (_, rows) => {
  expect(bands(rows)).toEqual([]);
});

it('gives a label without a meaning of its own that of the one above it', () => {
  const grid = new Grid(
    toSnapshot({
      rows: [
        ['三级指标', '指标值', ''],
        ['', '类型', '数值'],
        ['培训人数', '≥', '5人'],
      ],
      merges: ['A1:A2', 'B1:C1'],
    }),
  );
  const [band] = findHeaderBands(grid);
  expect(band?.cells.map(({ text, meaning }) => `${text} ${meaning.roles[0]}`)).toEqual([
    '三级指标 name',
    '指标值 value',
    '类型 comparator',
    '数值 value',
  ]);
});
