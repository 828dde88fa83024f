import type { CellData } from '../../../src/files/workbook-data';
import { writeWorkbook } from '../../../src/files/writing/write-workbook';
import type { WorkbenchPage } from './workbench-page';

/** Opens a workbook with one sheet that holds these texts. */
export async function openRows(
  workbench: WorkbenchPage,
  name: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const cells = rows.flatMap((line, row) => line.map((value, column): CellData => ({ row, column, value })));
  const bytes = await writeWorkbook({ sheets: [{ name: '目标表', cells }] });
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await workbench.page.locator('input[type=file]').setInputFiles(file);
  await workbench.page.getByRole('banner').getByText(name).waitFor();
  await workbench.pane.getByRole('button', { name: '检查本表' }).waitFor();
}
