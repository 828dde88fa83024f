import { checkSheet, type SheetResult } from '../check/check-sheet';
import { checkSettingsSchema, DEFAULT_SETTINGS } from '../check/settings';
import { headerKey, type Corrections } from '../reading/columns/corrections';
import { Grid } from '../sheet/grid';
import { formatCell } from '../sheet/address';
import { toSnapshot, type GridSource } from '../../../test/support/rule-tester';
import { standingOf, verdictOf } from './verdict';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标解释', '指标值', '计量单位', '指标值确定依据'];

/** A project's table as a bureau fills it in; `header` changes what stands over its columns. */
function form(header: Readonly<Record<number, string>> = {}, rows: GridSource['rows'] = ROWS): GridSource {
  const labels = HEADER.map((label, column) => header[column] ?? label);
  return { rows: [['2024年度项目绩效目标表'], ['项目名称', '应急演练与培训'], ['年度：2024年'], labels, ...rows] };
}

const ROWS: GridSource['rows'] = [
  ['产出指标', '数量指标', '应急演练次数', '全年组织的演练', '', '次', '《年度演练计划》'],
  ['', '', '返工次数', '演练返工的次数', '≤2', '次', '《年度演练计划》'],
  ['', '质量指标', '投诉次数', '收到的投诉', '≤3', '次', '《年度演练计划》'],
  ['', '', '演练合格率', '合格演练占全部演练的比例', '若干', '', ''],
  ['', '成本指标', '演练经费', '演练支出', '严格控制', '万元', '预算批复'],
  ['效益指标', '社会效益指标', '', '', '≥90%', '%', '上年实际'],
  ['满意度指标', '服务对象满意度指标', '参训人员评价（%）', '问卷中的好评', '满意', '', '问卷调查'],
];

const VALUE = 4;
const NAME = 2;

function check(source: GridSource): SheetResult {
  return checkSheet(toSnapshot(source));
}

const found = ({ findings }: SheetResult) => findings.map(({ rule, cell }) => `${formatCell(cell)} ${rule}`);

/** The rules that the form is made to set off, as long as all its columns are read. */
const OF_VALUES = ['E5 value-missing', 'C10 name-missing', 'E8 ratio-not-quantified', 'E9 cost-not-quantified'];

test('a form whose columns are all read has no doubt', () => {
  const result = check(form());
  expect(result.doubts).toEqual([]);
  expect(found(result)).toEqual(expect.arrayContaining(OF_VALUES));
});

describe('targets under a header that nobody knows', () => {
  test.each([
    ['another word', '本期安排'],
    ['none', ''],
    ['a word that says something else', '完成要求'],
  ])('%s', (_, label) => {
    const result = check(form({ [VALUE]: label }));
    expect(result.doubts).toEqual([
      {
        ...{ table: 0, role: 'value', question: '指标值在哪一列？' },
        candidates: [{ column: VALUE, label, why: '内容像指标值' }],
        why: '表头（A4:G4）里没有认出“指标值”一栏。',
      },
    ]);
    // what rests on the targets is silent, what does not speaks as before: 返工次数 ≤2 is no misplaced count,
    // 社会效益指标 has a target and no name, 满意 is an answer to how content people are
    expect(found(result)).toEqual(['G8 basis-missing', 'C11 unit-in-name']);
    expect(result.findings.flatMap(({ suggestions }) => suggestions)).toEqual([]);
    expect(verdictOf(standingOf(result))).toBe('fix');
  });

  it('is never ready, even if nothing is found', () => {
    const rows = [
      ['产出指标', '数量指标', '应急演练次数', '全年组织的演练', '', '次', '《年度演练计划》'],
      ['', '质量指标', '演练合格率', '合格演练占全部演练的比例', '若干', '', '《演练规范》'],
      ['效益指标', '社会效益指标', '预案知晓率', '知晓预案的居民占比', '≥90%', '', '上年实际'],
      ['满意度指标', '服务对象满意度指标', '参训人员满意度', '问卷中的好评', '≥90%', '', '问卷调查'],
    ];
    const result = check(form({ [VALUE]: '本期安排' }, rows));
    expect(found(result)).toEqual([]);
    expect(verdictOf(standingOf(result))).toBe('confirm');
  });

  it('is no doubt any more once the user has named the column', () => {
    const snapshot = toSnapshot(form({ [VALUE]: '本期安排' }));
    const header = headerKey(new Grid(snapshot), 3);
    const columns = [{ header, column: VALUE, role: 'value' as const }];
    const settings = checkSettingsSchema.parse({ ...DEFAULT_SETTINGS, corrections: { columns, rows: [] } });
    const result = checkSheet(snapshot, settings);
    expect(result.doubts).toEqual([]);
    expect(found(result)).toEqual(expect.arrayContaining(OF_VALUES));
  });
});

