import { checkSheet } from '../../src/core/check/check-sheet';
import type { Finding } from '../../src/core/finding/finding';
import { formatCell, parseCell } from '../../src/core/sheet/address';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/files/read-workbook';
import { snapshots } from '../../src/files/snapshots';
import { writeWorkbook } from '../../src/files/writing/write-workbook';
import { startExcel } from '../support/office/start-excel';
import { BROKEN_FILES } from './broken-files';
import { isRefused } from './expected';
import { STRANGE_SHEETS } from './strange-sheets';

/** Every workbook that can be opened, through office.js: read, checked, corrected, taken back. */

jest.setTimeout(60_000);

const OPENED = [...BROKEN_FILES, ...STRANGE_SHEETS].flatMap(({ name, bytes, expected, isHeavy }) =>
  isRefused(expected) || isHeavy ? [] : [{ name, bytes, expected }],
);

const found = ({ rule, cell }: Finding): string => `${rule} ${formatCell(cell)}`;
const findingsOf = (snapshot: SheetSnapshot | null | undefined): string[] =>
  snapshot ? checkSheet(snapshot).findings.map(found) : [];

describe.each(OPENED)('$name', ({ bytes, expected }) => {
  // without merged areas, as in Excel 2019, and with them
  it.each([7, 13])('is read, checked, corrected and taken back (ExcelApi 1.%i)', async (excelApi) => {
    const data = await readWorkbook(bytes());
    const { spreadsheet, model, sheetId, text } = await startExcel(data, { excelApi, payloadLimit: 5_000_000 });
    const { snapshot, omitsFar } = await spreadsheet.readActiveSheet();
    const { fault = 'C3', texts = {}, note = '' } = expected;
    const inFile = snapshots(data)[0];
    if (excelApi >= 13) expect(findingsOf(snapshot)).toEqual(findingsOf(inFile));
    expect(findingsOf(snapshot).includes(`quantity-is-ratio ${fault}`)).toBe(fault !== null);
    expect(omitsFar ?? false).toBe((inFile?.omittedCells ?? 0) > 0 || note.includes('太远'));
    for (const [address, wanted] of Object.entries(texts)) {
      const { row, column } = parseCell(address);
      expect(snapshot?.text[row - snapshot.top]?.[column - snapshot.left]).toBe(wanted);
    }
    const before = JSON.stringify(model.toData());
    const cell = parseCell('D3');
    const token = await spreadsheet.applyEdits(sheetId, [{ kind: 'set-text', cell, expect: text('D3'), text: '=96%' }]);
    expect(text('D3')).toBe('=96%');
    await spreadsheet.select(sheetId, { top: 2, left: 3, bottom: 2, right: 3 });
    await spreadsheet.undo(token);
    expect(JSON.stringify(model.toData())).toBe(before);
  });

  it('is saved as a workbook that reads the same', async () => {
    const data = await readWorkbook(bytes());
    const again = await readWorkbook(await writeWorkbook(data));
    const textsOf = (each: typeof data): unknown => snapshots(each).map(({ text, merges }) => [text, merges]);
    expect(textsOf(again)).toEqual(textsOf(data));
  });
});
