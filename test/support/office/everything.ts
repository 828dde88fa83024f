import type { WorkbookModel } from '../../../src/workbench/model';

/** All that a workbook holds, as one text: cells and their looks, and what lies over them or belongs to the sheets. */
export function everythingIn(model: WorkbookModel): string {
  return JSON.stringify({ ...model.toData(), extras: model.sheets.map(({ id, extras }) => [id, extras]) });
}
