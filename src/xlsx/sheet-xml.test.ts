import { dropBadMerges, dropImpossibleColumns, hasImpossibleRow, numberCells } from './sheet-xml';

describe('numberCells', () => {
  it.each([
    [
      'nothing numbered',
      '<row><c/><c t="b"><v>1</v></c></row><row/>',
      '<row r="1"><c r="A1"/><c r="B1" t="b"><v>1</v></c></row><row r="2"/>',
    ],
    [
      'some numbered',
      '<row r="3"><c/><c r="D3"/><c/></row><row><c/></row>',
      '<row r="3"><c r="A3"/><c r="D3"/><c r="E3"/></row><row r="4"><c r="A4"/></row>',
    ],
    ['all numbered', '<cols><col min="1"/></cols><row r="1" ht="3"><c r="A1" s="1"/></row>', null],
  ])('%s', (_, xml, expected) => {
    expect(numberCells(xml)).toBe(expected ?? xml);
  });
});

it.each([
  ['<row r="1048576">', false],
  ['<row r="1048577">', true],
  ['<row ht="15" r="2000000000" spans="1:5">', true],
  ['<row spans="1:9999999"><c r="A1"/>', false],
])('%s below the last row: %s', (xml, expected) => {
  expect(hasImpossibleRow(xml)).toBe(expected);
});

it.each([
  ['<col min="1" max="16384" width="9"/>', true],
  ['<col width="9" min="2" max="2"/>', true],
  ['<col min="1" max="16385" width="9"/>', false],
  ['<col min="1" max="2000000000" width="9"/>', false],
  ['<col min="5" max="4" width="9"/>', false],
  ['<col width="9"/>', false],
])('column %s kept: %s', (column, isKept) => {
  const xml = `<worksheet><cols>${column}</cols><sheetData/></worksheet>`;
  expect(dropImpossibleColumns(xml)).toBe(isKept ? xml : xml.replace(column, ''));
});

describe('dropBadMerges', () => {
  const xmlOf = (...refs: readonly string[]): string =>
    `<sheetData/><mergeCells count="9">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells><x/>`;
  const keptOf = (xml: string): string[] => [...xml.matchAll(/ref="([^"]+)"/g)].map(([, ref]) => ref ?? '');

  it.each([
    ['side by side', ['A1:B1', 'C1:D1', 'A2:B3'], ['A1:B1', 'C1:D1', 'A2:B3']],
    ['overlapping: the first one stays', ['A3:B4', 'B3:C3', 'B4:B9', 'C3:C4'], ['A3:B4', 'C3:C4']],
    ['a single cell', ['A1', 'B1:B1', 'C1:D1'], ['C1:D1']],
    ['a whole column', ['A1:A1048576', 'C1:D1'], ['C1:D1']],
    ['no area', ['A:C', '#REF!', 'C1:D1'], ['C1:D1']],
    ['corners the other way round', ['C4:A3', 'B3:B9'], ['C4:A3']],
  ])('%s', (_, refs, expected) => {
    expect(keptOf(dropBadMerges(xmlOf(...refs)))).toEqual(expected);
  });

  it('stops at 200,000 cells', () => {
    const refs = Array.from({ length: 30 }, (_, n) => `A${n * 100 + 1}:AAA${n * 100 + 100}`);
    expect(keptOf(dropBadMerges(xmlOf(...refs)))).toHaveLength(2);
  });

  it('takes elements that are closed apart, and leaves the rest of the sheet', () => {
    const xml = '<a/><mergeCells><mergeCell ref="A1:B1"></mergeCell></mergeCells><b/>';
    expect(dropBadMerges(xml)).toBe('<a/><mergeCells><mergeCell ref="A1:B1"></mergeCell></mergeCells><b/>');
    expect(dropBadMerges('<sheetData/>')).toBe('<sheetData/>');
    expect(dropBadMerges('<mergeCells><mergeCell ref="A1:B1"/>')).toBe('<mergeCells><mergeCell ref="A1:B1"/>');
  });
});
