import { parseRange } from '../../../src/core/sheet/address';
import type { CellData } from '../../../src/files/workbook-data';
import { writeWorkbook } from '../../../src/files/writing/write-workbook';
import { readForm } from '../../support/forms';
import type { WorkbenchPage } from './workbench-page';

/** Opens one of the forms that are kept as fixtures, as a workbook of its own. */
export async function openFormFixture(workbench: WorkbenchPage, id: string): Promise<void> {
  const sheets = readForm(`${id}.json`).sheets.map(({ name = '', rows, merges = [] }) => ({
    name,
    cells: rows.flatMap((line, row) => line.map((value, column): CellData => ({ row, column, value: value ?? '' }))),
    merges: merges.map(parseRange),
  }));
  const buffer = Buffer.from(await writeWorkbook({ sheets }));
  const file = { name: `${id}.xlsx`, mimeType: 'application/octet-stream', buffer };
  await workbench.page.locator('input[type=file]').setInputFiles(file);
  await workbench.page.getByRole('banner').getByText(file.name).waitFor();
  await workbench.pane.getByRole('button', { name: '检查本表' }).waitFor();
}
