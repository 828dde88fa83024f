import type { Repair } from '../../finding/finding';
import type { TableCell } from '../../reading/model';
import { isBlankText } from '../../text/normalize';
import { rewrite } from '../repair';

/** Suggests a wording with gaps for a cell that is blank. What fills them only the writer of the table knows. */
export function putWording(cell: TableCell | null | undefined, wording: string): readonly Repair[] {
  if (!cell || !isBlankText(cell.text)) return [];
  return [rewrite(cell, wording, '填入写法，“……”处写实际情况')];
}
