import { toSnapshot } from '../../../test/support/rule-tester';
import { checkSheet } from '../check/check-sheet';
import { headerKey, NO_CORRECTIONS, type Corrections } from '../reading/columns/corrections';
import type { IndicatorTable, UncertainRole } from '../reading/model';
import { Grid } from '../sheet/grid';
import type { ColumnRole } from '../vocabulary/column-roles';
import { doubtsOf, sheetDoubtsOf } from './doubts';
import { doubtWords, whyInFull } from './words';

const ROWS = [
  ['产出指标', '数量指标', '应急演练次数', '全年组织的演练', '≥3', '次', '《年度演练计划》'],
  ['', '质量指标', '演练合格率', '合格演练占全部演练的比例', '≥90%', '', '《演练规范》'],
  ['效益指标', '社会效益指标', '预案知晓率', '知晓预案的居民占比', '≥90%', '', '上年实际'],
];
const HEADER = ['一级指标', '二级指标', '三级指标', '指标解释', '指标值', '计量单位', '指标值确定依据'];
const SNAPSHOT = toSnapshot({
  rows: [['2024年度项目绩效目标表'], ['项目名称', '演练'], ['年度：2024年'], HEADER, ...ROWS],
});

describe('roles that the reading is not sure of', () => {
  const grid = new Grid(SNAPSHOT);
  const [table] = checkSheet(SNAPSHOT).tables;
  const uncertain: UncertainRole[] = [
    {
      role: 'description',
      candidates: [
        { column: 3, why: '表头像' },
        { column: 6, why: '内容像' },
      ],
    },
  ];
  const doubted = { ...(table as IndicatorTable), uncertain };

  it('are asked with their candidates, the best first', () => {
    const candidates = [
      { column: 3, label: '指标解释', why: '表头像' },
      { column: 6, label: '指标值确定依据', why: '内容像' },
    ];
    const why = '表头（A4:G4）下有 2 列可能是指标解释。';
    expect(doubtsOf(doubted, grid)).toEqual([
      { table: 0, role: 'description', candidates, question: '指标解释在哪一列？', why },
    ]);
  });

  test.each<[string, Partial<Corrections>]>([
    ['names the column', { columns: [{ header: headerKey(grid, 3), column: 3, role: 'description' }] }],
    ['says that there is none', { absent: [{ header: headerKey(grid, 3), role: 'description' }] }],
  ])('are not asked again once the user %s', (_, answer) => {
    expect(doubtsOf(doubted, grid, { ...NO_CORRECTIONS, ...answer })).toEqual([]);
  });
});

describe('rows that may be a table', () => {
  const grid = new Grid(toSnapshot({ rows: [['某局绩效目标'], ['类别', '内容'], [], ...ROWS] }));
  const rows = { top: 3, bottom: 5 };

  it('are asked for, by the line in front of them', () => {
    expect(sheetDoubtsOf([rows], grid)).toEqual([
      {
        ...{ role: 'header', rows, header: '类别|内容', question: '第 4–6 行是绩效指标吗？' },
        why: '内容像绩效指标，但没有认出表头，这些行没有检查。',
      },
    ]);
  });

  test.each([
    ['are none', false, 0],
    ['are some', true, 1],
  ])('once the user says that they %s', (_, isTable, count) => {
    const headers = [{ header: '类别|内容', isTable }];
    expect(sheetDoubtsOf([rows], grid, { ...NO_CORRECTIONS, headers })).toHaveLength(count);
  });
});

test.each<[ColumnRole, string]>([
  ['name', '指标名称在哪一列？'],
  ['value', '指标值在哪一列？'],
  ['unit', '计量单位在哪一列？'],
  ['comparator', '计算符号（≥、≤）在哪一列？'],
  ['basis', '指标值确定依据在哪一列？'],
  ['description', '指标解释在哪一列？'],
  ['level1', '一级指标在哪一列？'],
  ['level2', '二级指标在哪一列？'],
  ['lastYearValue', '上年值在哪一列？'],
])('%s is asked for as %s', (role, question) => {
  expect(doubtWords.question(role)).toBe(question);
});

test('what may be it is told in a line, as far as that helps', () => {
  const candidates = [4, 5, 6, 7, 8].map((column) => ({ column, label: column === 4 ? '' : '计划数', why: '像' }));
  expect(whyInFull({ role: 'value', why: '没有认出。', candidates })).toBe(
    '没有认出。指标值没有检查。可能是：E 列（没有表头）（像）、F 列“计划数”（像）、G 列“计划数”（像）、H 列“计划数”（像） 等 5 列。',
  );
  expect(whyInFull({ role: 'value', why: '没有认出。', candidates: [] })).toBe('没有认出。指标值没有检查。');
});
