import { checkSheet } from '../../../core/check/check-sheet';
import { DEFAULT_SETTINGS } from '../../../core/check/settings';
import type { IndicatorTable } from '../../../core/reading/model';
import type { CellRange } from '../../../core/sheet/snapshot';
import { correct } from '../../state/settings';
import { toSnapshot } from '../../../../test/support/rule-tester';
import { pointedColumn, type Pointed } from './pointed-column';
import { nameColumn, questionsOf, sayAbsent, sayTable, type ColumnQuestion, type HeaderQuestion } from './questions';

/** Two columns of targets, neither of which says whether it is this year’s. */
const TABLE = [
  ['一级指标', '二级指标', '三级指标', '甲', '乙', '计量单位', ''],
  ['产出指标', '数量指标', '应急演练次数', '≥10', '≥12', '次', ''],
  ['', '', '参训人数', '≥80', '≥90', '人', ''],
  ['', '质量指标', '演练合格率', '≥90', '≥95', '%', '核对'],
];
const snapshot = toSnapshot({ rows: [['2024年度项目绩效目标表'], ...TABLE, [], ['另一张绩效目标表'], ...TABLE] });
const result = checkSheet(snapshot);
const [first, second] = questionsOf(result, snapshot) as ColumnQuestion[];
if (!first || !second) throw new Error('nothing is asked');
const unread: HeaderQuestion = {
  ...{ kind: 'header', key: 'rows 8', header: '甲|乙', question: '第 9–31 行是绩效指标吗？', why: '没有认出表头。' },
  range: { top: 8, bottom: 30, left: 0, right: 6 },
};

test('each doubt is a question, which names its table where there are several', () => {
  expect([first, second].map(({ key, question }) => [key, question])).toEqual([
    ['0 value', '表 1　指标值在哪一列？'],
    ['1 value', '表 2　指标值在哪一列？'],
  ]);
  const why = expect.stringContaining('像指标值') as string;
  expect(first.choices.slice(0, 2)).toEqual([
    { column: 4, letters: 'E', label: '乙', why, range: { top: 1, bottom: 4, left: 4, right: 4 } },
    { column: 3, letters: 'D', label: '甲', why, range: { top: 1, bottom: 4, left: 3, right: 3 } },
  ]);
});

test('rows that may be a table are asked for behind them', () => {
  const { rows, header } = { rows: { top: 8, bottom: 30 }, header: '甲|乙' };
  const unreadRows = [{ role: 'header' as const, rows, header, question: unread.question, why: unread.why }];
  expect(questionsOf({ ...result, unreadRows }, snapshot).at(-1)).toEqual(unread);
});

test('no more columns are offered than there is room for', () => {
  const candidates = [1, 2, 3, 4].map((column) => ({ column, label: '', why: '' }));
  const [question] = questionsOf(
    { ...result, doubts: result.doubts.map((doubt) => ({ ...doubt, candidates })) },
    snapshot,
  );
  expect((question as ColumnQuestion).choices.map(({ letters }) => letters)).toEqual(['B', 'C', 'D']);
});

test.each([
  ['a column', nameColumn(first, 3, snapshot), '已按 D 列检查指标值，同样的表头不再问。'],
  ['none', sayAbsent(first), '已记住本表没有指标值，同样的表头不再问。'],
  ['a table', sayTable(unread, true), '已记住这一行是表头，同样的表头不再问。'],
  ['no table', sayTable(unread, false), '已记住这些行不是绩效指标，同样的表头不再问。'],
])(
  'an answer, %s, settles the question for every header that reads the same, until it is taken back',
  (_, answer, told) => {
    expect(answer.told).toBe(told);
    const settings = correct(DEFAULT_SETTINGS, answer.correction);
    if (answer.correction.kind !== 'header') expect(checkSheet(snapshot, settings).doubts).toEqual([]);
    expect(correct(settings, answer.inverse)).toEqual(DEFAULT_SETTINGS);
  },
);

describe('the column that is pointed at', () => {
  const table = result.tables[0] as IndicatorTable;
  const merged = { ...snapshot, merges: [{ top: 3, bottom: 3, left: 3, right: 4 }] };
  const range = (top: number, left: number, right = left, bottom = top): CellRange => ({ top, bottom, left, right });
  test.each<[string, CellRange | null, Pointed]>([
    ['nothing', null, { problem: 'none' }],
    ['a cell', range(2, 3), { column: 3 }],
    ['a cell far below', range(900, 3), { column: 3 }],
    ['a whole column', range(0, 3, 3, 1_048_575), { column: 3 }],
    ['two columns', range(2, 3, 4), { problem: 'several' }],
    ['a merged cell', range(3, 3, 4), { column: 3 }],
    ['a column without a header that holds something', range(2, 6), { column: 6 }],
    ['a column beside the table', range(2, 7), { problem: 'outside', column: 7 }],
  ])('%s', (_, selected, expected) => {
    expect(pointedColumn(selected, table, merged)).toEqual(expected);
  });
});
