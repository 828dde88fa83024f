import type { Workbook } from 'exceljs';

/** ExcelJS is large: it is loaded when the first file is read or written, and never by the pane. */
export async function newWorkbook(): Promise<Workbook> {
  const module = await import('exceljs');
  // CommonJS or UMD behind an ES import: where the members end up depends on who resolved it
  const { Workbook: Constructor } = 'default' in module ? (module.default as typeof module) : module;
  return new Constructor();
}
