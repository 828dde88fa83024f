import { displayText } from '../../files/display-text';
import { GENERAL, type Cell } from './cell';

/** What a cell shows, its number format applied. Errors and texts show as they are; column widths play no part. */
export function displayedText(cell: Cell | undefined): string {
  if (!cell || cell.value === '') return '';
  const { value, numberFormat = GENERAL } = cell;
  // most texts are in General or @ cells: no need to ask the formatter
  if (typeof value === 'string' && !numberFormat.includes(';') && !numberFormat.includes('"')) return value;
  return displayText(value, numberFormat);
}
