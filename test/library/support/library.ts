import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSheet, type SheetResult } from '../../../src/core/check/check-sheet';
import { openLibrary } from '../../../src/core/library/library';
import data from '../../../src/core/library/phrasings.json';
import { findTables } from '../../../src/core/reading/find-tables';
import type { IndicatorTable } from '../../../src/core/reading/model';
import { toSheet, toSnapshot, type GridSource, type TableSource } from '../../support/rule-tester';

export const LIBRARY = openLibrary(data);

/** The check of one sheet of a sample, by its place in the file. */
export function checkSample(sample: string, sheet = 0): SheetResult {
  const path = join(__dirname, `../../fixtures/samples/grids/${sample}.json`);
  const file = JSON.parse(readFileSync(path, 'utf8')) as { sheets: GridSource[] };
  const source = file.sheets[sheet];
  if (!source) throw new Error(`${sample} has no sheet ${sheet}`);
  return checkSheet(toSnapshot(source));
}

export function tableOf(source: TableSource): IndicatorTable {
  const [table] = findTables(toSnapshot(toSheet(source)));
  if (!table) throw new Error('no table found');
  return table;
}
