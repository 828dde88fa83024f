import { UserError } from '../core/errors';
import { compoundFile, sampleBytes, xlsxOf, zipOf } from '../../test/support/xlsx/files';
import { readWorkbook } from './read-workbook';
import type { CellData } from './workbook-data';

async function firstSheet(bytes: Uint8Array) {
  const { sheets } = await readWorkbook(bytes);
  if (!sheets[0]) throw new Error('no sheet');
  return sheets[0];
}

async function cellsOf(sheetData: string, styles = ''): Promise<readonly CellData[]> {
  return (await firstSheet(xlsxOf({ sheet: `<sheetData>${sheetData}</sheetData>`, styles }))).cells;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

it('tells in what the parts of a text are formatted differently', async () => {
  const part = (text: string, font = '') => `<r>${font && `<rPr>${font}</rPr>`}<t>${text}</t></r>`;
  const raised = '<vertAlign val="superscript"/>';
  const cells = await cellsOf(
    `<row r="1"><c r="A1" t="inlineStr"><is>${part('≥300m')}${part('2', raised)}</is></c>` +
      `<c r="B1" t="inlineStr"><is>${part('县应急', '<b/><color rgb="FFFF0000"/>')}${part('评估办法')}</is></c>` +
      `<c r="C1" t="inlineStr"><is>${part('按')}${part('月')}</is></c></row>`,
  );
  expect(cells.map(({ value, mixedFont }) => [value, mixedFont])).toEqual([
    ['≥300m2', ['superscript']],
    ['县应急评估办法', ['bold', 'color']],
    ['按月', undefined],
  ]);
});

describe('a file that is no readable workbook', () => {
  const sample = sampleBytes('zhijiang-2026');
  test.each([
    ['an empty file', new Uint8Array(), 'damaged', '空的'],
    ['text', utf8('项目,指标\n1,2\n'), 'not-xlsx', '不是 .xlsx'],
    ['a web page named .xlsx', utf8('\n<html><table><tr><td>1</td></tr></table></html>'), 'not-xlsx', '网页'],
    ['an XML spreadsheet', utf8('\uFEFF<?xml version="1.0"?><Workbook/>'), 'not-xlsx', 'XML'],
    ['a PDF', utf8('%PDF-1.7 …'), 'not-xlsx', 'PDF'],
    ['a Word document', zipOf([{ name: 'word/document.xml', content: '<w/>' }]), 'not-xlsx', 'Word'],
    ['an .xlsb', zipOf([{ name: 'xl/workbook.bin', content: '' }]), 'not-xlsx', 'xlsb'],
    ['any archive', zipOf([{ name: 'a.txt', content: 'a' }]), 'not-xlsx', '压缩包'],
    ['an encrypted workbook', compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'encrypted', '密码'],
    ['an .xls with another name', compoundFile(['Workbook']), 'old-xls', '.xls'],
    ['a .doc with another name', compoundFile(['WordDocument']), 'not-xlsx', 'Office'],
    ['a cut-off file', sample.subarray(0, 6000), 'damaged', '损坏'],
    ['a file with a lost beginning', sample.subarray(500), 'not-xlsx', '不是 .xlsx'],
    ['a file with bytes overwritten', Uint8Array.from(sample, (b, n) => (n > 900 && n < 4000 ? 0 : b)), 'damaged', ''],
    ['broken XML', xlsxOf({ sheet: '<sheetData><row r="1"><c r="A1"' }), 'damaged', '损坏'],
  ])('%s', async (_, bytes, code, words) => {
    const error: unknown = await readWorkbook(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code,
      message: expect.stringContaining(words),
      advice: expect.stringMatching(/^请|原因/),
    });
  });

  it('stops a zip bomb before it is inflated, whatever size it claims', async () => {
    const bomb = { name: 'xl/workbook.xml', content: new Uint8Array(60 * 1024 * 1024), claimedSize: 1000 };
    await expect(readWorkbook(zipOf([bomb]))).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('what cells hold', () => {
  it('reads numbers, booleans, errors, shared and inline texts, rich text', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1"><v>0.955</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#DIV/0!</v></c>' +
        '<c r="D1" t="inlineStr"><is><t>=64人</t></is></c><c r="E1" t="str"><v>文字</v></c>' +
        '<c r="F1" t="inlineStr"><is><r><t>家</t></r><r><rPr><b/></rPr><t>、次</t></r></is></c></row>',
    );
    expect(cells.map((cell) => cell.value)).toEqual([0.955, true, '#DIV/0!', '=64人', '文字', '家、次']);
  });

  it('reads formulas with the result that the file keeps, shared ones where they stand', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c><c r="B1"><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c><c r="B2" t="str"><f>B1&amp;"人"</f><v>2人</v></c>' +
        '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    );
    expect(cells.map(({ formula, value }) => [formula, value])).toEqual([
      ['=B1*2', 4],
      [undefined, 2],
      ['=B2*2', 6],
      ['=B1&"人"', '2人'],
      ['=1/0', '#DIV/0!'],
    ]);
  });

  const formats = (ids: readonly number[]) =>
    `<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs count="${ids.length}">${ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/>`).join('')}</cellXfs>`;

  it('keeps dates as serial numbers, with the format that a Chinese Excel means by a bare id', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" s="2"><v>45000.25</v></c><c r="C1" s="3"><v>1</v></c></row>',
      formats([0, 31, 14, 9]),
    );
    expect(cells.map(({ value, numberFormat }) => [value, numberFormat])).toEqual([
      [45000, 'yyyy"年"m"月"d"日"'],
      [45000.25, 'yyyy/m/d'],
      [1, '0%'],
    ]);
  });

  it("lets a file's own number formats stand beside the built-in ones", async () => {
    const styles = `<numFmts count="1"><numFmt numFmtId="176" formatCode="0&quot;人&quot;"/></numFmts>${formats([0, 176, 31])}`;
    const cells = await cellsOf(
      '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="2"><v>45000</v></c></row>',
      styles,
    );
    expect(cells.map((cell) => cell.numberFormat)).toEqual(['0"人"', 'yyyy"年"m"月"d"日"']);
  });
});

describe('how cells look', () => {
  it('resolves theme colours, tints and indexed colours; keeps cells that are only styled', async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"><v>1</v></c></row>',
      '<fonts><font/><font><b/><sz val="14"/><color indexed="10"/><name val="宋体"/></font></fonts>' +
        '<fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>' +
        '<borders><border/><border><left style="mediumDashed"><color auto="1"/></left><bottom style="thin"/></border></borders>' +
        '<cellXfs><xf/><xf fillId="1" applyFill="1"/><xf fontId="1" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
        '<alignment horizontal="center" vertical="center" wrapText="1"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(cells[0]).toEqual({ row: 0, column: 0, value: '', style: { fill: '#ADCDEA' } });
    expect(cells[1]?.style).toEqual({
      font: { bold: true, size: 14, name: '宋体', color: '#FF0000' },
      borders: { left: { weight: 'dashed', color: '#000000' }, bottom: { weight: 'thin', color: '#000000' } },
      wrap: true,
      horizontal: 'center',
      vertical: 'center',
      locked: false,
    });
  });

  it('reads sizes, hidden rows and columns, protection', async () => {
    const sheet = await firstSheet(
      xlsxOf({
        sheet:
          '<sheetFormatPr defaultColWidth="10" defaultRowHeight="15"/><cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="16384" width="8" hidden="1"/></cols>' +
          '<sheetData><row r="2" ht="30" customHeight="1"><c r="C2"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>1</v></c></row></sheetData>' +
          '<sheetProtection sheet="1" objects="1"/>',
      }),
    );
    expect(sheet).toMatchObject({
      columnWidths: { 0: 20, 1: 8, 2: 8 },
      rowHeights: { 1: 30 },
      hiddenRows: [2],
      hiddenColumns: [1, 2],
      protected: true,
    });
  });
});

describe('files that other programs write', () => {
  const sheet = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>';

  it('reads elements with a prefix, as the Open XML SDK writes them', async () => {
    const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    expect((await firstSheet(xlsxOf({ sheet, rewrite: prefixed }))).cells).toHaveLength(1);
  });

  it('reads a sheet whose part is not numbered', async () => {
    expect((await firstSheet(xlsxOf({ sheet, sheetFile: 'sheet.xml' }))).cells).toHaveLength(1);
  });

  it('is not led into making every cell of a whole-column name or merge', async () => {
    const merges = '<mergeCells count="2"><mergeCell ref="A1:A1048576"/><mergeCell ref="C1:D1"/></mergeCells>';
    const workbook = '<definedNames><definedName name="全表">表一!$A$1:$XFD$1048576</definedName></definedNames>';
    expect((await firstSheet(xlsxOf({ sheet: sheet + merges, workbook }))).merges).toEqual([
      { top: 0, left: 2, bottom: 0, right: 3 },
    ]);
  });
});
