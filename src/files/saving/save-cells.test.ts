import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCell } from '../../core/sheet/address';
import { sampleBytes, xlsxOf } from '../../../test/support/xlsx/files';
import { packageOf } from '../../../test/support/xlsx/package';
import { differentParts, partText } from '../../../test/support/xlsx/parts';
import { workbookWithEverything } from '../../../test/support/xlsx/with-everything';
import { readWorkbook } from '../read-workbook';
import type { CellData, WorkbookData } from '../workbook-data';
import type { CellChange } from './cell-xml';
import { saveCells } from './save-cells';

const SAMPLES = join(__dirname, '../../../test/fixtures/samples/xlsx');
const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ...readdirSync(SAMPLES).map((name) => [name, () => new Uint8Array(readFileSync(join(SAMPLES, name)))] as const),
  ['everything', workbookWithEverything],
];

const SHEET = 'xl/worksheets/sheet1.xml';

const change = (address: string, value: CellChange['value'], formula?: string): CellChange => ({
  ...parseCell(address),
  value,
  ...(formula !== undefined && { formula }),
});

function cellAt({ sheets }: WorkbookData, address: string, sheet = 0): CellData | undefined {
  const { row, column } = parseCell(address);
  return sheets[sheet]?.cells.find((cell) => cell.row === row && cell.column === column);
}

/** Every cell but one, and all the rest. */
function without(data: WorkbookData, address: string): WorkbookData {
  const { row, column } = parseCell(address);
  return {
    ...data,
    sheets: data.sheets.map((sheet, n) => ({
      ...sheet,
      cells: n === 0 ? sheet.cells.filter((cell) => cell.row !== row || cell.column !== column) : sheet.cells,
    })),
  };
}

describe.each(FILES)('%s', (_, load) => {
  test('saved without a change it is the same file', async () => {
    const bytes = load();
    expect(await saveCells(bytes, new Map())).toBe(bytes);
    expect(await saveCells(bytes, new Map([[0, []]]))).toBe(bytes);
  });

  test('with one cell changed every other part and every other cell is the same', async () => {
    const bytes = load();
    const saved = await saveCells(bytes, new Map([[0, [change('A1', '改 <了>&\r\n ')]]]));
    expect(await differentParts(bytes, saved)).toEqual([SHEET]);
    const [before, after] = [await readWorkbook(bytes), await readWorkbook(saved)];
    expect(without(after, 'A1')).toEqual(without(before, 'A1'));
    expect(cellAt(after, 'A1')).toMatchObject({ value: '改 <了>&\r\n ', style: cellAt(before, 'A1')?.style });
  });
});

const rowsWith = (rows: string, around = ''): Uint8Array =>
  xlsxOf({
    sheet: `${around}<sheetData>${rows}</sheetData>`,
    styles: '<cellXfs count="3"><xf/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs>',
  });

test.each<readonly [string, Uint8Array, CellChange, string]>([
  [
    'an empty sheet',
    xlsxOf({ sheet: '<sheetData/>' }),
    change('B2', 1),
    '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
  ],
  ['an empty row', rowsWith('<row r="2"/>'), change('B2', 1), '<row r="2"><c r="B2"><v>1</v></c></row>'],
  [
    'a row before others',
    rowsWith('<row r="5"></row>'),
    change('A2', true),
    '<row r="2"><c r="A2" t="b"><v>1</v></c></row><row r="5">',
  ],
  [
    'a cell between others',
    rowsWith('<row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row>'),
    change('B1', 'x'),
    '<c r="A1"/><c r="B1" t="inlineStr"><is><t>x</t></is></c><c r="C1"/>',
  ],
  [
    'a cell behind what the row reaches',
    rowsWith('<row r="1" spans="1:2"><c r="A1"/></row>', '<dimension ref="A1:A1"/>'),
    change('D1', 2),
    '<dimension ref="A1:D1"/><sheetData><row r="1" spans="1:4"><c r="A1"/><c r="D1"><v>2</v></c></row>',
  ],
  [
    'cells that do not say where they are',
    rowsWith('<row><c/><c s="1"><v>1</v></c></row>'),
    change('B1', 0.5),
    '<row><c/><c r="B1" s="1"><v>0.5</v></c></row>',
  ],
  [
    'quotes of the other kind',
    rowsWith("<row r='1'><c r='A1' s='1' t='str'><v>a>b</v></c><c r='B1'/></row>"),
    change('A1', ''),
    '<row r=\'1\'><c r="A1" s="1"/><c r=\'B1\'/></row>',
  ],
  [
    'a cell that is emptied',
    rowsWith('<row r="1"><c r="A1"><v>1</v></c></row>'),
    change('A1', ''),
    '<row r="1"></row>',
  ],
  [
    'a text like an escape',
    rowsWith('<row r="1"><c r="A1"/></row>'),
    change('A1', '_x0041_\ud800'),
    '<t>_x005F_x0041__xD800_</t>',
  ],
  [
    'a formula',
    rowsWith('<row r="1"><c r="A1"/></row>'),
    change('A1', '一', '=IF(1<2,"一","")'),
    '<c r="A1" t="str"><f>IF(1&lt;2,"一","")</f><v>一</v></c>',
  ],
  [
    'the style of the row',
    rowsWith('<row r="1" s="1" customFormat="1"></row>'),
    change('A1', 1),
    '<c r="A1" s="1"><v>1</v></c>',
  ],
  [
    'the style of the column',
    rowsWith('<row r="1"></row>', '<cols><col min="2" max="4" style="1"/></cols>'),
    change('C1', 1),
    '<c r="C1" s="1"><v>1</v></c>',
  ],
])('%s', async (_, bytes, cell, written) => {
  expect(await partText(await saveCells(bytes, new Map([[0, [cell]]])), SHEET)).toContain(written);
});

