import { compoundFile, sampleBytes, zipOf } from '../support/xlsx/files';
import type { HostileWorkbook } from './expected';
import { filesOf, formAnd, rowsOf, FORM, textCell, workbookOf } from './xml';

/** Files that are no workbooks, or no whole ones, and files made to do harm. */

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const MEGABYTE = 1024 * 1024;

/** Compresses to next to nothing. */
const bomb = (name: string): Uint8Array =>
  zipOf([...filesOf([{}]), { name, content: new Uint8Array(60 * MEGABYTE), claimedSize: 1000 }]);

const sample = (): Uint8Array => sampleBytes('zhijiang-2026');

/** An archive with a password: each entry says so. */
function withPassword(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    copy.writeUInt16LE(copy.readUInt16LE(at + 8) | 1, at + 8);
  }
  return new Uint8Array(copy);
}

const entities = (xml: string): string =>
  `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>${xml}`;

export const BROKEN_FILES: readonly HostileWorkbook[] = [
  {
    name: 'an empty file',
    happens: 'refused: the file is empty',
    bytes: () => new Uint8Array(),
    expected: { refused: 'damaged' },
  },
  {
    name: 'a .csv renamed .xlsx',
    happens: 'refused: no .xlsx',
    bytes: () => utf8('三级指标,指标值\r\n培训人次,64\r\n'),
    expected: { refused: 'not-xlsx' },
  },
  {
    name: 'an .xls renamed .xlsx',
    happens: 'refused: an old .xls, to be saved as .xlsx',
    bytes: () => compoundFile(['Workbook']),
    expected: { refused: 'old-xls' },
  },
  {
    name: 'a web page named .xlsx, as some systems export',
    happens: 'refused: a web page',
    bytes: () => utf8('<html><table><tr><td>指标</td></tr></table></html>'),
    expected: { refused: 'not-xlsx' },
  },
  {
    name: 'a workbook with an opening password',
    happens: 'refused: encrypted',
    bytes: () => compoundFile(['EncryptionInfo', 'EncryptedPackage']),
    expected: { refused: 'encrypted' },
  },
  {
    name: 'an archive with a password',
    happens: 'refused: encrypted',
    bytes: () => withPassword(workbookOf([{}])),
    expected: { refused: 'encrypted' },
  },
  {
    name: 'a workbook cut off half way',
    happens: 'refused: incomplete',
    bytes: () => sample().subarray(0, 7000),
    expected: { refused: 'damaged' },
  },
  {
    name: 'a workbook with its beginning lost',
    happens: 'refused: no .xlsx',
    bytes: () => sample().subarray(700),
    expected: { refused: 'not-xlsx' },
  },
  {
    name: 'a Word document named .xlsx',
    happens: 'refused: a Word document',
    bytes: () => zipOf([{ name: 'word/document.xml', content: '<w/>' }]),
    expected: { refused: 'not-xlsx' },
  },
  {
    name: 'a workbook without sheets',
    happens: 'refused: there is no sheet to read',
    bytes: () => workbookOf([]),
    expected: { refused: 'no-sheets' },
  },
  {
    name: 'a workbook with nothing but charts',
    happens: 'refused: there is no sheet to read',
    bytes: () => workbookOf([{ kind: 'chartsheet', part: '<chartsheet/>' }]),
    expected: { refused: 'no-sheets' },
  },
  {
    name: 'a workbook whose sheet is missing in the file',
    happens: 'refused: there is no sheet to read',
    bytes: () => zipOf(filesOf([{}]).filter(({ name }) => !name.includes('sheet1'))),
    expected: { refused: 'no-sheets' },
  },
  {
    name: 'XML that breaks off',
    happens: 'refused: damaged',
    bytes: () => formAnd({ part: '<worksheet><sheetData><row r="1"><c r="A1"' }),
    expected: { refused: 'damaged' },
  },
  {
    name: 'a zip bomb in a part that is read',
    happens: 'refused before it is inflated: too large',
    bytes: () => bomb('xl/sharedStrings.xml'),
    expected: { refused: 'too-large' },
  },
  {
    name: 'a zip bomb in a picture',
    happens: 'never inflated; checked',
    bytes: () => bomb('xl/media/image1.png'),
    expected: {},
  },
  {
    name: 'entities that multiply, or name a file of the computer',
    happens: 'refused: damaged; no entity is ever resolved',
    bytes: () => {
      const part = `<worksheet><sheetData>${rowsOf(FORM)}<row r="9">${textCell('A9', '&c;')}</row></sheetData></worksheet>`;
      return formAnd({ part: entities(part) });
    },
    expected: { refused: 'damaged' },
  },
  {
    name: 'columns up to number 2,000,000,000',
    happens: 'those Excel does not have are passed over; checked',
    bytes: () => formAnd({ before: '<cols><col min="1" max="2000000000" width="9"/></cols>' }),
    expected: {},
  },
  {
    name: 'a row with the number 2,000,000,000',
    happens: 'refused: damaged',
    bytes: () => formAnd({ rows: `${rowsOf(FORM)}<row r="2000000000"><c r="A2000000000"><v>1</v></c></row>` }),
    expected: { refused: 'damaged' },
  },
  {
    name: '30 merged areas of 100,000 cells each',
    happens: 'merged areas beyond 200,000 cells are passed over; checked',
    isHeavy: true,
    bytes: () => {
      const merges = Array.from({ length: 30 }, (_, n) => `<mergeCell ref="H${n * 1000 + 1}:CY${n * 1000 + 1000}"/>`);
      return formAnd({ after: `<mergeCells>${merges.join('')}</mergeCells>` });
    },
    expected: {},
  },
  {
    name: '300,000 elements that are never closed',
    happens: 'refused: damaged, at once',
    bytes: () => formAnd({ after: '<mergeCells>' + '<mergeCell '.repeat(300_000) }),
    expected: { refused: 'damaged' },
  },
  {
    name: 'elements 100,000 deep',
    happens: 'passed over; checked',
    bytes: () => formAnd({ rows: rowsOf(FORM) + '<a>'.repeat(100_000) + '</a>'.repeat(100_000) }),
    expected: {},
  },
  {
    name: 'a number format of 60,000 characters',
    happens: 'counts as General; checked',
    bytes: () => {
      const format = `<numFmts><numFmt numFmtId="200" formatCode="${'[$-'.repeat(20_000)}"/></numFmts>`;
      const styles = `<styleSheet>${format}<cellXfs><xf/><xf numFmtId="200"/></cellXfs></styleSheet>`;
      const relations = `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
      return formAnd(
        { rows: `${rowsOf(FORM)}<row r="5"><c r="G5" s="1"><v>7</v></c></row>` },
        { 'xl/styles.xml': styles, 'xl/_rels/workbook.xml.rels': relations },
      );
    },
    expected: { texts: { G5: '7' } },
  },
];
