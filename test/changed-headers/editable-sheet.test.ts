import { formatRange } from '../../src/core/sheet/address';
import { toSnapshot } from '../support/rule-tester';
import { EditableSheet, movedColumn } from './editable-sheet';

/** A title over four columns, a label over two, one that goes down two rows. */
function sheet(): EditableSheet {
  return new EditableSheet(
    toSnapshot({
      rows: [
        ['题', '', '', ''],
        ['甲', '乙', '', '丙'],
        ['1', '2', '3', '4'],
        ['', '6', '7', '8'],
      ],
      merges: ['A1:D1', 'B2:C2', 'A3:A4'],
    }),
  );
}

function seen(changed: EditableSheet): unknown {
  const { text, merges } = changed.snapshot();
  return { rows: text.map((row) => row.join('|')), merges: merges?.map(formatRange) };
}

test('a column comes in front of another, merges grow and stay blank inside', () => {
  const changed = sheet();
  changed.insertColumn(2, (row) => `n${row}`);
  expect(seen(changed)).toEqual({
    rows: ['题||||', '甲|乙|||丙', '1|2|n2|3|4', '|6|n3|7|8'],
    merges: ['A1:E1', 'B2:D2', 'A3:A4'],
  });
});

test('rows come in front of another, and every row knows which one it was', () => {
  const changed = sheet();
  changed.insertRows(3, [['x', 'y'], []]);
  expect(seen(changed)).toEqual({
    rows: ['题|||', '甲|乙||丙', '1|2|3|4', 'x|y||', '|||', '|6|7|8'],
    merges: ['A1:D1', 'B2:C2', 'A3:A6'],
  });
  expect([0, 1, 2, 3, 4, 5].map((row) => changed.originOf(row))).toEqual([0, 1, 2, null, null, 3]);
});

test('a column changes its place, with its merges', () => {
  const changed = sheet();
  changed.moveColumn({ top: 2, bottom: 3 }, 3, 0);
  expect(seen(changed)).toEqual({
    rows: ['题|||', '甲|乙||丙', '4|1|2|3', '8||6|7'],
    merges: ['A1:D1', 'B2:C2', 'B3:B4'],
  });
  expect([0, 1, 2, 3].map((column) => movedColumn(column, 3, 0))).toEqual([1, 2, 3, 0]);
  expect([0, 1, 2, 3].map((column) => movedColumn(column, 0, 3))).toEqual([2, 0, 1, 3]);
});

test('lines move to the right and nothing falls off', () => {
  const changed = sheet();
  changed.shiftRight({ top: 0, bottom: 1 }, 1);
  expect(seen(changed)).toEqual({
    rows: ['题||||', '甲||乙||丙', '1|2|3|4|', '|6|7|8|'],
    merges: ['A1:E1', 'C2:D2', 'A3:A4'],
  });
});
