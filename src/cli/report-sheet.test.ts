import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleBytes } from '../../test/support/xlsx/files';
import { checkSheets } from '../core/check/check-sheet';
import type { Report } from '../core/check/report';
import { composeReport } from '../core/report-sheet';
import { readWorkbook } from '../files/read-workbook';
import { snapshots } from '../files/snapshots';
import type { SheetData, WorkbookData } from '../files/workbook-data';
import { writeWorkbook } from '../files/writing/write-workbook';
import { run } from './run';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function check(name: string, data: WorkbookData): Promise<{ report: Report; stdout: string }> {
  const file = join(folder, name);
  writeFileSync(file, await writeWorkbook(data));
  const { stdout } = await run([file]);
  return { report: JSON.parse((await run(['--format', 'json', file])).stdout) as Report, stdout };
}

/** The report of the whole workbook, as a sheet of it, with a sheet's form pasted below: found, it would be checked. */
function reportOf(data: WorkbookData): SheetData {
  const read = snapshots(data);
  const parts = checkSheets(read).map((result) => ({ sheet: result.sheet, result }));
  const [form] = data.sheets;
  const { rows, sheetName } = composeReport({ scope: { kind: 'workbook' }, at: new Date(2026, 2, 5), parts });
  const cells = rows.flatMap((cellsOfRow, row) => cellsOfRow.map((value, column) => ({ row, column, value })));
  const below = rows.length + 2;
  const pasted = form?.cells.map((cell) => ({ ...cell, row: cell.row + below })) ?? [];
  const merges = form?.merges?.map((merge) => ({ ...merge, top: merge.top + below, bottom: merge.bottom + below }));
  return { name: sheetName, cells: [...cells, ...pasted], merges };
}

it.each(['zhijiang-2026', 'laoting-2024'])('a report that is kept in the file (%s) is not checked', async (id) => {
  const data = await readWorkbook(sampleBytes(id));
  const before = await check(`${id}.xlsx`, data);
  const after = await check(`${id}-with-report.xlsx`, { ...data, sheets: [...data.sheets, reportOf(data)] });
  expect(before.report.summary.error + before.report.summary.info).toBeGreaterThan(5);
  expect(after.report.summary).toEqual(before.report.summary);
  expect(after.report.files[0]?.sheets.at(-1)).toEqual({
    sheet: '检查报告',
    tables: [],
    doubts: [],
    verdict: 'none',
    findings: [],
  });
  expect(after.stdout).toContain('这是检查报告，没有检查。');
});
