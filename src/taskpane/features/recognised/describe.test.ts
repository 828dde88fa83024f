import type { IndicatorRow, IndicatorTable, TableColumn } from '../../../core/reading/model';
import type { ColumnRole } from '../../../core/vocabulary/column-roles';
import type { SheetSnapshot } from '../../../core/sheet/snapshot';
import { NO_CORRECTIONS, type Corrections } from '../../../core/reading/columns/corrections';
import { answeredLines, commonFacts, confidenceLevel, describeTable, indicatorCount } from './describe';

const row = (kind: IndicatorRow['kind']): IndicatorRow => ({
  row: 7,
  kind,
  level1: '',
  level2: '',
  level1Key: null,
  level2Key: null,
  cells: {},
});

const column = (at: number, role: ColumnRole, label: string): TableColumn => {
  return { column: at, right: at, half: null, role, label, confidence: 1, evidence: ['表头', '下面的内容'] };
};

const table: IndicatorTable = {
  id: 0,
  title: '某局部门整体绩效目标表',
  header: { top: 5, left: 1, bottom: 5, right: 9 },
  body: { top: 6, left: 1, bottom: 28, right: 9 },
  columns: [column(3, 'name', '三级指标'), column(4, 'comparator', '指标值类型')],
  rows: [row('indicator'), row('category'), row('indicator')],
  context: { year: 2026, moneyUnit: '万元', fields: [], goals: [] },
  confidence: 0.98,
  preamble: null,
  footer: null,
  uncertain: [],
  notices: [],
};

const header = ['一级', '二级', '三级指标', '指标值类型', '备用'];
const snapshot: SheetSnapshot = { name: '表', top: 5, left: 1, text: [header], values: [header], merges: [] };

function described(given: IndicatorTable, corrections: Corrections = NO_CORRECTIONS) {
  return describeTable(given, snapshot, corrections);
}

test('a table is told by its whole range, its counts and what is known of it', () => {
  const told = described(table);
  expect(told.facts.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '位置 B6:J29',
    '指标 2 个',
    '年度 2026 年',
    '金额单位 万元',
    '识别把握 高',
  ]);
  expect(told.doubtful).toBe(false);
});

test('what is not known is left out', () => {
  const told = described({ ...table, title: '', context: { ...table.context, year: null, moneyUnit: null } });
  expect(told.title).toBe('（没有标题）');
  expect(told.facts.map((fact) => fact.label)).toEqual(['位置', '指标', '识别把握']);
});

test('a column names its role, and its header only where that says something else', () => {
  expect(described(table).columns).toMatchObject([
    { letters: 'B', role: null, label: '一级' },
    { letters: 'C', role: null, label: '二级' },
    { letters: 'D', role: 'name', label: '', evidence: '表头；下面的内容' },
    { letters: 'E', role: 'comparator', label: '指标值类型' },
    { letters: 'F', role: null, label: '备用' },
  ]);
});

test('a wide column and the half that is not judged say so', () => {
  const columns = [{ ...column(3, 'value', '长期指标值'), right: 5, half: 'long-term' as const }];
  expect(described({ ...table, columns }).columns.slice(2)).toMatchObject([
    { letters: 'D–F', fixedRole: '指标值（长期，不检查）' },
  ]);
});

test('what the user corrected is marked, and what he took out is listed', () => {
  const own = '一级|二级|三级指标|指标值类型|备用';
  const told = described(table, {
    ...NO_CORRECTIONS,
    columns: [
      { header: own, column: 4, role: 'comparator' },
      { header: 'another form', column: 3, role: 'name' },
    ],
    rows: [{ header: own, row: '数量指标|合计|100' }],
  });
  expect(told.columns.filter((each) => each.corrected).map((each) => each.letters)).toEqual(['E']);
  expect(told.excluded).toEqual([{ key: '数量指标|合计|100', name: '数量指标　合计　100' }]);
  expect(told.rows.map((each) => each.row)).toEqual([7, 7]);
});

