import { sampleBytes, xlsxOf } from '../../../test/support/xlsx/files';
import { relations } from '../../../test/support/xlsx/package';
import { differentParts, partText } from '../../../test/support/xlsx/parts';
import { partOfEverything, workbookWithEverything } from '../../../test/support/xlsx/with-everything';
import { formatRange, parseCell } from '../../core/sheet/address';
import { readWorkbook } from '../read-workbook';
import { shiftRows } from './shift-rows';

const SHEET = 'xl/worksheets/sheet1.xml';
const OTHER = 'xl/worksheets/sheet2.xml';

describe('three rows inserted in front of row 6', () => {
  let bytes: Uint8Array;
  let saved: Uint8Array;
  beforeAll(async () => {
    bytes = workbookWithEverything();
    saved = await shiftRows(bytes, 0, { at: 5, count: 3 });
  });

  test('changes the parts that say where a cell is, and no other', async () => {
    expect(await differentParts(bytes, saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/charts/chart1.xml',
      'xl/comments1.xml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/threadedComments/threadedComment1.xml',
      'xl/workbook.xml',
      SHEET,
      OTHER,
    ]);
  });

  test.each<readonly [string, string, string]>([
    ['how far it reaches', SHEET, '<dimension ref="A1:E15"/>'],
    [
      'rows that look like the one before',
      SHEET,
      '<row r="6" spans="1:5"><c r="A6" s="2"/><c r="B6" s="2"/><c r="C6" s="2"/><c r="D6" s="3"/></row><row r="7"',
    ],
    ['rows behind, with their texts', SHEET, '<row r="9" spans="1:5"><c r="A9" s="2" t="s"><v>3</v></c>'],
    ['hidden rows', SHEET, '<row r="15" hidden="1"><c r="A15" t="inlineStr">'],
    ['formulas that point at rows behind', SHEET, '<c r="D12" s="3"><f>SUM(D3:D11)</f><v>33</v></c>'],
    ['formulas that cells shared', SHEET, '<c r="E9"><f>D9*2</f><v>12</v></c>'],
    ['merges', SHEET, '<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="A10:A11"/></mergeCells>'],
    ['the filter', SHEET, '<autoFilter ref="A2:D11"/>'],
    ['protected ranges', SHEET, '<protectedRange sqref="B3:B11"'],
    [
      'conditional formats',
      SHEET,
      '<conditionalFormatting sqref="D3:D11"><cfRule type="expression" dxfId="0" priority="1"><formula>$D3&gt;$D$12</formula>',
    ],
    ['validations and their lists', SHEET, 'sqref="B3:B11"><formula1>$A$15:$A$15</formula1>'],
    ['validations of several ranges', SHEET, 'sqref="D9 D11"><formula1>0</formula1>'],
    ['links from cells', SHEET, `<hyperlink ref="A5" r:id="rId1"/><hyperlink ref="A11" location="'汇 总'!A1"/>`],
    ['page breaks', SHEET, '<brk id="9" max="16383" man="1"/>'],
    ['ignored errors', SHEET, '<ignoredError sqref="B3:B11"'],
    ['extensions', SHEET, '<xm:f>$D3&lt;$D$3</xm:f></x14:cfRule><xm:sqref>D3:D11</xm:sqref>'],
    ['what stays as it was', SHEET, '<sheetProtection sheet="1" password="CC1A"/>'],
    ['formulas of other sheets', OTHER, '<f>目标表!D12+目标表!$D$3</f><v>36</v>'],
    ['print areas', 'xl/workbook.xml', '目标表!$A$1:$E$15</definedName>'],
    ['print titles', 'xl/workbook.xml', '目标表!$1:$2</definedName>'],
    ['names', 'xl/workbook.xml', '<definedName name="合计">目标表!$D$12</definedName>'],
    ['calculation', 'xl/workbook.xml', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    ['comments', 'xl/comments1.xml', '<comment ref="B4" authorId="0">'],
    ['comments behind', 'xl/comments1.xml', '<comment ref="D12" authorId="0">'],
    ['answers to comments', 'xl/threadedComments/threadedComment1.xml', '<threadedComment ref="D12" '],
    [
      'boxes of comments',
      'xl/drawings/vmlDrawing1.vml',
      '2, 15, 3, 2, 4, 31, 10, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>3</x:Row>',
    ],
    [
      'boxes of comments behind',
      'xl/drawings/vmlDrawing1.vml',
      '4, 15, 11, 2, 6, 31, 15, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>11</x:Row>',
    ],
    [
      'a picture that is not stretched',
      'xl/drawings/drawing1.xml',
      '<xdr:row>1</xdr:row><xdr:rowOff>100</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row>',
    ],
    [
      'a chart',
      'xl/drawings/drawing1.xml',
      '<xdr:row>9</xdr:row><xdr:rowOff>100</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>23</xdr:row>',
    ],
    ['the numbers of a chart', 'xl/charts/chart1.xml', '<c:f>目标表!$D$3:$D$11</c:f>'],
  ])('%s', async (_, part, written) => {
    expect(await partText(saved, part)).toContain(written);
  });

  test('taken back, all cells, merges and names are where they were', async () => {
    const back = await shiftRows(saved, 0, { at: 5, count: -3 });
    expect(await readWorkbook(back)).toEqual(await readWorkbook(bytes));
    for (const part of [
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/drawings/drawing1.xml',
      'xl/charts/chart1.xml',
    ]) {
      expect(await partText(back, part)).toBe(await partText(bytes, part));
    }
    const tail = (xml: string): string => xml.slice(xml.indexOf('</sheetData>'));
    expect(tail(await partText(back, SHEET))).toBe(tail(await partText(bytes, SHEET)));
  });
});

describe('rows deleted', () => {
  test('go with their comments, links, breaks and validations; formulas that pointed there say so', async () => {
    const saved = await shiftRows(workbookWithEverything(), 0, { at: 3, count: -6 });
    const sheet = await partText(saved, SHEET);
    expect(sheet).toContain('<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>');
    expect(sheet).toContain('<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B3">');
    expect(sheet).not.toContain('<hyperlinks>');
    expect(sheet).not.toContain('<rowBreaks');
    expect(await partText(saved, 'xl/comments1.xml')).not.toContain('comment ref');
    expect(await partText(saved, 'xl/drawings/vmlDrawing1.vml')).not.toContain('<v:shape ');
    expect(await partText(saved, OTHER)).toContain('<f>目标表!#REF!+目标表!$D$3</f>');
    expect(await partText(saved, 'xl/workbook.xml')).toContain('<definedName name="合计">目标表!#REF!</definedName>');
  });
});

test.each(['laoting-2024-native', 'linyi-2024', 'zhijiang-2026'])('%s: rows come and go', async (id) => {
  const bytes = sampleBytes(id);
  const before = await readWorkbook(bytes);
  const saved = await shiftRows(bytes, 0, { at: 9, count: 2 });
  const after = await readWorkbook(saved);
  const texts = (data: typeof before): unknown[] =>
    (data.sheets[0]?.cells ?? [])
      .filter(({ value }) => value !== '')
      .map(({ row, column, value }) => [row, column, value]);
  expect(texts(after)).toEqual(
    texts(before).map((cell) => {
      const [row, column, value] = cell as [number, number, unknown];
      return [row >= 9 ? row + 2 : row, column, value];
    }),
  );
  const back = await readWorkbook(await shiftRows(saved, 0, { at: 9, count: -2 }));
  expect({ ...back, sheets: back.sheets[0]?.merges?.map(formatRange).sort() }).toEqual({
    ...before,
    sheets: before.sheets[0]?.merges?.map(formatRange).sort(),
  });
  expect(back.sheets[0]?.cells).toEqual(before.sheets[0]?.cells);
});

describe('tables', () => {
  const TABLE = 'xl/tables/table1.xml';
  test.each([
    ['above', { at: 0, count: 2 }, 'ref="A5:B6"'],
    ['inside', { at: 3, count: 2 }, 'ref="A3:B6"'],
    ['below', { at: 4, count: 2 }, 'ref="A3:B4"'],
  ])('rows %s', async (_, shift, written) => {
    const xml = await partText(await shiftRows(workbookWithEverything(), 1, shift), TABLE);
    expect(xml.match(/ref="[^"]*"/g)).toEqual([written, written]);
  });

  test.each([
    ['its head', { at: 2, count: -1 }],
    ['all its rows', { at: 3, count: -1 }],
  ])('%s cannot be deleted', async (_, shift) => {
    await expect(shiftRows(workbookWithEverything(), 1, shift)).rejects.toMatchObject({ code: 'cannot-save' });
  });
});

describe('what cannot be moved is refused', () => {
  const sheet = partOfEverything(SHEET);
  const rows = 'xl/worksheets/_rels/sheet1.xml.rels';
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['scenarios', { [SHEET]: sheet.replace('<autoFilter', '<scenarios/><autoFilter') }, '方案'],
    ['something unknown', { [SHEET]: sheet.replace('<autoFilter', '<novelty/><autoFilter') }, '不认识'],
    ['an unknown extension', { [SHEET]: sheet.replace('{78C0D931', '{00C0D931') }, '扩展内容'],
    ['a pivot table', { [rows]: relations(['rId1', 'pivotTable', '../pivot.xml']) }, '数据透视表'],
    ['a form control', { [rows]: relations(['rId1', 'ctrlProp', '../c.xml']) }, '控件'],
    [
      'an array formula',
      { [SHEET]: sheet.replace('<f t="shared" ref="E3:E8" si="0">', '<f t="array" ref="E3:E8">') },
      '数组公式',
    ],
  ])('%s', async (_, parts, words) => {
    const shifting = shiftRows(workbookWithEverything(parts), 0, { at: 5, count: 3 });
    await expect(shifting).rejects.toMatchObject({ code: 'cannot-save', message: expect.stringContaining(words) });
  });
});

test('rows and cells that do not say where they are', async () => {
  const bytes = xlsxOf({
    sheet: '<sheetData><row><c><v>1</v></c></row><row><c s="1"/><c><v>2</v></c></row></sheetData>',
  });
  const saved = await shiftRows(bytes, 0, { at: 1, count: 1 });
  expect(await partText(saved, SHEET)).toContain(
    '<row><c><v>1</v></c></row><row r="2"/><row r="3"><c r="A3" s="1"/><c r="B3"><v>2</v></c></row>',
  );
  expect((await readWorkbook(saved)).sheets[0]?.cells).toContainEqual({ ...parseCell('B3'), value: 2 });
});
