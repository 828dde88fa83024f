import type { Edit } from '../../../core/edits/edit';
import type { CellRange } from '../../../core/sheet/snapshot';

/** A text of one row, with the columns over which it can spread. */
export interface RowText {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/**
 * What the edits behind an `insert-rows` write into one of its rows. Texts of merged areas over several rows are left
 * out: no row's height is theirs.
 *
 * @param row where the row is once it is inserted
 */
export function textsOfRow(edits: readonly Edit[], index: number, row: number): RowText[] {
  const texts = new Map<number, string>();
  const merges: CellRange[] = [];
  let at = row;
  for (const edit of edits.slice(index + 1)) {
    switch (edit.kind) {
      case 'set-text':
        if (edit.cell.row === at) texts.set(edit.cell.column, edit.text);
        break;
      case 'insert-rows':
        if (edit.at <= at) at += edit.count;
        break;
      case 'delete-rows':
        if (at >= edit.at + edit.count) at -= edit.count;
        else if (at >= edit.at) return [];
        break;
      case 'merge':
        if (edit.range.top <= at && at <= edit.range.bottom) merges.push(edit.range);
    }
  }
  return [...texts].flatMap(([left, text]): RowText[] => {
    const merge = merges.find((range) => range.left <= left && left <= range.right);
    const isTall = merge !== undefined && merge.bottom > merge.top;
    return text === '' || isTall ? [] : [{ left, right: merge?.right ?? left, text }];
  });
}
