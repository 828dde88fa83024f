import { NO_CORRECTIONS, type Corrections } from '../../core/reading/columns/corrections';
import { toSnapshot } from '../../../test/support/rule-tester';
import { withoutThoseOn } from './corrections-on-sheet';

const snapshot = toSnapshot({ rows: [['某表'], ['', '类别', ' 内 容 '], ['a', 'b']] });
const HERE = '类别|内容';

test.each<[string, Partial<Corrections>, Partial<Corrections> | null]>([
  ['none at all', {}, null],
  ['none of this sheet', { absent: [{ header: '别的', role: 'unit' }] }, null],
  [
    'some of this sheet',
    {
      columns: [{ header: HERE, column: 1, role: 'name' }],
      absent: [{ header: HERE, role: 'value' }],
      headers: [
        { header: HERE, isTable: false },
        { header: '别的', isTable: true },
      ],
      rows: [{ header: HERE, row: 'r' }],
    },
    { headers: [{ header: '别的', isTable: true }] },
  ],
])('what is left of the corrections without those of a sheet, where there are %s', (_, given, left) => {
  const corrections = { ...NO_CORRECTIONS, ...given };
  const expected = left === null ? corrections : { ...NO_CORRECTIONS, ...left };
  expect(withoutThoseOn(snapshot, corrections)).toEqual(expected);
  expect(withoutThoseOn(snapshot, corrections) === corrections).toBe(left === null);
});
