import type { SheetData } from '../../../files/workbook-data';
import { WorkbookModel } from '../../model';
import { measure, sizeOf, startOf } from './geometry';
import { headOf, neighbour } from './navigation';
import { visibleCells } from './visible';

function sheetOf(data: Partial<SheetData>) {
  return WorkbookModel.fromData({ sheets: [{ name: '表', cells: [], ...data }] }).activeSheet;
}

const LONG = '全年对危化烟花工贸非煤矿山企业安全隐患排查和治理家、次';

describe('measure', () => {
  it('gives rows and columns the sizes of the file, none to hidden ones', () => {
    const { rows, columns } = measure(
      sheetOf({ rowHeights: { 0: 30 }, columnWidths: { 0: 20 }, hiddenRows: [1], hiddenColumns: [1] }),
    );
    expect([sizeOf(rows, 0), sizeOf(rows, 1), sizeOf(rows, 2), sizeOf(rows, 0, 2)]).toEqual([40, 0, 20, 60]);
    expect([sizeOf(columns, 0), sizeOf(columns, 1), startOf(columns, 2)]).toEqual([140, 0, 140]);
  });

  it('lets a row grow to fit wrapped Chinese text, unless the cell is merged or the file has a height', () => {
    const cells = [0, 1, 2, 3].map((row) => ({ row, column: 0, value: LONG, style: { wrap: row !== 3 } }));
    const merges = [{ top: 1, left: 0, bottom: 1, right: 1 }];
    const { rows } = measure(sheetOf({ cells, merges, rowHeights: { 2: 15 }, columnWidths: { 0: 20 } }));
    expect(sizeOf(rows, 0)).toBeGreaterThan(40);
    expect([sizeOf(rows, 1), sizeOf(rows, 2), sizeOf(rows, 3)].map((size) => size < 25)).toEqual([true, true, true]);
  });

  it('does not measure to the far end of a sheet', () => {
    const { rows, columns } = measure(sheetOf({ cells: [{ row: 1_048_575, column: 16_383, value: 1 }] }));
    expect([rows.count, columns.count]).toEqual([50_000, 300]);
  });
});

describe('moving about', () => {
  const sheet = sheetOf({ merges: [{ top: 0, left: 0, bottom: 2, right: 1 }], hiddenRows: [3] });
  const geometry = measure(sheet);
  const merge = { top: 0, left: 0, bottom: 2, right: 1 };

  it('leaves a merged area at its edges and passes over hidden rows', () => {
    expect(neighbour(geometry, merge, 'right')).toEqual({ row: 0, column: 2 });
    expect(neighbour(geometry, merge, 'down')).toEqual({ row: 4, column: 0 });
  });

  it('stays inside the sheet', () => {
    expect(neighbour(geometry, merge, 'up')).toEqual({ row: 0, column: 0 });
    expect(neighbour(geometry, merge, 'left', 99)).toEqual({ row: 0, column: 0 });
  });

  it('extends a selection at the corner across from where it began', () => {
    expect(headOf({ top: 2, left: 2, bottom: 5, right: 4 }, { row: 5, column: 2 })).toEqual({ row: 2, column: 4 });
  });
});

describe('visibleCells', () => {
  it('draws a merge that begins outside the window once, and none of the cells it covers', () => {
    const sheet = sheetOf({ merges: [{ top: 0, left: 0, bottom: 9, right: 0 }] });
    const rows = visibleCells(sheet, [5, 6], [0, 1]);
    expect(rows.map(([row, cells]) => [row, cells.map(({ left, isMerged }) => [left, isMerged])])).toEqual([
      [0, [[0, true]]],
      [5, [[1, false]]],
      [6, [[1, false]]],
    ]);
  });
});
