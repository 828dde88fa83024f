import { xlsxOf } from '../../test/support/xlsx/files';
import { repackForReader } from './parts';
import { readWorkbook } from './read-workbook';
import { markFormulas, unshareFormulas } from './sheet-formulas';
import { listZip, readEntry } from '../files/zip';

const MANY = 5_000;
const ROOM = 1_000_000;

/** About as long as Excel lets a formula be: 万元 added up over a whole sheet, one by one. */
const LONGEST = Array.from({ length: 1_150 }, (_, n) => `AB${n + 2}`).join('-');

/** A column of results with one formula for all of them, as dragging it down leaves it. */
function filledDown(formula: string, rows: number): string {
  const cells = Array.from({ length: rows }, (_, n) => {
    const first = n === 0 ? `<f t="shared" ref="B1:B${rows}" si="0">${formula}</f>` : '<f t="shared" si="0"/>';
    return `<row r="${n + 1}"><c r="B${n + 1}">${first}<v>${n + 0.5}</v></c></row>`;
  });
  return `<sheetData>${cells.join('')}</sheetData>`;
}

/** The sheet as ExcelJS gets it. */
async function given(sheet: string, formulas: boolean): Promise<string> {
  const { bytes } = await repackForReader(xlsxOf({ sheet }), formulas);
  const entry = listZip(bytes).find(({ name }) => name.startsWith('xl/worksheets/'));
  if (!entry) throw new Error('no sheet');
  return new TextDecoder().decode(await readEntry(bytes, entry, 50_000_000));
}

describe('a formula that thousands of cells share', () => {
  const sheet = filledDown('A1*2', MANY);

  it('reaches the reader as no more than a mark where nobody asks for formulas', async () => {
    const xml = await given(sheet, false);
    expect(xml.match(/<f>\?<\/f>/g)).toHaveLength(MANY);
    expect(xml.replaceAll('<f>?</f>', '')).not.toMatch(/<f[\s>/]/);
  });

  it('reaches it written out, so that it has nothing to work out', async () => {
    const xml = await given(sheet, true);
    expect(xml).not.toContain('shared');
    expect(xml.match(/<f>/g)).toHaveLength(MANY);
    expect(xml).toContain(`<c r="B${MANY}"><f>A${MANY}*2</f><v>${MANY - 0.5}</v></c>`);
  });

  // ExcelJS by itself takes more than a minute
  it('is no obstacle to the results, however long it is', async () => {
    const { sheets } = await readWorkbook(xlsxOf({ sheet: filledDown(LONGEST, MANY) }), { formulas: false });
    expect(sheets[0]?.cells).toHaveLength(MANY);
    expect(sheets[0]?.cells.at(-1)).toMatchObject({ row: MANY - 1, column: 1, value: MANY - 0.5 });
  });

  it('is refused where it would fill the memory', () => {
    expect(() => unshareFormulas(sheet, 20_000)).toThrow(RangeError);
  });
});

