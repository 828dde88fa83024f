import { OFFERED_COMPARATORS } from '../vocabulary/comparators';
import { columnIndex, parseCell, parseRange } from '../sheet/address';
import type { CellPosition, CellRange } from '../sheet/snapshot';
import { FORM_LAYOUTS, YEAR_MARK, type FormLayout } from './form-data';

/** The five forms that the samples use, to be started on a new sheet. */
export type FormId = keyof typeof FORM_LAYOUTS;

/** What a new sheet with a form on it holds. All coordinates are 0-based. */
export interface FormSheet {
  readonly sheetName: string;
  /** Rows × columns, all rows of equal length. */
  readonly text: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  /** By column, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** By row, in points; the others have the default height. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** The title, large and centred. */
  readonly title: CellRange;
  /** Labels beside what they are for, in the middle of their cells. */
  readonly centred: readonly CellRange[];
  /** What gets borders: all but the title, the line below it and the signatures. */
  readonly frame: CellRange;
  /** Labels of the columns. */
  readonly header: CellRange;
  /** Cells whose contents are chosen from a list, where the host can offer one. */
  readonly lists: readonly { readonly range: CellRange; readonly values: readonly string[] }[];
  /** The first cell to fill. */
  readonly start: CellPosition;
  /** What it is for, which says what comes next. */
  readonly purpose: FormPurpose;
}

export type FormPurpose = 'targets' | 'self-evaluation';

/** A form to choose from. */
export interface FormChoice {
  readonly id: FormId;
  readonly title: string;
}

/** Room for a text of four lines. */
const TALL = 60;
/** Rows that a new form offers for each 二级指标. */
const ROWS_EACH = 2;

/** The forms to choose from, the most common first. */
export const FORMS: readonly FormChoice[] = Object.entries(FORM_LAYOUTS).map(([id, { title }]) => ({
  id: id as FormId,
  title,
}));

/** A new sheet with an empty form. @param year the budget year, for its title */
export function startForm(id: FormId, year: number): FormSheet {
  const layout: FormLayout = FORM_LAYOUTS[id];
  const width = layout.widths.length;
  const first = layout.header.bottom + 1;
  const texts = new Map<string, string>();
  const put = (row: number, column: number, text: string): void => void texts.set(`${row} ${column}`, text);
  for (const [address, text] of Object.entries(layout.head)) {
    const { row, column } = parseCell(address);
    put(row, column, text.replaceAll(YEAR_MARK, String(year)));
  }
  const merges = layout.merges.map(parseRange);
  let row = first;
  for (const [level1, level2s] of layout.blocks) {
    const top = row;
    for (const level2 of level2s) {
      put(row, layout.columns.level2 ?? 0, level2);
      merges.push(down(row, row + ROWS_EACH - 1, layout.columns.level2 ?? 0));
      row += ROWS_EACH;
    }
    put(top, layout.columns.level1 ?? 0, level1);
    merges.push(down(top, row - 1, layout.columns.level1 ?? 0));
  }
  const last = Math.max(row - 1, ...Object.keys(layout.head).map((address) => parseCell(address).row));
  if (layout.hasSideLabel) merges.push(down(layout.header.top, last, 0));
  for (let each = first; each <= last; each++) merges.push(...layout.sideways.map((span) => across(each, span)));
  for (const [offset, column, text] of layout.foot) put(last + 1 + offset, columnIndex(column), text);
  const height = Math.max(...[...texts.keys()].map((key) => Number(key.split(' ')[0])), last) + 1;
  const box = (top: number, bottom: number): CellRange => ({ top, bottom, left: 0, right: width - 1 });
  const frame = box(layout.header.top > 1 ? 2 : 1, last);
  return {
    sheetName: layout.sheetName,
    text: Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (__, x) => texts.get(`${y} ${x}`) ?? ''),
    ),
    merges,
    columnWidths: layout.widths,
    rowHeights: layout.tall.map((number) => ({ row: number - 1, points: TALL })),
    title: box(0, 0),
    centred: [
      ...(hasSubtitle(layout) ? [box(1, 1)] : []),
      down(frame.top, last, 0),
      ...[layout.columns.level1, layout.columns.level2].flatMap((column) =>
        column ? [down(first, last, column)] : [],
      ),
    ],
    frame,
    header: box(layout.header.top, layout.header.bottom),
    lists:
      layout.comparator === null ? [] : [{ range: down(first, last, layout.comparator), values: OFFERED_COMPARATORS }],
    start: parseCell(layout.start),
    purpose: 'targets',
  };
}

/** A line of its own below the title: （2026年度）. */
function hasSubtitle({ head }: FormLayout): boolean {
  return /^（/u.test(head.A2 ?? '');
}

function down(top: number, bottom: number, column: number): CellRange {
  return { top, bottom, left: column, right: column };
}

/** @param span "D:E" */
function across(row: number, span: string): CellRange {
  const [left = '', right = left] = span.split(':');
  return { top: row, bottom: row, left: columnIndex(left), right: columnIndex(right) };
}
