import { readFileSync } from 'node:fs';
import { columnIndex, parseRange } from '../../src/core/sheet/address';
import type { CellRange, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/files/read-workbook';
import { snapshots } from '../../src/files/snapshots';
import { formFiles, readForm, snapshotOf } from '../support/forms';
import { readLabels, workbookOf, type Labels } from '../support/labels';

/** Where a table stands and what its columns are, told by somebody who read it. */
export interface LabelledTable {
  /** Index of its sheet. */
  readonly sheet: number;
  readonly header: CellRange;
  readonly body: CellRange;
  /** 0-based columns by role, in the order of the sheet. */
  readonly columns: readonly (readonly [column: number, role: string])[];
}

/** A workbook whose tables are labelled. */
export interface LabelledForm {
  readonly id: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly LabelledTable[];
}

function columnsOf(columns: Readonly<Record<string, string>>): LabelledTable['columns'] {
  return Object.entries(columns)
    .map(([letters, role]) => [columnIndex(letters), role] as const)
    .sort(([a], [b]) => a - b);
}

/** A fixture without the sheets that are in doubt as they stand. */
function fixture(file: string, folder: string): LabelledForm {
  const { sheets, expected } = readForm(file, folder);
  const clear = sheets.flatMap((sheet, at) => {
    const labels = expected.sheets[at];
    return labels && (labels.doubts ?? []).length === 0 ? [{ sheet, labels }] : [];
  });
  return {
    id: file.replace('.json', ''),
    sheets: clear.map(({ sheet }, at) => ({ ...snapshotOf(sheet), name: sheet.name ?? `表${at + 1}` })),
    tables: clear.flatMap(({ labels }, sheet) =>
      labels.tables.map(({ header, body, columns }) => {
        return { sheet, header: parseRange(header), body: parseRange(body), columns: columnsOf(columns) };
      }),
    ),
  };
}

/** The forms of a folder of fixtures, but for those that are in doubt altogether. */
export function fixtureForms(folder = 'forms'): LabelledForm[] {
  return formFiles(folder)
    .map((file) => fixture(file, folder))
    .filter(({ sheets }) => sheets.length > 0);
}

async function sample(labels: Labels): Promise<LabelledForm> {
  const workbook = await readWorkbook(new Uint8Array(readFileSync(workbookOf(labels))), { formulas: false });
  const sheets = snapshots(workbook);
  const tables = labels.tables.filter(({ sure }) => sure !== false);
  return {
    id: labels.id,
    sheets,
    tables: tables.flatMap(({ sheet, header, body, columns }) => {
      const at = sheets.findIndex(({ name }) => name.trim() === sheet.trim());
      const read = { header: parseRange(header), body: parseRange(body), columns: columnsOf(columns) };
      return at < 0 ? [] : [{ sheet: at, ...read }];
    }),
  };
}

/** The samples, as their files hold them. */
export function sampleForms(): Promise<LabelledForm[]> {
  return Promise.all(readLabels().map(sample));
}
