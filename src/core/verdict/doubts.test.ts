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

describe('a header that nobody knows', () => {
  test.each([
    ['another word over the targets', VALUE, '本期安排'],
    ['none over the targets', VALUE, ''],
    ['a word over the targets that says something else', VALUE, '完成要求'],
    ['another word over the names', NAME, '考核要点'],
    ['none over the names', NAME, ''],
  ])('%s is no doubt where what stands below it tells what it is', (_, column, label) => {
    const result = check(form({ [column]: label }));
    expect(result.doubts).toEqual([]);
    expect(found(result)).toEqual(found(check(form())));
  });
});

/** Two columns of targets, neither of which says whether it is this year’s. */
function twice(rows: GridSource['rows'] = ROWS): GridSource {
  const { rows: lines } = form({ [VALUE]: '乙' }, rows);
  return {
    rows: lines.map((row, at) => {
      if (at < 3) return row;
      return [...row.slice(0, VALUE), at === 3 ? '甲' : (row[VALUE] ?? ''), ...row.slice(VALUE)];
    }),
  };
}

describe('two columns that may hold the targets', () => {
  it('are asked about, and what rests on the targets is silent', () => {
    const result = check(twice());
    expect(result.doubts).toMatchObject([
      {
        ...{ table: 0, role: 'value', question: '指标值在哪一列？' },
        candidates: [
          { label: expect.stringMatching(/^[甲乙]$/), why: expect.stringMatching(/^部分像指标值/) },
          { label: expect.stringMatching(/^[甲乙]$/) },
        ],
        why: expect.stringContaining('指标值'),
      },
    ]);
    // what does not rest on them speaks as before: 返工次数 ≤2 is no misplaced count, 社会效益指标 has a target and no
    // name, 满意 is an answer to how content people are
    expect(found(result)).toEqual(['H8 basis-missing', 'C11 unit-in-name']);
    expect(result.findings.flatMap(({ suggestions }) => suggestions)).toEqual([]);
    expect(verdictOf(standingOf(result))).toBe('fix');
  });

  it('are never ready, even if nothing is found', () => {
    const rows = [
      ['产出指标', '数量指标', '应急演练次数', '全年组织的演练', '', '次', '《年度演练计划》'],
      ['', '质量指标', '演练合格率', '合格演练占全部演练的比例', '若干', '', '《演练规范》'],
      ['效益指标', '社会效益指标', '预案知晓率', '知晓预案的居民占比', '≥90%', '', '上年实际'],
      ['满意度指标', '服务对象满意度指标', '参训人员满意度', '问卷中的好评', '≥90%', '', '问卷调查'],
    ];
    const result = check(twice(rows));
    expect(found(result)).toEqual([]);
    expect(verdictOf(standingOf(result))).toBe('confirm');
  });

  it('are no doubt any more once the user has named the column', () => {
    const snapshot = toSnapshot(twice());
    const header = headerKey(new Grid(snapshot), 3);
    const columns = [{ header, column: VALUE + 1, role: 'value' as const }];
    const settings = checkSettingsSchema.parse({ ...DEFAULT_SETTINGS, corrections: { columns, rows: [] } });
    const result = checkSheet(snapshot, settings);
    expect(result.doubts).toEqual([]);
    expect(found(result)).toEqual(expect.arrayContaining(['F5 value-missing', 'C10 name-missing']));
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

  it('leave this year’s to another column of targets', () => {
    const { tables, doubts } = check(longTerm('实施周期指标值', '本期安排'));
    expect(tables[0]?.columns.map(({ role }) => role).slice(3)).toEqual(['periodValue', 'value']);
    expect(doubts).toEqual([]);
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
    expect(found(result)).toEqual(['G8 basis-missing', 'C11 unit-in-name']);
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
  const [first, second] = [form(), twice()];
  const result = check({ rows: [...first.rows, [], ...second.rows] });
  expect(result.tables).toHaveLength(2);
  expect(result.doubts.map(({ table, role }) => [table, role])).toEqual([[1, 'value']]);
});

test('side labels and notes are no candidates', () => {
  const rows = twice().rows.map((row, at) => [at === 3 ? '绩效指标' : '', ...row]);
  const noted = rows.map((row, at) => (at === 6 ? [...row, '核对过'] : row));
  const { doubts } = check({ rows: noted, merges: ['A4:A11'] });
  expect(doubts.map(({ candidates }) => candidates.map(({ label }) => label).sort())).toEqual([['乙', '甲']]);
});
