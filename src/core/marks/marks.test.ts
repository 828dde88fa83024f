import type { Finding, Severity } from '../finding/finding';
import { parseCell, formatRange, parseRange } from '../sheet/address';
import { Grid } from '../sheet/grid';
import { countMarked, planMarks, planRemarks } from './plan-marks';
import { isOwnComment, signComment } from './signature';

const finding = (cell: string, severity: Severity, message = '有问题'): Finding => ({
  rule: 'unit-mismatch',
  severity,
  dimension: '适当性',
  table: 0,
  row: parseCell(cell).row,
  cell: parseCell(cell),
  indicator: '检查企业数',
  title: '',
  message,
  reason: '',
  advice: '',
  fix: null,
  suggestions: [],
});

const text = Array.from({ length: 12 }, () => Array<string>(8).fill('文'));
const grid = new Grid({ name: '表', top: 0, left: 0, text, values: text, merges: [parseRange('B3:C4')] });

const planned = (...findings: Finding[]) =>
  planMarks(grid, findings).map(({ severity, range }) => `${severity} ${formatRange(range)}`);

describe('what to colour', () => {
  it.each<[string, [string, Severity][], string[]]>([
    ['one cell', [['D5', 'error']], ['error D5:D5']],
    [
      'the gravest of several findings',
      [
        ['D5', 'info'],
        ['D5', 'error'],
        ['D5', 'warning'],
      ],
      ['error D5:D5'],
    ],
    [
      'cells below each other as one, of one severity only',
      [
        ['D7', 'info'],
        ['D5', 'info'],
        ['D6', 'info'],
        ['D8', 'error'],
        ['E6', 'info'],
      ],
      ['info D5:D7', 'error D8:D8', 'info E6:E6'],
    ],
    [
      'a merged area whole, once',
      [
        ['B3', 'warning'],
        ['C4', 'info'],
      ],
      ['warning B3:C4'],
    ],
    [
      'no area joined with one of another width',
      [
        ['B3', 'info'],
        ['B5', 'info'],
      ],
      ['info B3:C4', 'info B5:B5'],
    ],
  ])('%s', (_, cells, expected) => {
    expect(planned(...cells.map(([cell, severity]) => finding(cell, severity)))).toEqual(expected);
  });

  it('counts cells, not findings', () => {
    const findings = [finding('D5', 'info'), finding('D5', 'error'), finding('D6', 'info'), finding('C4', 'info')];
    expect(countMarked(grid, findings)).toEqual({ error: 1, warning: 0, info: 2 });
  });
});

it('says everything about a cell in one place, the gravest first', () => {
  const remarks = planRemarks(grid, [finding('D9', 'info'), finding('C3', 'info', '一'), finding('B4', 'error', '二')]);
  expect(remarks.map(({ cell, findings }) => [cell, findings.map(({ message }) => message)])).toEqual([
    [parseCell('B3'), ['二', '一']],
    [parseCell('D9'), ['有问题']],
  ]);
});

describe('comments of our own', () => {
  const signed = signComment('必改：计量单位写了两个。\n建议：只留一个。');

  it.each([
    ['as it was made', signed],
    ['with other line ends', signed.replaceAll('\n', '\r\n')],
    ['with space around it', `\n${signed}\n `],
  ])('%s: ours', (_, content) => expect(isOwnComment(content)).toBe(true));

  it.each([
    ['a comment of somebody else', '请核实'],
    ['an empty one', ''],
    ['a word changed', signed.replace('两个', '三个')],
    ['a line added in between', signed.replace('\n建议', '\n已改。\n建议')],
    ['a line added below', `${signed}\n已改。`],
    ['a line added above', `已改。\n${signed}`],
    ['only the heading', '【绩效目标检查】\n已改。'],
  ])('%s: not ours', (_, content) => expect(isOwnComment(content)).toBe(false));
});
