import { blanksLeaveDoubt } from './merge-doubt';

describe('blanksLeaveDoubt', () => {
  it.each<[string, string[][], boolean]>([
    [
      'blanks below a category',
      [
        ['一级', '指标'],
        ['产出', '甲'],
        ['', '乙'],
      ],
      true,
    ],
    [
      'a value that may stand for two rows, in the last column',
      [
        ['序号', '指标', '值'],
        ['1', '甲', '≥1'],
        ['2', '乙', ''],
      ],
      true,
    ],
    ['a blank between two cells of a row', [['项目名称', '演练', '', '主管部门', '应急局']], true],
    ['a label over two columns', [['指标', '目标', '', '备注']], true],
    [
      'a title, a column that only has a label, and a note',
      [
        ['2024年清单', '', ''],
        ['名称', '数量', '备注'],
        ['演练', '2次', ''],
        ['培训', '3次', ''],
        ['注：略', '', ''],
      ],
      false,
    ],
    [
      'blank rows and columns around a list',
      [
        ['', '', '', ''],
        ['', '名称', '数量', ''],
        ['', '演练', '2次', ''],
        ['', '', '', ''],
      ],
      false,
    ],
    ['nothing', [], false],
  ])('%s', (_, text, doubt) => {
    expect(blanksLeaveDoubt(text)).toBe(doubt);
  });
});
