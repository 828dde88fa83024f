import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findTables } from '../src/core/reading/find-tables';
import type { IndicatorTable } from '../src/core/reading/model';
import { toSnapshot, type GridSource } from './support/rule-tester';

/** Columns and indicators of a table, as far as they can be told without its merges. */
function essence({ columns, rows, context }: IndicatorTable): unknown {
  return {
    columns: columns.map(({ column, role }) => `${column} ${role}`),
    rows: rows.map(({ row, kind, level1, level2, cells }) =>
      [row, kind, level1, level2, cells.name?.text, cells.value?.text].join('|'),
    ),
    year: context.year,
  };
}

const FOLDERS = ['fixtures/forms', 'fixtures/samples/grids'].map((folder) => resolve(__dirname, folder));
const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => resolve(folder, file)));

/** Hosts below ExcelApi 1.13 cannot tell merges: blanks have to stand for them. */
it.each(files.map((file) => [file.slice(__dirname.length + 1), file]))(
  '%s reads the same without merges',
  (_, file) => {
    const { sheets } = JSON.parse(readFileSync(file, 'utf8')) as { sheets: GridSource[] };
    for (const sheet of sheets) {
      const known = findTables(toSnapshot(sheet)).map(essence);
      expect(findTables(toSnapshot({ ...sheet, mergesKnown: false })).map(essence)).toEqual(known);
    }
  },
);
