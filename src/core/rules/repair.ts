import type { Repair } from '../finding/finding';
import type { CellPosition } from '../sheet/snapshot';
import type { IndicatorFacts } from '../indicators/facts';
import type { TableCell } from '../reading/model';
import { readComparator, type Comparator } from '../targets/comparators';
import { halfWidth } from '../text/normalize';

const SIGNS = ['>=', '=>', '<=', '=<', '[≥≧⩾≤≦⩽><=﹥﹤﹦]'];

/** A repair that rewrites one cell: it expects what stands in the cell now and says what it changes. */
export function rewrite(cell: TableCell, text: string, title: string): Repair {
  return rewriteAll([{ cell, text }], title);
}

/** A repair that rewrites several cells at once. */
export function rewriteAll(
  changes: readonly { readonly cell: TableCell; readonly text: string }[],
  title: string,
): Repair {
  return {
    title,
    edits: changes.map(({ cell, text }) => ({ kind: 'set-text', cell: positionOf(cell), expect: cell.written, text })),
  };
}

/** The bare position of a cell, without its text. */
export function positionOf({ row, column }: CellPosition): CellPosition {
  return { row, column };
}

/** ASCII and variant comparison signs as ≥ ≤; the rest of the text as it is. */
export function withPlainSigns(text: string): string {
  return text.replace(/>=|=>|＞＝|[≧⩾]/u, '≥').replace(/<=|=<|＜＝|[≦⩽]/u, '≤');
}

/**
 * The target with another sign: in the value where the value carries one, else in the comparator column.
 *
 * @returns null where neither place holds a sign
 */
export function changeComparator(
  { row, target, valueCell }: IndicatorFacts,
  sign: Comparator,
  title: string,
): Repair | null {
  if (!target.comparator) {
    const column = row.cells.comparator;
    return column && readComparator(column.text) ? rewrite(column, sign, title) : null;
  }
  if (!valueCell || target.comparatorBehind) return null;
  const written = new RegExp(`^\\s*(?:${SIGNS.join('|')})`, 'u');
  const rest = halfWidth(valueCell.text).replace(written, '');
  return rest === halfWidth(valueCell.text) ? null : rewrite(valueCell, `${sign}${rest.trim()}`, title);
}
