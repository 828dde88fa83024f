import { applyEdits } from '../edits/apply-edits';
import { formatCell, formatRange, parseRange } from '../sheet/address';
import { Grid } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import { findTables } from '../reading/find-tables';
import type { Phrasing } from '../library/phrasing';
import { canInsert, planInsert, type InsertPlan, type InsertRequest } from './insert';
import { planMoveRow } from './move';
import { placeAt } from './place';

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];

/** 产出 with two quantities and one quality, 效益, 满意度; empty cells stand for "as above". */
const ROWS = [
  ['产出指标', '数量指标', '培训人次', '≥100人次'],
  ['', '', '检查企业数量', '≥20家'],
  ['', '质量指标', '培训合格率', '≥95%'],
  ['效益指标', '社会效益指标', '事故起数下降率', '≥5%'],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
];

function sheet(
  rows: readonly (readonly string[])[],
  merges: readonly string[] | null = [],
  header = HEADER,
): SheetSnapshot {
  const text = [['项目绩效目标表（2026年度）', ...header.slice(1).map(() => '')], header, ...rows];
  return { name: '表', top: 0, left: 0, text, values: text, merges: merges && merges.map(parseRange) };
}

function phrasing(parts: Partial<Phrasing> = {}): Phrasing {
  return {
    id: 'drills',
    level1: 'output',
    level2: 'quantity',
    name: '应急演练次数',
    description: '组织的演练场次',
    target: { comparator: '≥', example: '2', unit: '次' },
    basis: '年度演练计划',
    scoring: '达到得满分',
    theme: '应急演练',
    source: { sample: '', sheet: '', cell: '' },
    corrected: null,
    ...parts,
  };
}

function insertInto(
  snapshot: SheetSnapshot,
  request: Partial<InsertRequest> = {},
): { plan: InsertPlan; after: SheetSnapshot; row: readonly string[] } {
  const grid = new Grid(snapshot);
  const [table] = findTables(snapshot, grid);
  if (!table) throw new Error('no table');
  const plan = planInsert({ table, grid, phrasing: phrasing(), ...request });
  const after = applyEdits(snapshot, plan.edits);
  return { plan, after, row: after.text[plan.row] ?? [] };
}

const merged = (snapshot: SheetSnapshot): string[] => (snapshot.merges ?? []).map(formatRange);
const column = (snapshot: SheetSnapshot, index: number): (string | undefined)[] => {
  return snapshot.text.slice(2).map((row) => row[index]);
};

describe('the place of a new indicator', () => {
  it('is the end of its category, which stays blank below where the table writes it once', () => {
    const { plan, row } = insertInto(sheet(ROWS));
    expect([plan.how, plan.row, row]).toEqual(['inserted', 4, ['', '', '应急演练次数', '≥**次']]);
  });

  it('is that of the project whose row was chosen, in a list of projects', () => {
    const list = [
      ...ROWS.map((row, n) => [n === 0 ? '培训' : '', ...row]),
      ...ROWS.map((row, n) => [n === 0 ? '演练' : '', ...row]),
    ];
    const snapshot = sheet(list, ['A3:A7', 'A8:A12'], ['项目名称', ...HEADER]);
    const { plan, row, after } = insertInto(snapshot, { at: { kind: 'after', row: 6 } });
    expect([plan.how, plan.row, row]).toEqual(['inserted', 4, ['', '', '', '应急演练次数', '≥**次']]);
    expect(merged(after)).toEqual(['A3:A8', 'A9:A13']);
    expect(insertInto(snapshot).plan.row).toBe(9);
  });

  it('repeats the category where the table repeats it', () => {
    const repeated = ROWS.map((row, n) =>
      n === 1 || n === 2 ? ['产出指标', row[1] || '数量指标', ...row.slice(2)] : row,
    );
    const { row } = insertInto(sheet(repeated));
    expect(row.slice(0, 2)).toEqual(['产出指标', '数量指标']);
  });

  it('grows merged categories, also those of one row so far', () => {
    const { after } = insertInto(sheet(ROWS, ['A3:A5', 'B3:B4']), { phrasing: phrasing({ level2: 'quality' }) });
    expect(merged(after)).toEqual(['A3:A6', 'B3:B4', 'B5:B6']);
  });

  it('is the chosen row, in front of the first one too', () => {
    const at = { kind: 'before', row: 2 } as const;
    const merges = insertInto(sheet(ROWS, ['A3:A5', 'B3:B4']), { at });
    expect([merges.plan.row, merged(merges.after)]).toEqual([2, ['A3:A6', 'B3:B5']]);
    expect(column(merges.after, 1).slice(0, 4)).toEqual(['数量指标', '', '', '质量指标']);
    const plain = insertInto(sheet(ROWS), { at });
    expect(column(plain.after, 0).slice(0, 3)).toEqual(['产出指标', '', '']);
    expect(insertInto(sheet(ROWS), { at: { kind: 'after', row: 2 } }).plan.row).toBe(3);
  });

  it('is the end of its category where the chosen row belongs to another', () => {
    expect(insertInto(sheet(ROWS), { at: { kind: 'after', row: 5 } }).plan.row).toBe(4);
  });

  it.each([
    ['timeliness', 5, ['', '时效指标']],
    ['economicBenefit', 5, ['效益指标', '经济效益指标']],
    ['sustainability', 6, ['', '可持续影响指标']],
    ['cost', 5, ['', '成本指标']],
  ] as const)('is a new category %s in the customary order', (level2, row, categories) => {
    const { plan, after } = insertInto(sheet(ROWS), { phrasing: phrasing({ level2 }) });
    expect([plan.how, plan.row, after.text[row]?.slice(0, 2)]).toEqual(['new-block', row, categories]);
    expect(findTables(after)[0]?.rows.find((each) => each.row === row)?.level2Key).toBe(level2);
  });

  it('brings a missing 一级指标 along, named as the table names them', () => {
    const short = ROWS.slice(0, 4).map((row) => row.map((text) => text.replace(/指标$/u, '')));
    const { row } = insertInto(sheet(short), {
      phrasing: phrasing({ level1: 'satisfaction', level2: 'satisfaction' }),
    });
    expect(row.slice(0, 2)).toEqual(['满意度', '服务对象满意度']);
  });

  it('is an empty category row, or a row with nothing but a number', () => {
    const empty = [...ROWS.slice(0, 3), ['', '时效指标', '', ''], ...ROWS.slice(3)];
    expect(insertInto(sheet(empty), { phrasing: phrasing({ level2: 'timeliness' }) }).plan).toMatchObject({
      how: 'filled',
      row: 5,
    });
    const filler = [...ROWS.slice(0, 2), ['', '', '指标3：', ''], ...ROWS.slice(2)];
    const { plan, row } = insertInto(sheet(filler));
    expect([plan.how, row[2]]).toEqual(['filled', '应急演练次数']);
  });
});

