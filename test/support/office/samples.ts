import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/files/read-workbook';
import type { WorkbookData } from '../../../src/files/workbook-data';

const FOLDER = join(__dirname, '../../fixtures/samples/xlsx');

/** One sample workbook for each of the five forms. */
export const FORMS = ['zhijiang-2026', 'bazhou-2022', 'dongguan-2024', 'linyi-2024', 'laoting-2024'] as const;

/** A sample workbook as plain data. @param name without folder and ending */
export async function sampleWorkbook(name: string): Promise<WorkbookData> {
  return readWorkbook(readFileSync(join(FOLDER, `${name}.xlsx`)));
}
