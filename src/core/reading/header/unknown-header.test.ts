import { toSnapshot, type GridSource } from '../../../../test/support/rule-tester';
import { Grid } from '../../sheet/grid';
import { findHeaderBands } from './band';

type Rows = GridSource['rows'];

const TITLE = ['2024年项目绩效目标表'];
const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '计量单位'];
const ROW = ['产出指标', '数量指标', '培训人数', '≥50', '人'];
const UNDER = ['', '质量指标', '培训合格率', '≥95', '%'];
const OTHER = ['效益指标', '社会效益指标', '群众知晓率', '≥90', '%'];
const BLANK_TARGET = ['', '', '应急演练次数', '', '次', '年度内组织的演练'];

/** The 1-based first rows of all headers. */
function headers(rows: Rows, merges: readonly string[] = []): number[] {
  return findHeaderBands(new Grid(toSnapshot({ rows, merges }))).map(({ top }) => top + 1);
}

describe('a header that lacks the labels of names or targets', () => {
  it.each<[string, Rows, number[]]>([
    ['is one by the rows below it', [TITLE, ['类型', '细分', '任务', '要求', '量'], ROW, UNDER], [2]],
    ['is one with other labels that are known', [['一级指标', '二级指标', '任务', '要求'], ROW, UNDER], [1]],
    ['is one where nothing but the names have a label', [TITLE, ['类型', '细分', '三级指标', '要求'], ROW], [2]],
    ['is none without categories below it', [['姓名', '部门', '人数'], ['张三', '办公室', '3人']], []], // prettier-ignore
    ['is none where a sign stands in it', [TITLE, ['类型', '任务', '≥', '量'], ROW, UNDER], []],
    ['is none where a target stands in it', [TITLE, ['类型', '任务', '5人', '量'], ROW, UNDER], []],
  ])('%s', (_, rows, expected) => {
    expect(headers(rows)).toEqual(expected);
  });
});

describe('an indicator whose target is blank', () => {
  it.each<[string, Rows]>([
    ['among others', [TITLE, HEADER, ROW, BLANK_TARGET, UNDER, OTHER]],
    ['as the first row below the header', [TITLE, HEADER, BLANK_TARGET, ROW, UNDER]],
    ['with a word that lists of all sorts have', [TITLE, HEADER, ROW, ['', '', '项目', '', '次', '备注'], OTHER]],
  ])('is no header %s', (_, rows) => {
    expect(headers(rows)).toEqual([2]);
  });

  it('leaves the header of the next form one, whatever it is called', () => {
    const other = ['类型', '细分', '任务', '要求', '量'];
    expect(headers([TITLE, HEADER, ROW, UNDER, [''], TITLE, other, ROW, UNDER])).toEqual([2, 7]);
  });
});
