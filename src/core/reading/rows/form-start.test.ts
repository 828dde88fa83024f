import { toSnapshot, type GridSource } from '../../../../test/support/rule-tester';
import { findTables } from '../find-tables';

type Row = GridSource['rows'][number];

const TITLE: Row = ['2024年某县项目绩效目标表'];
const HEADER: Row = ['一级指标', '二级指标', '三级指标', '指标值'];
const FIRST: Row = ['产出指标', '数量指标', '培训人数', '≥5人'];
const SECOND: Row = ['', '质量指标', '考核合格率', '≥95%'];

const GOAL = '年度绩效目标：组织全县基层干部分批参加业务培训，考核合格率达到95%以上，群众办事更加便利。';

/** How many tables are found where these lines stand above the first header, and those between the rows and the second. */
function count(above: readonly string[], between: readonly string[], merged = true): number {
  const lines = (texts: readonly string[]): Row[] => texts.map((text) => [text]);
  const rows = [TITLE, ...lines(above), HEADER, FIRST, ...lines(between), HEADER, SECOND];
  const merges = rows.flatMap((row, index) => {
    const text = row.length === 1 && row[0] !== '';
    return merged && text ? [`A${index + 1}:D${index + 1}`] : [];
  });
  return findTables(toSnapshot({ rows, merges })).length;
}

type Lines = readonly string[];

describe('another form starts', () => {
  it.each<[string, Lines, Lines]>([
    ['at a numbered line', ['一、村级道路养护（预算资金30万元）'], ['二、河道保洁（预算资金18万元）']],
    ['at a numbered line that the first form lacks', [], ['二、河道保洁']],
    ['at a numbered project', ['项目1：道路养护'], ['项目2：河道保洁']],
    ['at a line that names a project', [], ['农村公路养护工程']],
    ['at a line that begins like the words between pages', [], ['转移支付资金项目']],
    ['at another such line', [], ['续建工程']],
    ['at a line where the first form has another', ['道路养护'], ['河道保洁']],
    ['at a numbered line in front of others', ['单位：万元'], ['（二）河道保洁', '单位：万元']],
    ['at a numbered line behind a signature', ['一、道路养护'], ['填表人：', '', '二、河道保洁']],
    ['at a numbered line behind a note', ['1、道路养护'], ['注：按季考核。', '2、河道保洁']],
    ['behind a blank row', ['一、道路养护'], ['', '二、河道保洁', '']],
    ['at a long goal', [], [GOAL]],
    ['at a long goal below its project', ['一、道路养护'], ['二、河道保洁', GOAL]],
    ['at a half with its own header', ['长期绩效指标'], ['年度绩效指标']],
  ])('%s', (_, above, between) => {
    expect(count(above, between)).toBe(2);
  });

  it.each<[string, Lines, Lines]>([
    ['numbered like the first', ['一、道路养护'], ['二、河道保洁']],
    ['with an amount', [], ['二、河道保洁（18万元）']],
    ['numbered by its word', [], ['项目二 河道保洁']],
    ['a long goal', [], [GOAL]],
  ])('at a line that is not merged: %s', (_, above, between) => {
    expect(count(above, between, false)).toBe(2);
  });
});

describe('the same table goes on', () => {
  it.each<[string, Lines, Lines]>([
    ['behind the lines that every page repeats', ['一、道路养护', GOAL], ['一、道路养护', GOAL]],
    ['behind the project with the word 续', ['一、道路养护'], ['一、道路养护（续）']],
    ['behind 续表', ['道路养护'], ['续表']],
    ['behind a page number that differs', ['页码：1'], ['页码：2']],
    ['behind a category', ['一、产出指标'], ['二、效益指标']],
    ['behind a part of the indicators', ['一、共性指标'], ['二、个性指标']],
    ['behind a duty', ['职责一：道路养护'], ['职责二：河道保洁']],
    ['behind a note', [], ['以上任务按季度考核']],
    ['behind a numbered note', [], ['注：1.指标值为全年数', '2.专项资金不含结转']],
    ['behind a sentence', [], ['二、各项任务按季度考核。']],
    ['behind a line without a word for a project', [], ['某县某局']],
  ])('%s', (_, above, between) => {
    expect(count(above, between)).toBe(1);
  });

  it('behind a numbered duty of a whole department; a project has a form of its own', () => {
    const title = '某县部门整体支出绩效目标';
    expect(count([title, '一、道路养护'], ['二、河道保洁'])).toBe(1);
    expect(count([title, '一、道路养护'], ['一、道路养护项目'])).toBe(2);
  });

  it('behind the pages that have no line of their own', () => {
    const page: Row[] = [HEADER, FIRST];
    const rows = [['一、道路养护'], ...page, ...page, ['二、河道保洁'], ...page];
    const bodies = findTables(toSnapshot({ rows })).map((table) => table.rows.length);
    expect(bodies).toEqual([2, 1]);
  });

  it('behind a category that stands alone without a merge', () => {
    expect(count([], ['三、项目管理'], false)).toBe(1);
  });

  it('behind a last row that has a name only', () => {
    const rows = [TITLE, HEADER, FIRST, ['', '', '2、专项检查次数', ''], HEADER, SECOND];
    const [table, other] = findTables(toSnapshot({ rows }));
    expect(other).toBeUndefined();
    expect(table?.rows.length).toBe(3);
  });

  it('behind a goal with an indicator right below it', () => {
    const rows = [TITLE, HEADER, FIRST, [GOAL], SECOND];
    const [table] = findTables(toSnapshot({ rows, merges: ['A4:D4'] }));
    expect(table?.rows.map(({ row }) => row)).toEqual([2, 4]);
  });
});

it('shares year and money unit with the form above it, unless it has a title of its own', () => {
  const context = (heading: string) => {
    const rows = [TITLE, ['单位：万元'], HEADER, FIRST, [heading], HEADER, SECOND];
    return findTables(toSnapshot({ rows, merges: ['A5:D5'] }))[1]?.context;
  };
  expect(context('二、河道保洁')).toMatchObject({ year: 2024, moneyUnit: '万元' });
  expect(context('河道保洁项目绩效目标表')).toMatchObject({ year: null, moneyUnit: null });
});