describe('names under a header that nobody knows', () => {
  const source = form({ [NAME]: '考核要点' });

  it('are asked for, and nothing is said of them', () => {
    const result = check(source);
    expect(result.tables).toHaveLength(1);
    expect(result.doubts).toMatchObject([
      {
        role: 'name',
        question: '指标名称在哪一列？',
        candidates: [{ column: NAME, label: '考核要点', why: '内容像指标名称' }],
      },
    ]);
    expect(found(result)).toEqual(['G8 basis-missing']);
    expect(result.findings[0]?.message).toBe('这一行没有填写指标值确定依据。');
  });

  it('are read once the user has named the column', () => {
    const snapshot = toSnapshot(source);
    const header = headerKey(new Grid(snapshot), 3);
    const columns = [{ header, column: NAME, role: 'name' as const }];
    const settings = checkSettingsSchema.parse({ ...DEFAULT_SETTINGS, corrections: { columns, rows: [] } });
    const result = checkSheet(snapshot, settings);
    expect(result.doubts).toEqual([]);
    expect(found(result)).toEqual(expect.arrayContaining(OF_VALUES));
  });
});

describe('targets of the whole period', () => {
  const longTerm = (...labels: readonly string[]): GridSource => ({
    rows: [
      ['2024年度部门整体绩效目标表'],
      ['一级指标', '二级指标', '三级指标', ...labels],
      ['产出指标', '数量指标', '检查企业数', '650家', '≥650家'],
      ['', '质量指标', '检查质量', '符合要求', '符合要求'],
      ['', '时效指标', '检查及时率', '100%', '100%'],
    ],
  });

  it('leave this year’s to be asked for where a column of targets is not read', () => {
    expect(check(longTerm('实施周期指标值', '本期安排')).doubts).toMatchObject([
      { role: 'value', candidates: [{ column: 4, label: '本期安排' }] },
    ]);
  });

  test.each([
    ['every column is read', ['实施周期指标值', '年度指标值']],
    ['there are no other targets', ['实施周期指标值']],
  ])('are no doubt where %s', (_, labels) => {
    const { rows } = longTerm(...labels);
    expect(check({ rows: rows.map((row) => row.slice(0, 3 + labels.length)) }).doubts).toEqual([]);
  });
});

test.each([
  ['a form of names and targets', ['绩效指标', '指标值'], ['完成应急演练', '≥12次']],
  ['a form that grades', ['指标名称', '优', '良', '中', '差'], ['演练合格率', '95%', '90%', '80%', '60%']],
  ['names under 二级指标', ['一级指标', '二级指标', '指标值'], ['产出指标', '应急演练次数', '≥12次']],
])('%s is read for certain', (_, header, row) => {
  const result = check({ rows: [['2024年度项目绩效目标表'], header, row, row.map((text) => `${text} `)] });
  expect(result.tables).toHaveLength(1);
  expect(result.doubts).toEqual([]);
});

describe('what the user says of a role', () => {
  const source = form({ [VALUE]: '本期安排' });
  const header = headerKey(new Grid(toSnapshot(source)), 3);
  const checkWith = (given: GridSource, corrections: Partial<Corrections>) =>
    checkSheet(toSnapshot(given), checkSettingsSchema.parse({ ...DEFAULT_SETTINGS, corrections }));

  it('that the form has none of it is no doubt any more, and rules that read it stay silent', () => {
    const result = checkWith(source, { absent: [{ header, role: 'value' }] });
    expect(result.doubts).toEqual([]);
    expect(found(result)).toEqual(found(check(source)));
  });

  it('that the form has none takes it from the column that was read as it', () => {
    const known = form();
    const key = headerKey(new Grid(toSnapshot(known)), 3);
    const { tables, doubts } = checkWith(known, { absent: [{ header: key, role: 'unit' }] });
    expect(tables[0]?.columns.map(({ role }) => role)).not.toContain('unit');
    expect(doubts).toEqual([]);
  });

  test.each<[string, GridSource, number]>([
    ['a form that begins further right', { rows: source.rows.map((row) => ['', ...row]) }, VALUE + 1],
    [
      'a form with a blank column in it',
      { rows: source.rows.map((row) => [...row.slice(0, 2), '', ...row.slice(2)]) },
      VALUE + 1,
    ],
  ])('holds for %s', (_, given, expected) => {
    const columns = [{ header, column: VALUE, role: 'value' as const, label: '本期安排' }];
    const { tables, doubts } = checkWith(given, { columns });
    expect(tables[0]?.columns.find(({ role }) => role === 'value')?.column).toBe(expected);
    expect(doubts).toEqual([]);
  });
});

test('a doubt belongs to its table alone', () => {
  const [first, second] = [form(), form({ [VALUE]: '本期安排' })];
  const result = check({ rows: [...first.rows, [], ...second.rows] });
  expect(result.tables).toHaveLength(2);
  expect(result.doubts.map(({ table, role }) => [table, role])).toEqual([[1, 'value']]);
});

test('side labels and notes are no columns', () => {
  const rows = form({ [VALUE]: '本期安排' }).rows.map((row, at) => [at === 3 ? '绩效指标' : '', ...row]);
  const noted = rows.map((row, at) => (at === 6 ? [...row, '核对过'] : row));
  const { doubts } = check({ rows: noted, merges: ['A4:A11'] });
  expect(doubts[0]?.candidates).toMatchObject([{ column: 5, label: '本期安排' }]);
});
