import { packageOf } from '../../test/support/xlsx/package';
import { parseCell } from '../core/sheet/address';
import { CellFormulas } from './cell-formulas';
import { readWorkbook } from './read-workbook';

const MANY = 5_000;

/** About as long as Excel lets a formula be: 万元 added up over a whole sheet, one by one. */
const LONGEST = Array.from({ length: 1_150 }, (_, n) => `AB${n + 2}`).join('-');

/** A column of results with one formula for all of them, as dragging it down leaves it. */
function filledDown(formula: string): Uint8Array {
  const rows = Array.from({ length: MANY }, (_, n) => {
    const first = n === 0 ? `<f t="shared" ref="B1:B${MANY}" si="0">${formula}</f>` : '<f t="shared" si="0"/>';
    return `<row r="${n + 1}"><c r="B${n + 1}">${first}<v>${n + 0.5}</v></c></row>`;
  });
  return packageOf({ sheet: `<sheetData>${rows.join('')}</sheetData>` });
}

describe('a shared formula', () => {
  test.each([
    ['down', 'A2*2', 'B5', 'A5*2'],
    ['to the side', 'A2*$A2*A$2', 'D2', 'C2*$A2*C$2'],
    ['across both', 'SUM($A$1:A2)', 'C4', 'SUM($A$1:B4)'],
    ['with whole columns', 'SUM(A:A)', 'C3', 'SUM(B:B)'],
    ['with a sheet', "'一 表'!A2+表二!A2", 'B3', "'一 表'!A3+表二!A3"],
    ['with a text that looks like a cell', '"A2"&A2', 'B3', '"A2"&A3'],
    ['with a function like a cell', 'LOG10(A2)', 'B3', 'LOG10(A3)'],
    ['off the sheet', 'A1', 'A2', '#REF!'],
  ])('%s', (_, formula, place, expected) => {
    const formulas = new CellFormulas(true);
    expect(formulas.read({ t: 'shared', si: '3', ref: 'B2:D9' }, formula, parseCell('B2'))).toBe(`=${formula}`);
    expect(formulas.read({ t: 'shared', si: '3' }, '', parseCell(place))).toBe(`=${expected}`);
  });

  it('goes by the last one of its number; a cell with none has no formula', () => {
    const formulas = new CellFormulas(true);
    const read = (si: string, text: string, place: string) =>
      formulas.read({ t: 'shared', si }, text, parseCell(place));
    expect(read('3', '', 'B1')).toBeUndefined();
    read('3', 'A2', 'B2');
    read('3', 'A6+1', 'B6');
    expect(read('3', '', 'B7')).toBe('=A7+1');
    expect(read('4', '', 'B7')).toBeUndefined();
  });

  it('is read in a time that grows with the cells', async () => {
    const file = filledDown('A1*2');
    const start = performance.now();
    const { sheets } = await readWorkbook(file);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(sheets[0]?.cells.at(-1)).toEqual({ row: MANY - 1, column: 1, value: MANY - 0.5, formula: `=A${MANY}*2` });
  });

  it('is no obstacle to the results, however long it is, and refused where its words would fill the memory', async () => {
    const file = filledDown(LONGEST);
    const { sheets } = await readWorkbook(file, { formulas: false });
    expect(sheets[0]?.cells.at(-1)).toEqual({ row: MANY - 1, column: 1, value: MANY - 0.5, formula: '=?' });
    const formulas = new CellFormulas(true, 20_000);
    formulas.read({ t: 'shared', si: '0' }, LONGEST, parseCell('B1'));
    const many = () => {
      for (let row = 1; row < 9; row++) formulas.read({ t: 'shared', si: '0' }, '', { row, column: 1 });
    };
    expect(many).toThrow('过大');
  });
});

test.each([
  ['a plain one', {}, 'B1*2', '=B1*2', '=?'],
  ['a constant', {}, '100%', '=100%', '=100%'],
  ['an escape', {}, '"_x000D_"', '="\r"', '="\r"'],
  ['an area', { t: 'array', ref: 'A1:A2' }, 'B1:B2', '=B1:B2', '=?'],
  ['a data table', { t: 'dataTable', ref: 'A1:B2', r1: 'C1' }, '', '=TABLE(,C1)', '=?'],
  ['one by rows', { t: 'dataTable', dtr: '1', r1: 'C1' }, '', '=TABLE(C1,)', '=?'],
  ['one by both', { t: 'dataTable', dt2D: '1', dtr: '1', r1: 'C1', r2: 'C2' }, '', '=TABLE(C1,C2)', '=?'],
  ['an empty one', {}, '', '', ''],
])('%s', (_, attributes, written, formula, mark) => {
  expect(new CellFormulas(true).read(attributes, written, { row: 0, column: 0 })).toBe(formula);
  expect(new CellFormulas(false).read(attributes, written, { row: 0, column: 0 })).toBe(mark);
});
