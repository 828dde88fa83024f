import { sampleBytes, xlsxOf } from '../../test/support/xlsx/files';
import { leftOutOf } from './left-out';
import { readWorkbook } from './read-workbook';
import { writeWorkbook } from './write-workbook';

const CELLS = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>指标</t></is></c></row></sheetData>';

describe('what a sheet holds besides its cells', () => {
  it.each([
    ['', []],
    ['<pageMargins left="0.7"/><pageSetup paperSize="9" orientation="portrait" scale="100"/><headerFooter/>', []],
    ['<pageSetup orientation="landscape"/>', ['print']],
    ['<pageSetup scale="85"/>', ['print']],
    ['<headerFooter><oddFooter>第&amp;P页</oddFooter></headerFooter>', ['print']],
    ['<rowBreaks count="1"/>', ['print']],
    ['<dataValidations count="1"/><conditionalFormatting sqref="A1"/>', ['validation', 'formats']],
    ['<hyperlinks/><autoFilter ref="A1:B2"/>', ['links', 'filters']],
  ])('%s', (xml, expected) => {
    expect(leftOutOf(['xl/worksheets/sheet1.xml'], [`<worksheet>${CELLS}${xml}</worksheet>`], '')).toEqual(expected);
  });

  it('stands in front of the cells too', () => {
    const front =
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><pane ySplit="3" state="frozen"/></sheetViews>';
    expect(leftOutOf([], [`<worksheet>${front}${CELLS}</worksheet>`], '')).toEqual(['frozen', 'print']);
  });

  it('is not what a cell says', () => {
    expect(leftOutOf([], [CELLS.replace('指标', '<hyperlinks/><rowBreaks/>')], '')).toEqual([]);
  });
});

it.each([
  [['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml'], ['comments']],
  [['xl/threadedComments/threadedComment1.xml'], ['comments']],
  [['xl/media/image1.png', 'xl/charts/chart1.xml'], ['pictures']],
  [['xl/worksheets/sheet1.xml', 'xl/printerSettings/printerSettings1.bin'], []],
])('files %j hold %j', (names, expected) => {
  expect(leftOutOf(names, [], '')).toEqual(expected);
});

it.each([
  ['<definedName name="_xlnm.Print_Area" localSheetId="0">A1:B2</definedName>', ['print']],
  ['<definedName name="_xlnm._FilterDatabase" hidden="1">A1</definedName>', []],
  ['<definedName name="单位">表!$A$1</definedName>', ['names']],
])('names %s mean %j', (xml, expected) => {
  expect(leftOutOf([], [], `<workbook><definedNames>${xml}</definedNames></workbook>`)).toEqual(expected);
});

it('is told of a file that is read, and of none that was written from what was read', async () => {
  const data = await readWorkbook(xlsxOf({ sheet: `${CELLS}<pageSetup orientation="landscape"/>` }));
  expect(data.leftOut).toEqual(['print']);
  expect((await readWorkbook(await writeWorkbook(data))).leftOut).toBeUndefined();
  expect((await readWorkbook(sampleBytes('zhijiang-2026'))).leftOut).toBeUndefined();
});
