import { openRows } from './open-rows';
import type { WorkbenchPage } from './workbench-page';

/** Opens a form with so many rows, each with one fault: a ratio among the 数量指标. */
export async function openFaultyForm(workbench: WorkbenchPage, rows: number): Promise<void> {
  await openRows(workbench, `${rows}.xlsx`, [
    ['项目支出绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ...Array.from({ length: rows }, (_, row) => ['产出指标', '数量指标', `第${row + 1}类任务完成率`, '≥95%']),
  ]);
}
