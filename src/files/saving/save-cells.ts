import { DAYS_TO_1904, isDateFormat } from '../cell-values';
import { rejectByContent } from '../file-kind';
import { keyOf } from '../merges';
import { Package } from '../package';
import { inPackage, readWorkbook } from '../read-workbook';
import type { WorkbookData } from '../workbook-data';
import { findParts, type WorkbookParts } from '../workbook-parts';
import { calculatedOnLoad, dropCalculationOrder } from './calculation';
import type { CellChange } from './cell-xml';
import { definedNames } from './defined-names';
import { dropResults } from './drop-results';
import { PackageEdit } from './package-edit';
import { setCells } from './set-cells';
import { staleResults } from './stale-results';

/** Cells to change, by the index of their sheet among those that are read. */
export type ChangesBySheet = ReadonlyMap<number, readonly CellChange[]>;

/** The changes as a workbook that counts its dates from 1904 writes them. */
function datedFrom1904(changes: readonly CellChange[], data: WorkbookData['sheets'][number]): readonly CellChange[] {
  const dates = new Set(
    data.cells
      .filter(({ numberFormat = '' }) => isDateFormat(numberFormat))
      .map(({ row, column }) => keyOf(row, column)),
  );
  return changes.map((change) => {
    const isDate = typeof change.value === 'number' && dates.has(keyOf(change.row, change.column));
    return isDate ? { ...change, value: Number(change.value) - DAYS_TO_1904 } : change;
  });
}

/** Drops results that are no longer true. @returns whether there are any */
async function dropStale(
  file: PackageEdit,
  parts: WorkbookParts,
  data: WorkbookData,
  changes: ChangesBySheet,
): Promise<boolean> {
  const stale = staleResults(data, definedNames(await file.read(parts.part)), changes);
  for (const [index, cells] of stale) {
    await file.edit(parts.sheets[index]?.part ?? '', (xml) => dropResults(xml, cells));
  }
  return stale.size > 0;
}

async function save(bytes: Uint8Array, changes: ChangesBySheet): Promise<Uint8Array> {
  const parts = await findParts(new Package(bytes));
  const { date1904 } = parts.view;
  const data = await readWorkbook(bytes, { styles: date1904 });
  const file = new PackageEdit(bytes);
  let formulasChanged = false;
  for (const [index, cells] of changes) {
    const [sheet, read] = [parts.sheets[index], data.sheets[index]];
    if (!sheet || !read || cells.length === 0) continue;
    const changed = setCells(await file.read(sheet.part), date1904 ? datedFrom1904(cells, read) : cells);
    await file.write(sheet.part, changed.xml);
    formulasChanged ||= changed.formulasChanged;
  }
  if (formulasChanged) await dropCalculationOrder(file, parts);
  const isStale = await dropStale(file, parts, data, changes);
  if (formulasChanged || isStale) await file.edit(parts.part, calculatedOnLoad);
  return file.finish();
}

/**
 * The workbook file with other contents in some cells. Nothing else changes: every other part is copied as it is
 * packed, every other cell as it is written, but for results of formulas that are no longer true.
 *
 * @throws UserError as reading does; `cannot-save` where a cell cannot be changed without harm
 */
export async function saveCells(bytes: Uint8Array, changes: ChangesBySheet): Promise<Uint8Array> {
  const rejection = rejectByContent(bytes);
  if (rejection) throw rejection;
  return inPackage(() => save(bytes, changes));
}