describe('formulas that only leave a mark', () => {
  test.each([
    ['a plain one', '<c r="A1"><f>B1*2</f><v>4</v></c>', '<c r="A1"><f>?</f><v>4</v></c>'],
    ['a text', '<c r="A1" t="str"><f>B1&amp;"人"</f><v>2人</v></c>', '<c r="A1" t="str"><f>?</f><v>2人</v></c>'],
    ['an area', '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>', '<c r="A1"><f>?</f><v>1</v></c>'],
    ['a data table', '<c r="A1"><f t="dataTable" ref="A1:B2" r1="C1"/><v>1</v></c>', '<c r="A1"><f>?</f><v>1</v></c>'],
    ['a shared one', '<c r="A1"><f t="shared" si="3"/><v>1</v></c>', '<c r="A1"><f>?</f><v>1</v></c>'],
    ['one without a result', '<c r="A1" s="1"><f>B1</f></c>', '<c r="A1" s="1"><f>?</f></c>'],
    ['a constant', '<c r="A1"><f>100%</f><v>1</v></c>', '<c r="A1"><f>100%</f><v>1</v></c>'],
    ['an empty one', '<c r="A1"><f></f><v>1</v></c>', '<c r="A1"><v>1</v></c>'],
    ['a closing tag with room', '<c r="A1"><f>B1</f ><v>1</v></c>', '<c r="A1"><f>?</f><v>1</v></c>'],
    ['no formula at all', '<c r="A1"><v>1</v></c><c r="B1"/>', '<c r="A1"><v>1</v></c><c r="B1"/>'],
    ['what only begins like one', '<formula>1</formula><filter val="1"/>', '<formula>1</formula><filter val="1"/>'],
  ])('%s', (_, xml, expected) => expect(markFormulas(xml)).toBe(expected));

  it('the results are those of the same file with them', async () => {
    const cell = (r: string, type: string, formula: string, value: string) =>
      `<c r="${r}"${type}><f>${formula}</f><v>${value}</v></c>`;
    const sheet = `<sheetData><row r="1">${[
      cell('A1', '', '1+1', '2'),
      cell('B1', ' t="str"', '"≥"&amp;A1', '≥2'),
      cell('C1', ' t="b"', 'A1=2', '1'),
      cell('D1', ' t="e"', '1/0', '#DIV/0!'),
      cell('E1', ' t="str"', '""', ''),
    ].join('')}</row></sheetData>`;
    const [withThem, without] = await Promise.all(
      [true, false].map(async (formulas) => (await readWorkbook(xlsxOf({ sheet }), { formulas })).sheets[0]?.cells),
    );
    expect(without?.map(({ value }) => value)).toEqual([2, '≥2', true, '#DIV/0!', '']);
    expect(without?.map(({ formula }) => formula)).toEqual(['=?', '=?', '=?', '=?', '=""']);
    const results = (cells: typeof without) => cells?.map(({ formula: _formula, ...rest }) => rest);
    expect(results(withThem)).toEqual(results(without));
  });
});

describe('a shared formula written out', () => {
  const shared = (...cells: readonly string[]) => unshareFormulas(cells.join(''), ROOM);
  const master = (formula: string) => `<c r="B2"><f t="shared" ref="B2:D9" si="3">${formula}</f><v>1</v></c>`;
  const follower = (r: string) => `<c r="${r}"><f t="shared" si="3"/><v>1</v></c>`;
  const own = (r: string, formula: string) => `<c r="${r}"><f>${formula}</f><v>1</v></c>`;

  test.each([
    ['down', 'A2*2', 'B5', 'A5*2'],
    ['to the side', 'A2*$A2*A$2', 'D2', 'C2*$A2*C$2'],
    ['across both', 'SUM($A$1:A2)', 'C4', 'SUM($A$1:B4)'],
    ['with whole columns', 'SUM(A:A)', 'C3', 'SUM(B:B)'],
    ['with a sheet', "'一 表'!A2+表二!A2", 'B3', "'一 表'!A3+表二!A3"],
    ['with a text that looks like a cell', '"A2"&amp;A2', 'B3', '"A2"&amp;A3'],
    ['with a sign', 'IF(A2&gt;=1,A2&lt;&gt;2,0)', 'B3', 'IF(A3&gt;=1,A3&lt;&gt;2,0)'],
    ['with a function like a cell', 'LOG10(A2)', 'B3', 'LOG10(A3)'],
    ['off the sheet', 'A1', 'A2', '#REF!'],
  ])('%s', (_, formula, place, expected) => {
    expect(shared(master(formula), follower(place))).toBe(own('B2', formula) + own(place, expected));
  });

  it('goes by the last one of its number, and leaves out what has none', () => {
    const again = '<c r="B6"><f t="shared" ref="B6:B7" si="3">A6+1</f><v>1</v></c>';
    expect(shared(follower('B1'), master('A2'), follower('B3'), again, follower('B7'))).toBe(
      '<c r="B1"><v>1</v></c>' + own('B2', 'A2') + own('B3', 'A3') + own('B6', 'A6+1') + own('B7', 'A7+1'),
    );
  });

  it('leaves formulas alone that are a cell’s own', () => {
    const xml = '<c r="A1"><f>B1</f><v>1</v></c><c r="A2"><f t="array" ref="A2:A3">B2:B3</f><v>1</v></c>';
    expect(shared(xml)).toBe(xml);
  });
});
