import { parseRange } from '../core/sheet/address';
import { sampleBytes, sampleGrid } from '../../test/support/xlsx/files';
import { readWorkbook } from './read-workbook';
import { snapshots } from './snapshots';
import type { CellData, SheetData } from './workbook-data';

function cell(row: number, column: number, value: CellData['value'], numberFormat?: string): CellData {
  return { row, column, value, ...(numberFormat && { numberFormat }) };
}

function snapshotOf(sheet: Partial<SheetData>) {
  const [snapshot] = snapshots({ sheets: [{ name: '表', cells: [], ...sheet }] });
  if (!snapshot) throw new Error('no snapshot');
  return snapshot;
}

describe('snapshots of the samples', () => {
  test.each(['bazhou-2022', 'dongguan-2024', 'laoting-2024', 'laoting-2024-stacked', 'linyi-2024', 'zhijiang-2026'])(
    '%s shows what it was made from',
    async (id) => {
      const taken = snapshots(await readWorkbook(sampleBytes(id)));
      const made = sampleGrid(id).sheets;
      expect(taken.map((sheet) => sheet.name)).toEqual(made.map((sheet) => sheet.name));
      taken.forEach((sheet, n) => {
        // a last row that is merely bordered is trimmed
        const rows = made[n]?.rows.map((row) => row.map(String)) ?? [];
        expect(sheet.text).toEqual(rows.slice(0, sheet.text.length));
        expect(rows.slice(sheet.text.length).flat().join('')).toBe('');
        expect(new Set(sheet.merges)).toEqual(new Set(made[n]?.merges.map(parseRange)));
      });
    },
  );

  test.each(['dongguan-2024', 'laoting-2024', 'linyi-2024', 'zhijiang-2026'])(
    '%s with native numbers shows the same text',
    async (id) => {
      const native = snapshots(await readWorkbook(sampleBytes(`${id}-native`)));
      const texts = snapshots(await readWorkbook(sampleBytes(id)));
      expect(native.map((sheet) => sheet.text)).toEqual(texts.map((sheet) => sheet.text));
      expect(native.some((sheet) => sheet.values.flat().some((value) => typeof value === 'number'))).toBe(true);
    },
  );
});

describe('snapshots', () => {
  it('trims the used range to what is filled', () => {
    const styled = { ...cell(50, 20, ''), style: { fill: '#FF0000' } };
    const { text, values, top, left } = snapshotOf({ cells: [cell(2, 1, 1, '0%'), cell(3, 2, 'b'), styled] });
    expect({ text, values, top, left }).toEqual({
      text: [
        ['100%', ''],
        ['', 'b'],
      ],
      values: [
        [1, ''],
        ['', 'b'],
      ],
      top: 2,
      left: 1,
    });
  });

  it('takes in the empty last rows and columns of merges', () => {
    const merges = [
      { top: 0, left: 0, bottom: 2, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 3 },
    ];
    const { text } = snapshotOf({ cells: [cell(0, 0, 'a'), cell(0, 1, 'b')], merges });
    expect([text.length, text[0]?.length]).toEqual([3, 4]);
  });

  it('clips a merge across the whole sheet', () => {
    const snapshot = snapshotOf({
      cells: [cell(0, 0, '标题'), cell(1, 1, 'b')],
      merges: [{ top: 0, left: 0, bottom: 0, right: 16_383 }],
    });
    expect(snapshot.text[0]).toEqual(['标题', '']);
    expect(snapshot.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it('leaves out cells at the far end of the sheet, and says how many', () => {
    const far = [cell(1_048_575, 16_383, 'x'), cell(3, 16_383, 'y')];
    const { text, omittedCells } = snapshotOf({ cells: [cell(0, 0, 'a'), cell(9, 4, 'b'), ...far] });
    expect([text.length, text[0]?.length, omittedCells]).toEqual([10, 5, 2]);
  });

  it('has no rows for an empty sheet', () => {
    expect(snapshotOf({}).text).toEqual([]);
  });
});

it('a snapshot names the formulas that are no single constants', () => {
  const cells = [
    { ...cell(1, 1, '<=20'), formula: '="<="&F2' },
    { ...cell(2, 1, 1, '0%'), formula: '=100%' },
    { ...cell(3, 1, 30), formula: '=SUM(B1:B2)' },
    cell(4, 1, '=SUM(B1:B2)'),
  ];
  expect(snapshotOf({ cells }).formulas).toEqual([
    { row: 1, column: 1, formula: '="<="&F2' },
    { row: 3, column: 1, formula: '=SUM(B1:B2)' },
  ]);
  expect(snapshotOf({ cells: cells.slice(1, 2) })).not.toHaveProperty('formulas');
});
