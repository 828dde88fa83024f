import type { Repair } from '../../finding/finding';
import type { TableCell } from '../../reading/model';
import { rewrite } from '../repair';

/** Suggests other points in a cell that begins with some: 10分 becomes 7.5分. Elsewhere nothing. */
export function putPoints(cell: TableCell, points: string, title: string): readonly Repair[] {
  const written = cell.text.trim();
  const text = written.replace(/^\d+(?:\.\d+)?/u, points);
  return text === written ? [] : [rewrite(cell, text, title)];
}