test('a correction is found where its label stands, and what the table has not is listed', () => {
  const own = '一级|二级|三级指标|指标值类型|备用';
  const told = described(table, {
    ...NO_CORRECTIONS,
    columns: [{ header: own, column: 9, role: 'note', label: '备用' }],
    absent: [
      { header: own, role: 'unit' },
      { header: 'another form', role: 'value' },
    ],
  });
  expect(told.columns.filter(({ corrected }) => corrected).map(({ letters, key }) => [letters, key])).toEqual([
    ['F', '备用'],
  ]);
  expect(told.absent).toEqual([{ role: 'unit', name: '计量单位' }]);
});

test('lines are told that the user has spoken of, the first of each kind', () => {
  const rows = [
    ['类别', '内容'],
    ['a', 'b'],
    ['类别', '内容'],
    ['甲', '乙'],
  ];
  const sheet = { ...snapshot, text: rows, values: rows };
  const headers = [
    { header: '甲|乙', isTable: true },
    { header: '类别|内容', isTable: false },
    { header: '别的', isTable: true },
  ];
  expect(answeredLines(sheet, { ...NO_CORRECTIONS, headers })).toEqual([
    { header: '类别|内容', row: 5, isTable: false },
    { header: '甲|乙', row: 8, isTable: true },
  ]);
  expect(answeredLines(sheet, NO_CORRECTIONS)).toEqual([]);
});

test('a column without a header is there to be named, if it holds something', () => {
  const rows = [
    ['一级', '二级', '三级指标', '指标值类型', ''],
    ...[6, 7].map((n) => ['', '', `培训人数${n}`, '≥', '30']),
    ['', '', '', '', '', '核对过'],
  ];
  const filled = { ...snapshot, text: rows, values: rows };
  const indicators = [6, 7, 8].map((at) => ({ ...row('indicator'), row: at }));
  const { columns } = describeTable({ ...table, rows: indicators }, filled, NO_CORRECTIONS);
  expect(columns.map(({ letters, role, label }) => [letters, role, label])).toEqual([
    ['B', null, '一级'],
    ['C', null, '二级'],
    ['D', 'name', ''],
    ['E', 'comparator', '指标值类型'],
    ['F', null, ''],
  ]);
});

test('a doubt makes its table doubtful, and no other', () => {
  const doubt = { table: 0, role: 'value', candidates: [], question: '指标值在哪一列？', why: '' } as const;
  const told = [table, { ...table, id: 1 }].map((each) => describeTable(each, snapshot, NO_CORRECTIONS, [doubt]));
  expect(told.map(({ doubtful }) => doubtful)).toEqual([true, false]);
});

test.each([
  ['low confidence', { confidence: 0.6 }],
  ['a notice', { notices: ['合并单元格是推断的。'] }],
  ['a doubtful column', { columns: table.columns.map((column) => ({ ...column, confidence: 0.5 })) }],
])('%s makes a table doubtful', (_name, change) => {
  expect(described({ ...table, ...change }).doubtful).toBe(true);
});

test.each([
  [1, 'high'],
  [0.9, 'high'],
  [0.89, 'medium'],
  [0.7, 'medium'],
  [0.69, 'low'],
])('confidence %d is %s', (confidence, level) => {
  expect(confidenceLevel(confidence)).toBe(level);
});

test('indicators of all tables count, categories do not', () => {
  expect(indicatorCount([table, table])).toBe(4);
});

test.each<[string, readonly (readonly [number | null, string])[], string]>([
  ['what one table says', [[2026, '150']], '2026 年，预算数 150 万元'],
  [
    'what all agree on',
    [
      [2026, '150'],
      [2026, '80'],
    ],
    '2026 年',
  ],
  ['a budget in 元', [[null, '1,234,567元']], '预算数 123.46 万元'],
  ['nothing', [[null, '']], ''],
])('year and budget: %s', (_name, tables, expected) => {
  const told = tables.map(([year, budget]): IndicatorTable => {
    const fields = [{ label: '预算数', text: budget, cell: { row: 3, column: 2 } }];
    return { ...table, context: { ...table.context, year, fields } };
  });
  expect(commonFacts(told)).toBe(expected);
});
