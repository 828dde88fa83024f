import { packageOf, relations, type PackageXml } from '../../test/support/xlsx/package';
import { readWorkbook } from './read-workbook';

const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;
const SHEET = row('<c r="A1"><v>1</v></c>');

describe('what a file holds besides', () => {
  test.each<[string, Partial<PackageXml>, readonly string[]]>([
    ['nothing', { sheet: `${SHEET}<pageSetup orientation="portrait" scale="100"/><headerFooter/>` }, []],
    ['a page on its side', { sheet: `${SHEET}<pageSetup orientation="landscape"/>` }, ['print']],
    ['a page number', { sheet: `${SHEET}<headerFooter><oddFooter>第&amp;P页</oddFooter></headerFooter>` }, ['print']],
    [
      'panes that stay',
      { sheet: `<sheetViews><sheetView><pane ySplit="3" state="frozen"/></sheetView></sheetViews>${SHEET}` },
      ['frozen'],
    ],
    [
      'lists and rules',
      { sheet: `${SHEET}<conditionalFormatting/><dataValidations/><hyperlinks/><autoFilter/>` },
      ['validation', 'formats', 'links', 'filters'],
    ],
    ['what a cell says', { sheet: row('<c r="A1" t="inlineStr"><is><t>&lt;hyperlinks/></t></is></c>') }, []],
    [
      'names',
      {
        after:
          '<definedNames><definedName name="_xlnm.Print_Area">A1</definedName><definedName name="单位">A1</definedName></definedNames>',
      },
      ['print', 'names'],
    ],
    [
      'comments',
      { others: { 'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'comments', '../批注.xml']) } },
      ['comments'],
    ],
    [
      'a picture in a drawing',
      {
        others: {
          'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'drawing', '../d.xml']),
          'xl/d.xml': '<a/>',
          'xl/_rels/d.xml.rels': relations(['rId1', 'image', 'p.png']),
        },
      },
      ['pictures'],
    ],
  ])('%s', async (_, xml, expected) => {
    expect((await readWorkbook(packageOf({ sheet: SHEET, ...xml }))).leftOut ?? []).toEqual(expected);
  });
});
