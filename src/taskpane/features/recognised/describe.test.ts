import type { IndicatorRow, IndicatorTable, TableColumn } from '../../../core/table/model';
import type { ColumnRole } from '../../../core/table/roles';
import { confidenceLevel, describeTable, indicatorCount } from './describe';

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
  notices: [],
};

test('a table is told by its whole range, its counts and what is known of it', () => {
  const described = describeTable(table);
  expect(described.facts.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '位置 B6:J29',
    '指标 2 个',
    '年度 2026 年',
    '金额单位 万元',
    '识别把握 高',
  ]);
  expect(described.doubtful).toBe(false);
});

test('what is not known is left out', () => {
  const described = describeTable({ ...table, title: '', context: { ...table.context, year: null, moneyUnit: null } });
  expect(described.title).toBe('（没有标题）');
  expect(described.facts.map((fact) => fact.label)).toEqual(['位置', '指标', '识别把握']);
});

test('a column names its role, and its header only where that says something else', () => {
  expect(describeTable(table).columns).toMatchObject([
    { letters: 'D', role: '三级指标', label: '', evidence: '表头；下面的内容' },
    { letters: 'E', role: '计算符号', label: '指标值类型' },
  ]);
});

test('a wide column and the half that is not judged say so', () => {
  const columns = [{ ...column(3, 'value', '长期指标值'), right: 5, half: 'long-term' as const }];
  expect(describeTable({ ...table, columns }).columns).toMatchObject([
    { letters: 'D–F', role: '指标值（长期，不检查）' },
  ]);
});

test.each([
  ['low confidence', { confidence: 0.6 }],
  ['a notice', { notices: ['合并单元格是推断的。'] }],
  ['a doubtful column', { columns: table.columns.map((column) => ({ ...column, confidence: 0.5 })) }],
])('%s makes a table doubtful', (_name, change) => {
  expect(describeTable({ ...table, ...change }).doubtful).toBe(true);
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
