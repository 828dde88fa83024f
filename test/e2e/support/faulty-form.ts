import type { CellData } from '../../../src/files/workbook-data';
import { writeWorkbook } from '../../../src/files/writing/write-workbook';
import type { WorkbenchPage } from './workbench-page';

/** Opens a form with so many rows, each with one fault: a ratio among the 数量指标. */
export async function openFaultyForm(workbench: WorkbenchPage, rows: number): Promise<void> {
  const lines = [
    ['项目支出绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ...Array.from({ length: rows }, (_, row) => ['产出指标', '数量指标', `第${row + 1}类任务完成率`, '≥95%']),
  ];
  const cells = lines.flatMap((line, row) => line.map((value, column): CellData => ({ row, column, value })));
  const bytes = await writeWorkbook({ sheets: [{ name: '目标表', cells }] });
  const file = { name: `${rows}.xlsx`, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await workbench.page.locator('input[type=file]').setInputFiles(file);
  await workbench.page.getByRole('banner').getByText(file.name).waitFor();
  await workbench.pane.getByRole('button', { name: '检查本表' }).waitFor();
}