test.each([
  ['a new category where merged areas are known', ['A3:A5'], 'timeliness', true],
  ['a new category where they are not', null, 'timeliness', false],
  ['a row of a category that is there', null, 'quality', true],
] as const)('%s: %j, %s can be inserted: %j', (_, merges, level2, expected) => {
  const snapshot = sheet(ROWS, merges);
  const { plan } = insertInto(snapshot, { phrasing: phrasing({ level2 }) });
  expect(canInsert(plan, new Grid(snapshot))).toBe(expected);
});

describe('a chosen row that waits to be filled', () => {
  /** 数量指标 over four rows, the second and the last of them blank. */
  const offered = sheet(
    [ROWS[0] ?? [], ['', '', '', ''], ROWS[1] ?? [], ['', '', '', ''], ...ROWS.slice(2)],
    ['A3:A7', 'B3:B6'],
  );
  const after = (row: number): Partial<InsertRequest> => ({ at: { kind: 'after', row } });

  it.each([
    ['is filled', after(5), 5],
    ['is filled though an earlier one waits too', after(3), 3],
    ['is filled instead of a new row beside its neighbour', after(4), 5],
    ['is the first one where none is chosen', {}, 3],
    ['is the first one where the chosen row belongs to another category', after(6), 3],
    ['is filled from below', { at: { kind: 'before', row: 4 } }, 3],
  ] as const)('%s', (_, request, row) => {
    expect(insertInto(offered, request).plan).toMatchObject({ how: 'filled', row });
  });

  it('is not taken for another one that is not beside it', () => {
    const gap = sheet([...ROWS.slice(0, 2), ['', '', '', ''], ...ROWS.slice(2)], ['A3:A6', 'B3:B5']);
    expect(insertInto(gap, after(2)).plan).toMatchObject({ how: 'inserted', row: 3 });
  });

  it.each([
    [2, { level2: 'quantity', isVacant: false }],
    [3, { level2: 'quantity', isVacant: true }],
    [6, { level2: 'quality', isVacant: false }],
    [1, null],
    [40, null],
  ])('row %i is told', (row, place) => {
    const grid = new Grid(offered);
    const [table] = findTables(offered, grid);
    expect(table && placeAt(grid, table, row)).toEqual(place);
  });
});

describe('what is left to fill', () => {
  const header = [...HEADER, '指标值确定依据', '评分标准'];
  const rows = ROWS.map((row) => [...row, '年度工作计划', '达到得满分']);
  const cells = (parts: Partial<Phrasing>, value = '3'): string[] =>
    insertInto(sheet(rows, [], header), { phrasing: phrasing(parts), value }).plan.blanks.map(formatCell);

  it.each([
    ['nothing', {}, []],
    ['a gap in the basis', { basis: '《____年度演练计划》' }, ['E5']],
    ['gaps in basis and scoring', { basis: '《____计划》', scoring: '每少1次扣____分' }, ['E5', 'F5']],
    ['a scoring that the phrasing does not have', { scoring: null }, ['F5']],
  ])('is %s', (_, parts, expected) => expect(cells(parts)).toEqual(expected));

  it('begins with the value', () => {
    expect(cells({ basis: '《____计划》' }, '')).toEqual(['D5', 'E5']);
  });
});

