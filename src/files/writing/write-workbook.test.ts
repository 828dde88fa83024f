import { sampleBytes } from '../../../test/support/xlsx/files';
import { readWorkbook } from '../read-workbook';
import type { WorkbookData } from '../workbook-data';
import { writeWorkbook } from './write-workbook';

describe('writeWorkbook', () => {
  test.each(['zhijiang-2026', 'linyi-2024-native', 'laoting-2024', 'linyi-2024-pasted'])(
    '%s reads back as it was',
    async (id) => {
      const data = await readWorkbook(sampleBytes(id));
      expect(await readWorkbook(await writeWorkbook(data))).toEqual(data);
    },
  );

  it('keeps what a cell can be', async () => {
    // a cell with any style of its own also names the default font
    const font = { name: '宋体', size: 11 };
    const line = { weight: 'medium', color: '#00FF00' } as const;
    const data: WorkbookData = {
      activeSheet: 1,
      sheets: [
        {
          name: '隐藏',
          hidden: true,
          cells: [],
          merges: [],
          rowHeights: {},
          columnWidths: {},
          hiddenRows: [],
          hiddenColumns: [],
        },
        {
          name: '表 一',
          protected: true,
          cells: [
            { row: 0, column: 0, value: '=64人' },
            { row: 0, column: 1, value: 45000.5, numberFormat: 'yyyy"年"m"月"d"日"', style: { font } },
            { row: 0, column: 2, value: '#DIV/0!', formula: '=1/0' },
            { row: 0, column: 3, value: 3, formula: '=SUM(1,2)' },
            { row: 1, column: 0, value: false },
            { row: 1, column: 1, value: '', style: { fill: '#FFFF00', font, borders: { top: line, left: line } } },
            {
              row: 1,
              column: 2,
              value: 'x',
              numberFormat: '@',
              style: {
                font: { name: '宋体', size: 12, bold: true, italic: true, underline: true, color: '#FF0000' },
                wrap: true,
                horizontal: 'center',
                vertical: 'center',
                locked: false,
              },
            },
          ],
          merges: [{ top: 3, left: 0, bottom: 4, right: 2 }],
          columnWidths: { 0: 20.5, 1: 8 },
          rowHeights: { 1: 33 },
          hiddenRows: [1],
          hiddenColumns: [2],
        },
      ],
    };
    expect(await readWorkbook(await writeWorkbook(data))).toEqual(data);
  });
});

it('keeps any text', async () => {
  const texts = [
    '_x005F\ude00',
    '培\u0001训',
    '\ud83d',
    '\ude00\ud83d',
    '_x000D_',
    '甲\r\n乙',
    '\ufffe',
    ' 前后 ',
    '😀',
    '\u202e倒',
  ];
  const cells = texts.map((value, row) => ({ row, column: 0, value }));
  const data = await readWorkbook(await writeWorkbook({ sheets: [{ name: '表', cells }] }));
  expect(data.sheets[0]?.cells.map(({ value }) => value)).toEqual(texts);
});
