import { packageOf, relations, type PackageXml } from '../../test/support/xlsx/package';
import { readWorkbook, type ReadOptions } from './read-workbook';
import { snapshots } from './snapshots';

const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;
const SHEET = row('<c r="A1" t="s"><v>1</v></c><c r="B1" s="1"><v>0.95</v></c><c r="C1" s="2"><v>45657</v></c>');
const TEXTS = '<si><t>甲</t></si><si><t>乙</t></si>';
const STYLES = '<cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="31"/></cellXfs>';

async function sheetOf(xml: PackageXml, options?: ReadOptions) {
  const [sheet] = (await readWorkbook(packageOf(xml), options)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

async function textOf(xml: PackageXml): Promise<readonly string[] | undefined> {
  return snapshots(await readWorkbook(packageOf(xml)))[0]?.text[0];
}

describe('parts are found by their relations', () => {
  test.each<[string, Pick<PackageXml, 'names' | 'targets'>]>([
    ['as Excel writes them', {}],
    ['a workbook of another name', { names: { workbook: 'xl/workbook22.xml' } }],
    ['no folder xl', { names: { workbook: 'book.xml', sheet: 's.xml', texts: 't.xml', styles: 'f.xml' } }],
    ['another folder', { names: { workbook: 'a/b/c.xml', sheet: 'a/Blätter/1.xml' } }],
    ['texts and styles with numbers', { names: { texts: 'xl/sharedStrings1.xml', styles: 'xl/styles2.xml' } }],
    ['other capitals', { names: { sheet: 'xl/Worksheets/Sheet1.xml' }, targets: { sheet: 'WORKSHEETS/sheet1.xml' } }],
    ['relative targets', { targets: { sheet: 'worksheets/sheet1.xml', texts: './sharedStrings.xml' } }],
    ['targets that go up', { names: { styles: 'styles.xml' }, targets: { styles: '../styles.xml' } }],
    ['backslashes', { names: { sheet: 'xl\\worksheets\\sheet1.xml' }, targets: { sheet: 'worksheets/sheet1.xml' } }],
    ['escapes', { names: { sheet: 'xl/目标 表.xml' }, targets: { sheet: '%E7%9B%AE%E6%A0%87%20%E8%A1%A8.xml' } }],
  ])('%s', async (_, where) => {
    expect(await textOf({ sheet: SHEET, texts: TEXTS, styles: STYLES, ...where })).toEqual([
      '乙',
      '95%',
      '2024年12月31日',
    ]);
  });

  it('are none of the workbook without one, whatever they are called', async () => {
    const others = { 'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'worksheets/sheet1.xml']) };
    expect(await textOf({ sheet: SHEET, texts: TEXTS, styles: STYLES, others })).toEqual(['0.95', '45657']);
  });
});

describe('XML', () => {
  const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const cell = '<c r="A1" t="inlineStr"><is><t>目标</t></is></c>';
  const merges = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
  const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:');
  const utf16 = (xml: string, mark = '\ufeff'): Uint8Array => new Uint8Array(Buffer.from(mark + xml, 'utf16le'));
  const bigEndian = (xml: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le').swap16());

  test.each<[string, PackageXml]>([
    ['single quotes', { sheet: `${row(cell)}${merges}`.replaceAll('"', "'") }],
    ['spaces in tags', { sheet: `${row(cell)}<mergeCells ><mergeCell  ref = "A1:B2" /></mergeCells >` }],
    ['spaces around an area', { sheet: row(cell) + merges.replace('A1:B2', ' A1:B2 ') }],
    [
      'a prefix bound at the root',
      { sheet: `<?xml version="1.0"?><x:worksheet xmlns:x="${NS}">${prefixed(row(cell) + merges)}</x:worksheet>` },
    ],
    [
      'prefixes bound late',
      {
        sheet:
          `<?xml version="1.0"?><worksheet xmlns="${NS}"><x:sheetData xmlns:x="${NS}">` +
          `<x:row r="1"><y:c xmlns:y="${NS}" r="A1" t="inlineStr"><y:is><x:t>目标</x:t></y:is></y:c></x:row>` +
          `</x:sheetData>${merges}</worksheet>`,
      },
    ],
    [
      'elements of other namespaces',
      {
        sheet:
          row(`<z:c xmlns:z="urn:z" r="A1"><z:v>7</z:v></z:c>${cell.replace('<t>', '<t xmlns:z="urn:z" z:a="1">')}`) +
          `${merges}<extLst><ext><z:mergeCell xmlns:z="urn:z" ref="F1:G9"/></ext></extLst>`,
      },
    ],
    ['UTF-16', { sheet: row(cell) + merges, encode: utf16 }],
    ['UTF-16 with its bytes the other way round', { sheet: row(cell) + merges, encode: bigEndian }],
    ['UTF-16 without a mark', { sheet: row(cell) + merges, encode: (xml) => utf16(xml, '') }],
    [
      'UTF-8 that says it is UTF-16',
      { sheet: `<?xml version="1.0" encoding="utf-16"?><worksheet>${row(cell)}${merges}</worksheet>` },
    ],
    [
      'a strict workbook',
      {
        sheet: `<?xml version="1.0"?><worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">${row(cell)}${merges}</worksheet>`,
      },
    ],
  ])('%s', async (_, xml) => {
    const { cells, merges: areas } = await sheetOf(xml);
    expect(cells.map(({ value }) => value)).toEqual(['目标']);
    expect(areas).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it.each([
    ['an entity of its own', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'],
    ['what breaks off', '<?xml version="1.0"?><worksheet><sheetData>'],
    ['another root', '<?xml version="1.0"?><worksheet xmlns="urn:b"><sheetData/></worksheet>'],
    ['tags that do not match', '<?xml version="1.0"?><worksheet><a></b></worksheet>'],
  ])('with %s is refused', async (_, sheet) => {
    await expect(sheetOf({ sheet })).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('cells', () => {
  it('may be ISO dates, with a format of their own or none', async () => {
    const cells = [
      '<c r="A1" t="d" s="2"><v>2024-12-31</v></c><c r="B1" t="d"><v>2024-12-31T00:00:00Z</v></c>',
      '<c r="C1" t="d"><v>2024-12-31T08:30:00</v></c><c r="D1" t="d"><v>08:30:00</v></c><c r="E1" t="d"><v>年底</v></c>',
    ];
    expect(await textOf({ sheet: row(cells.join('')), styles: STYLES })).toEqual([
      '2024年12月31日',
      '2024/12/31',
      '2024/12/31 8:30',
      '8:30',
      '年底',
    ]);
  });

  it('count their dates from 1904 where the workbook says so', async () => {
    const sheet = row(
      '<c r="A1" s="2"><v>44195</v></c><c r="B1"><v>44195</v></c><c r="C1" t="d" s="2"><v>2024-12-31</v></c>',
    );
    const before = '<workbookPr date1904="1"/>';
    expect(await textOf({ sheet, before, styles: STYLES })).toEqual(['2024年12月31日', '44195', '2024年12月31日']);
  });

  it('hold numbers, truths, errors and texts; readings of texts are none of them', async () => {
    const sheet = row(
      '<c r="A1"><v>1e3</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1"><v>NaN</v></c>' +
        '<c r="E1" t="str"><f>A1&amp;"&amp;amp;"</f><v>&amp;amp;</v></c><c r="F1" t="s"><v>9</v></c>' +
        '<c r="G1" t="s"><f>A1</f><v>0</v></c>',
    );
    const texts =
      '<si><r><t>家</t></r><r><rPr><b/></rPr><t>、次_x000D_</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></si>';
    const { cells } = await sheetOf({ sheet, texts });
    expect(cells.map(({ value, formula, mixedFont }) => [value, formula, mixedFont])).toEqual([
      [1000, undefined, undefined],
      [false, undefined, undefined],
      ['#N/A', undefined, undefined],
      ['&amp;', '=A1&"&amp;"', undefined],
      ['家、次\r', '=A1', ['bold']],
    ]);
  });

  it('follow one another where they do not say where they are; the last of two in one place holds', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c r="B5"><v>4</v></c></row>';
    const again = '<row r="2"><c r="A2"><v>5</v></c></row><row r="5"><c r="B5"><v>6</v></c></row>';
    const { cells } = await sheetOf({ sheet: `<sheetData>${rows}${again}</sheetData>` });
    expect(cells.map(({ row: n, column, value }) => [n, column, value])).toEqual([
      [0, 0, 1],
      [0, 3, 2],
      [0, 4, 3],
      [1, 0, 5],
      [4, 1, 6],
    ]);
  });

  test.each(['r="XFE1"', 'r="A1048577"', 'r="A0"', 'r="甲1"', 'r=""'])(
    'are refused where none can be: %s',
    async (place) => {
      await expect(sheetOf({ sheet: row(`<c ${place}><v>1</v></c>`) })).rejects.toMatchObject({ code: 'damaged' });
    },
  );

  it('keep no more than their look below a merge, and nothing of it where nobody looks', async () => {
    const sheet = `${row('<c r="A1"><v>1</v></c><c r="B1" s="1"><f>A1</f><v>2</v></c><c r="C1" s="1"/>')}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
    const styles =
      '<fills><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="0"/></cellXfs>';
    const green = { style: { fill: '#00FF00' } };
    expect((await sheetOf({ sheet, styles })).cells).toEqual([
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 1, value: '', ...green },
      { row: 0, column: 2, value: '', ...green },
    ]);
    expect((await sheetOf({ sheet, styles }, { styles: false })).cells).toEqual([{ row: 0, column: 0, value: 1 }]);
  });
});

it('the sheet in front is counted without chart sheets; a sheet that is listed again is passed over', async () => {
  const listed = ['rId1', 'chart', 'rId1', 'rId4', 'rId5'].map(
    (id, n) => `<sheet name="${n}" sheetId="${n}" r:id="${id}"/>`,
  );
  const others = {
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['chart', 'chartsheet', 'c.xml'],
      ['rId4', 'worksheet', 'b.xml'],
      ['rId5', 'worksheet', 'b.xml'],
    ),
    'xl/b.xml': '<worksheet><sheetData/></worksheet>',
  };
  const before = `<bookViews><workbookView activeTab="3"/></bookViews><sheets>${listed.join('')}</sheets>`;
  const data = await readWorkbook(packageOf({ sheet: SHEET, before, others }));
  expect(data.sheets.map(({ name }) => name)).toEqual(['0', '3']);
  expect(data.activeSheet).toBe(1);
});

it('what all parts together may inflate is limited', async () => {
  const big = `<?xml version="1.0"?><worksheet>${' '.repeat(30 * 1024 * 1024)}</worksheet>`;
  await expect(readWorkbook(packageOf({ sheet: big }))).resolves.toBeDefined();
  const texts = ' '.repeat(30 * 1024 * 1024);
  await expect(readWorkbook(packageOf({ sheet: big, texts }))).rejects.toMatchObject({ code: 'too-large' });
});
