import { toSnapshot, type GridSource } from '../../../test/support/rule-tester';
import { formatRange } from '../sheet/address';
import { findTables } from './find-tables';

const TITLE = ['2024年某县项目绩效目标表'];
const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const FIRST = ['产出指标', '数量指标', '培训人数', '≥5人'];
const SECOND = ['', '质量指标', '考核合格率', '≥95%'];

/** Each table as its body and the names in it, those of rows without an indicator in brackets. */
function read(rows: GridSource['rows'], merges: readonly string[] = []): string[] {
  return findTables(toSnapshot({ rows, merges })).map(({ body, rows: found }) => {
    const names = found.map(({ kind, level2, cells }) => {
      return kind === 'indicator' ? (cells.name?.text ?? '') : `(${level2 || (cells.name?.text ?? '')})`;
    });
    return `${formatRange(body)} ${names.join(' ')}`;
  });
}

describe('a table goes on', () => {
  it.each<[string, GridSource['rows'], string]>([
    [
      'under its header on the next page',
      [TITLE, HEADER, FIRST, ['第1页'], HEADER, SECOND],
      'A3:D6 培训人数 考核合格率',
    ],
    [
      'under title and header on the next page',
      [TITLE, HEADER, FIRST, ['第1页'], TITLE, HEADER, SECOND],
      'A3:D7 培训人数 考核合格率',
    ],
    [
      'under a title without header',
      [TITLE, HEADER, FIRST, ['2024年某县项目绩效目标表（续）'], ['', '质量指标', '考核合格率', '≥95%']],
      'A3:D5 培训人数 考核合格率',
    ],
    [
      'under a header without a label that speaks for nothing',
      [TITLE, [...HEADER, '一季度'], [...FIRST, '2人'], HEADER, SECOND],
      'A3:D5 培训人数 考核合格率',
    ],
    ['behind a page number', [TITLE, HEADER, FIRST, ['— 2 —'], SECOND], 'A3:D5 培训人数 考核合格率'],
    ['behind blank rows', [TITLE, HEADER, FIRST, [''], [''], SECOND], 'A3:D6 培训人数 考核合格率'],
    ['behind totals', [TITLE, HEADER, FIRST, ['小计', '', '', '5人'], SECOND], 'A3:D5 培训人数 考核合格率'],
    ['behind a note', [TITLE, HEADER, FIRST, ['注：按实际人数计。'], SECOND], 'A3:D5 培训人数 考核合格率'],
  ])('%s', (_, rows, expected) => {
    expect(read(rows)).toEqual([expected]);
  });
});

describe('another table begins', () => {
  const other = ['2024年某县另一项目绩效目标表'];
  it.each<[string, GridSource['rows']]>([
    ['behind another title', [TITLE, HEADER, FIRST, other, HEADER, SECOND]],
    ['behind other project lines', [['项目名称', '甲'], HEADER, FIRST, ['项目名称', '乙'], HEADER, SECOND]],
    ['with another header', [TITLE, HEADER, FIRST, [...HEADER, '备注'], SECOND]],
  ])('%s', (_, rows) => {
    expect(read(rows).map((text) => text.split(' ').slice(1).join(' '))).toEqual(['培训人数', '考核合格率']);
  });
});

describe('rows', () => {
  it.each<[string, GridSource['rows'], string[], string]>([
    [
      'a category without an indicator',
      [HEADER, FIRST, ['', '时效指标', '', ''], SECOND],
      [],
      'A2:D4 培训人数 (时效指标) 考核合格率',
    ],
    [
      'signatures and review lines are none',
      [HEADER, FIRST, ['填表人：', '', '甲某', ''], ['审核意见', '同意', '', '']],
      [],
      'A2:D2 培训人数',
    ],
    ['a value without a name is one', [HEADER, FIRST, ['', '', '', '≥3次']], [], 'A2:D3 培训人数 '],
    [
      'a note merged across is none',
      [HEADER, FIRST, ['以上指标按季度考核', '', '', ''], SECOND],
      ['A3:D3'],
      'A2:D4 培训人数 考核合格率',
    ],
    [
      'a name that begins like a signature is one',
      [HEADER, FIRST, ['', '', '电话访谈样本数', '≥20万个']],
      [],
      'A2:D3 培训人数 电话访谈样本数',
    ],
    [
      'a name that begins like a form’s label is one',
      [HEADER, FIRST, ['', '', '项目资金支付及时性', '≥95%']],
      [],
      'A2:D3 培训人数 项目资金支付及时性',
    ],
  ])('%s', (_, rows, merges, expected) => {
    expect(read(rows, merges)).toEqual([expected]);
  });

  it('carry their categories down, and a new 一级指标 ends the 二级指标', () => {
    const [table] = findTables(
      toSnapshot({ rows: [HEADER, FIRST, ['', '', '培训期数', '≥2期'], ['效益指标', '', '持证上岗率', '≥90%']] }),
    );
    expect(table?.rows.map(({ level1Key, level2Key }) => [level1Key, level2Key])).toEqual([
      ['output', 'quantity'],
      ['output', 'quantity'],
      ['benefit', null],
    ]);
  });

  it('show the text of a vertical merge at the address of the merge', () => {
    const rows = [
      [...HEADER, '备注'],
      [...FIRST, '按季'],
      ['', '', '培训期数', '≥2期', ''],
    ];
    const [table] = findTables(toSnapshot({ rows, merges: ['E2:E3'] }));
    expect(table?.rows[1]?.cells.note).toEqual({ row: 1, column: 4, text: '按季', written: '按季' });
  });
});

it.each<[string, GridSource['rows']]>([
  ['a header with nothing below', [TITLE, HEADER]],
  [
    'results without targets',
    [
      ['指标', '完成情况'],
      ['覆盖率', '100%'],
    ],
  ],
  [
    'marks of pupils',
    [
      ['学号', '一级', '二级', '评分标准'],
      ['01', '85', '90', '百分制'],
    ],
  ],
  [
    'a blank sheet',
    [
      ['', ''],
      ['', ''],
    ],
  ],
  ['no cells at all', []],
])('no table: %s', (_, rows) => {
  expect(read(rows)).toEqual([]);
});

it('takes the title, the year and the lines around a table from in front of it and behind', () => {
  const [, second] = findTables(
    toSnapshot({ rows: [TITLE, HEADER, FIRST, [''], ['2025年某市另一项目绩效目标表'], HEADER, SECOND, ['填表人：']] }),
  );
  expect(second?.title).toBe('2025年某市另一项目绩效目标表');
  expect(second?.context.year).toBe(2025);
  expect(second?.footer && formatRange(second.footer)).toBe('A8:D8');
});

it('is surer of a table whose rows are complete', () => {
  const confidence = (rows: GridSource['rows']) => findTables(toSnapshot({ rows }))[0]?.confidence ?? 0;
  expect(confidence([HEADER, FIRST, SECOND])).toBeGreaterThan(confidence([HEADER, FIRST, ['', '', '考核合格率', '']]));
  expect(confidence([HEADER, FIRST])).toBeGreaterThan(
    confidence([
      ['指标', '指标值'],
      ['培训人数', '≥5人'],
    ]),
  );
});