describe('the target of a new indicator', () => {
  const split = ['一级指标', '二级指标', '三级指标', '指标值类型', '指标值', '计量单位'];
  const splitRows = (sign: string) => ROWS.map((row) => [...row.slice(0, 3), sign, '12', '次']);

  it('is split where the table splits it, and open at the number', () => {
    const { plan, row } = insertInto(sheet(splitRows('≥'), [], split));
    expect(row.slice(3)).toEqual(['≥', '', '次']);
    expect(plan.blanks.map(formatCell)).toEqual(['E5']);
  });

  it('follows a table that asks for the direction', () => {
    expect(insertInto(sheet(splitRows('正向'), [], split)).row[3]).toBe('正向');
    const atMost = phrasing({ target: { comparator: '≤', example: '2', unit: '起' } });
    expect(insertInto(sheet(splitRows('正向'), [], split), { phrasing: atMost }).row[3]).toBe('反向');
  });

  it('has >= only in a table that writes nothing else', () => {
    const ascii = ROWS.map((row) => row.map((text) => text.replace('≥', '>=')));
    expect(insertInto(sheet(ascii)).row[3]).toBe('>=**次');
    expect(insertInto(sheet([...ascii.slice(0, 4), ROWS[4] ?? []])).row[3]).toBe('≥**次');
  });

  it.each([
    ['all of it', { comparator: '=', example: '100', unit: '%' }, '=100%', '100', '%'],
    ['none of it', { comparator: '=', example: '0', unit: '起' }, '=0起', '0', '起'],
  ] as const)('is written where it leaves no choice: %s', (_, target, whole, number, unit) => {
    const { row, plan } = insertInto(sheet(ROWS), { phrasing: phrasing({ target }) });
    expect([row[3], plan.blanks]).toEqual([whole, []]);
    const inColumns = insertInto(sheet(splitRows('≥'), [], split), { phrasing: phrasing({ target }) });
    expect([inColumns.row.slice(3), inColumns.plan.blanks]).toEqual([['=', number, unit], []]);
    expect(insertInto(sheet(ROWS), { phrasing: phrasing({ target }), value: '98' }).row[3]).toBe(`=98${unit}`);
  });

  it.each([
    [{ comparator: '=', example: '11', unit: '辆' }, '=**辆'],
    [{ comparator: '≥', example: '95', unit: '%' }, '≥**%'],
    [{ comparator: '≤', example: '0', unit: '起' }, '≤**起'],
    [{ comparator: '=', example: '100', unit: '人' }, '=**人'],
  ] as const)('is open where the number is the user’s: %j', (target, written) => {
    expect(insertInto(sheet(ROWS), { phrasing: phrasing({ target }) }).row[3]).toBe(written);
  });

  it('takes the number that the user gives, or a whole target', () => {
    expect(insertInto(sheet(ROWS), { value: '12' })).toMatchObject({ row: { 3: '≥12次' }, plan: { blanks: [] } });
    expect(insertInto(sheet(ROWS), { value: '不少于3场' }).row[3]).toBe('不少于3场');
  });

  it('is a date of the year of the table, and qualitative in words', () => {
    const date = { comparator: null, example: '', unit: null, text: '____年10月底前' };
    const { row, plan } = insertInto(sheet(ROWS), { phrasing: phrasing({ target: date }) });
    expect([row[3], plan.blanks]).toEqual(['2026年10月底前', []]);
    const { row: words } = insertInto(sheet(splitRows('≥'), [], split), {
      phrasing: phrasing({ target: { ...date, text: '有效提升' } }),
    });
    expect(words.slice(3)).toEqual(['定性', '有效提升', '']);
  });
});

describe('moving an indicator to another category', () => {
  function move(snapshot: SheetSnapshot, row: number, level2: Phrasing['level2']): SheetSnapshot | null {
    const grid = new Grid(snapshot);
    const [table] = findTables(snapshot, grid);
    const plan = table && planMoveRow(grid, table, row, level2);
    return plan ? applyEdits(snapshot, plan.edits) : null;
  }

  it('takes its row along and leaves the category to the others', () => {
    const after = move(sheet(ROWS, ['A3:A5', 'B3:B4']), 2, 'quality');
    expect(after && [column(after, 2).slice(0, 3), column(after, 1).slice(0, 3)]).toEqual([
      ['检查企业数量', '培训合格率', '培训人次'],
      ['数量指标', '质量指标', ''],
    ]);
    expect(after && merged(after)).toEqual(['A3:A5', 'B4:B5']);
  });

  it('leaves an empty row where it was the only one', () => {
    const after = move(sheet(ROWS), 4, 'timeliness');
    expect(after?.text.slice(4, 6)).toEqual([
      ['', '质量指标', '', ''],
      ['', '时效指标', '培训合格率', '≥95%'],
    ]);
  });

  it('is not done where it makes no sense', () => {
    expect(move(sheet(ROWS), 2, 'quantity')).toBeNull();
    expect(move(sheet(ROWS, null), 2, 'quality')).toBeNull();
    expect(move(sheet(ROWS, ['C3:C4']), 2, 'quality')).toBeNull();
  });
});
