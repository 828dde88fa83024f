import type { Edit } from '../../../core/edits/edit';
import { heightFor, type TextRoom } from './row-height';
import { textsOfRow } from './row-texts';

/** A column of 18 characters, as forms have them: nine Chinese letters of 11 points fit in a line. */
const COLUMN: TextRoom = { width: 98.25, fontSize: 11, wraps: true };
const WORDING = '全年按人、机、物、环、管五个要素完成安全状况综合评价的高危企业家数，同一企业只计一次。';

describe('the height in which a text can be read', () => {
  it.each<[string, string, Partial<TextRoom>, number]>([
    ['one line', '演练次数', {}, 18],
    ['a line that is just full', '应急演练桌面推演', {}, 18],
    ['one letter more than a line takes', '应急演练桌面推演次', {}, 33],
    ['a long wording', WORDING, {}, 93],
    ['a long wording in a column twice as wide', WORDING, { width: 196.5 }, 48],
    ['a long wording in letters twice as large', WORDING, { fontSize: 22 }, 333],
    ['digits and Latin letters, half as wide', '2026-2027 ISO', {}, 18],
    ['lines of its own', '达到满分\n少一次扣一分\r\n扣完为止', {}, 48],
    ['a sign that never begins a line takes a letter along', '应急演练桌面推演。', {}, 33],
    ['a text that runs on in one line', WORDING, { wraps: false }, 18],
    ['lines of its own that are not broken', '甲\n乙', { wraps: false }, 18],
    ['a hidden column', WORDING, { width: 0 }, 18],
    ['no higher than Excel allows', WORDING.repeat(40), {}, 409],
  ])('%s', (_, text, room, height) => {
    expect(heightFor(text, { ...COLUMN, ...room })).toBe(height);
  });
});

describe('what a batch writes into a row that it inserts', () => {
  const opened: Edit = { kind: 'insert-rows', at: 4, count: 1, like: 3, columns: [{ left: 0, right: 5 }], expect: [] };
  const write = (row: number, column: number, text: string): Edit => ({
    kind: 'set-text',
    cell: { row, column },
    expect: '',
    text,
  });
  const merge = (top: number, left: number, bottom: number, right: number): Edit => ({
    kind: 'merge',
    range: { top, left, bottom, right },
    expect: [],
  });

  it.each<[string, Edit[], unknown[]]>([
    ['its own texts only', [write(4, 2, '甲'), write(5, 2, '乙')], [{ left: 2, right: 2, text: '甲' }]],
    ['the last text of a cell', [write(4, 2, '甲'), write(4, 2, '乙')], [{ left: 2, right: 2, text: '乙' }]],
    ['no text that is taken away again', [write(4, 2, '甲'), write(4, 2, '')], []],
    ['texts that spread sideways', [write(4, 2, '甲'), merge(4, 2, 4, 3)], [{ left: 2, right: 3, text: '甲' }]],
    ['no text of a category over several rows', [write(4, 0, '产出'), merge(4, 0, 6, 0)], []],
    [
      'merged areas of other rows do not count',
      [write(4, 2, '甲'), merge(5, 2, 6, 2)],
      [{ left: 2, right: 2, text: '甲' }],
    ],
    [
      'the row once others have come and gone in front of it',
      [
        { ...opened, at: 1, count: 2 },
        write(6, 2, '甲'),
        { kind: 'delete-rows', at: 0, count: 1, expect: [] },
        write(5, 3, '乙'),
      ],
      [
        { left: 2, right: 2, text: '甲' },
        { left: 3, right: 3, text: '乙' },
      ],
    ],
    ['nothing once it is gone', [write(4, 2, '甲'), { kind: 'delete-rows', at: 4, count: 1, expect: [] }], []],
  ])('%s', (_, edits, texts) => {
    expect(textsOfRow([write(4, 1, '早先'), opened, ...edits], 1, 4)).toEqual(texts);
  });
});
