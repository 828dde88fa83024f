import { sampleRows } from '../../src/core/reading/columns/content';
import { possibleRoles, type Column, type Pair } from '../../src/core/reading/columns/evidence';
import { columnsOf } from '../../src/core/reading/columns/read-columns';
import { findHeaderBands } from '../../src/core/reading/header/band';
import { Grid } from '../../src/core/sheet/grid';
import type { ColumnRole } from '../../src/core/vocabulary/column-roles';
import { COLUMN_KINDS } from '../changed-headers/kinds/columns';
import type { Kind } from '../changed-headers/kinds/kind';
import { LABEL_KINDS } from '../changed-headers/kinds/labels';
import type { LabelledForm } from '../changed-headers/labelled-form';
import { OpenForm, type OpenTable } from '../changed-headers/open-table';
import { casesOf } from '../changed-headers/run';

/** A table whose columns somebody has labelled, as it is or changed. */
export interface LabelledColumns {
  /** The file that it is from, see {@link fileOf}. */
  readonly file: string;
  readonly columns: readonly Column[];
  readonly pair: Pair;
  /** Columns that are not in it have no role. */
  readonly roles: ReadonlyMap<Column, ColumnRole>;
}

/** So many tables of a form are taken as they are, and so many with each change. */
const AS_IT_IS = 2;
const CHANGED = 1;

/** The labelled tables of a form, and the same with other headers and more columns. */
export function labelledColumns(form: LabelledForm): LabelledColumns[] {
  const asItIs = new OpenForm(form).tables.slice(0, AS_IT_IS);
  const kinds = [...LABEL_KINDS, ...COLUMN_KINDS].filter(isLearned);
  const changed = kinds.flatMap((kind) => casesOf(form, kind).slice(0, CHANGED));
  return [...asItIs, ...changed.map(({ table }) => table)].flatMap((table) => read(fileOf(form.id), table) ?? []);
}

/** Samples of one form in several files are one. */
export const fileOf = (id: string) => id.replace(/-(native|pasted|stacked)$/u, '');

/** Grades are several columns of one role: they follow from the others. */
function isLearned({ name }: Kind): boolean {
  return name !== 'graded';
}

function read(file: string, table: OpenTable): LabelledColumns | null {
  const isWhole = table.columnsOf('name').length === 1 && table.has('value') && !table.has('gradeValue');
  // halves have two of each
  if (!isWhole || (table.has('periodValue') && table.columnsOf('value').length > 1)) return null;
  const grid = new Grid(table.sheet.snapshot());
  const band = findHeaderBands(grid).find(({ bottom }) => bottom === table.header.bottom);
  // a header that is not found as it stands is no matter of weights
  if (!band) return null;
  const columns = columnsOf(grid, band, sampleRows(grid, band.bottom + 1, table.body.bottom));
  const roles = new Map<Column, ColumnRole>();
  for (const column of columns) {
    const role = possibleRoles(column).find((each) => table.columnsOf(each).includes(column.column));
    if (role) roles.set(column, role);
  }
  return { file, columns, pair: { name: table.column('name'), value: table.column('value') }, roles };
}