const ONE_TEXT = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>旧</t></is></c></row></sheetData>';

test('elements under a prefix', async () => {
  const prefixed = (xml: string): string =>
    xml.replaceAll(/<(\/?)(?=(?:worksheet|sheetData|row|c|is|t)\b)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
  const bytes = packageOf({ sheet: ONE_TEXT, encode: (xml) => new TextEncoder().encode(prefixed(xml)) });
  const saved = await saveCells(bytes, new Map([[0, [change('A1', '新')]]]));
  expect(await partText(saved, SHEET)).toContain('<x:c r="A1" t="inlineStr"><x:is><x:t>新</x:t></x:is></x:c>');
  expect(cellAt(await readWorkbook(saved), 'A1')?.value).toBe('新');
});

test('a part in UTF-16 becomes one in UTF-8', async () => {
  const bytes = packageOf({
    sheet: ONE_TEXT,
    encode: (xml) => Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le'),
  });
  const saved = await saveCells(bytes, new Map([[0, [change('A1', '新')]]]));
  expect(await partText(saved, SHEET)).toContain('<?xml version="1.0" encoding="UTF-8"?>');
  expect(cellAt(await readWorkbook(saved), 'A1')?.value).toBe('新');
});

test('dates from 1904 on stay the dates that they are', async () => {
  const bytes = xlsxOf({
    sheet: '<sheetData><row r="1"><c r="A1" s="1"><v>100</v></c></row></sheetData>',
    styles: '<cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs>',
    rewrite: (xml) => xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  });
  const saved = await saveCells(bytes, new Map([[0, [change('A1', 2000)]]]));
  expect(await partText(saved, SHEET)).toContain('<v>538</v>');
  expect(cellAt(await readWorkbook(saved), 'A1')?.value).toBe(2000);
});

describe('formulas', () => {
  const bytes = workbookWithEverything();

  test('drops results that are no longer true, on other sheets too, and has the rest calculated', async () => {
    const saved = await saveCells(bytes, new Map([[0, [change('D3', 30)]]]));
    expect(await differentParts(bytes, saved)).toEqual(['xl/workbook.xml', SHEET, 'xl/worksheets/sheet2.xml']);
    expect(await partText(saved, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    const sheet = await partText(saved, SHEET);
    expect(sheet).toContain('<c r="E3"><f t="shared" ref="E3:E8" si="0">D3*2</f></c>');
    expect(sheet).toContain('<f>SUM(D3:D8)</f></c>');
    // by its name
    expect(sheet).toContain('<f>合计*2</f></c>');
    expect(sheet).toContain('<f t="shared" si="0"/><v>8</v>');
    const other = await partText(saved, 'xl/worksheets/sheet2.xml');
    expect(other).toContain('<f>目标表!D9+目标表!$D$3</f></c>');
    expect(other).toContain('<f>1+1</f><v>2</v>');
  });

  test('a cell that loses its formula: those that shared it get their own, the order of calculation goes', async () => {
    const saved = await saveCells(bytes, new Map([[0, [change('E3', 1)]]]));
    expect(await differentParts(bytes, saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      SHEET,
    ]);
    const data = await readWorkbook(saved);
    expect(cellAt(data, 'E3')).toEqual({ row: 2, column: 4, value: 1 });
    expect(cellAt(data, 'E8')).toMatchObject({ formula: '=D8*2', value: 16 });
    expect(await partText(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(await partText(saved, '[Content_Types].xml')).not.toContain('calcChain');
  });

  test.each([
    ['an array', '<f t="array" ref="A1:A2">B1:B2*2</f>'],
    ['a data table', '<f t="dataTable" ref="A1:A2" r1="C1"/>'],
  ])('does not tear %s', async (_, formula) => {
    const file = rowsWith(`<row r="1"><c r="A1">${formula}<v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`);
    const saving = saveCells(file, new Map([[0, [change('A2', 1)]]]));
    await expect(saving).rejects.toMatchObject({ code: 'cannot-save', message: expect.stringContaining('A2') });
  });
});

test('what cannot be read cannot be saved', async () => {
  const cut = sampleBytes('linyi-2024').slice(0, 3000);
  await expect(saveCells(cut, new Map())).rejects.toMatchObject({ code: 'damaged' });
});
