import type { CellRange, SheetSnapshot } from '../sheet/snapshot';
import { applyEdits } from './apply-edits';
import type { DeleteRowsEdit, Edit, SetTextEdit } from './edit';
import { sameRange } from './ranges';

/**
 * The edits that take others back: applied to the sheet as `edits` leave it, they give the snapshot again (merged
 * areas in reading order). Looks are not part of a snapshot: hosts restore them by themselves.
 *
 * @throws UserError 'stale' when the edits cannot be done on the snapshot
 */
export function invertEdits(snapshot: SheetSnapshot, edits: readonly Edit[]): Edit[] {
  const inverses: Edit[][] = [];
  let before = snapshot;
  for (const edit of edits) {
    const after = applyEdits(before, [edit]);
    inverses.unshift(invertEdit(before, edit, after));
    before = after;
  }
  return inverses.flat();
}

/** The edits that take one edit back. @param after the sheet as the edit leaves it */
export function invertEdit(before: SheetSnapshot, edit: Edit, after: SheetSnapshot): Edit[] {
  switch (edit.kind) {
    case 'set-text':
      return [setBack(before, edit.cell.row, edit.cell.column, edit.text)];
    case 'insert-rows':
      return [{ kind: 'delete-rows', at: edit.at, count: edit.count, expect: [] }];
    case 'delete-rows':
      return restoreRows(before, edit, after);
    case 'merge':
      return [
        { kind: 'unmerge', range: edit.range },
        ...edit.expect.map((range): Edit => ({ kind: 'merge', range, expect: [] })),
      ];
    case 'unmerge':
      return [{ kind: 'merge', range: edit.range, expect: [] }];
  }
}

function setBack(before: SheetSnapshot, row: number, column: number, now: string): SetTextEdit {
  const text = before.text[row - before.top]?.[column - before.left] ?? '';
  const value = before.values[row - before.top]?.[column - before.left] ?? '';
  return { kind: 'set-text', cell: { row, column }, expect: now, text, ...(value !== text && { value }) };
}

function restoreRows(before: SheetSnapshot, edit: DeleteRowsEdit, after: SheetSnapshot): Edit[] {
  const { at, count } = edit;
  const rows: Edit = { kind: 'insert-rows', at, count, like: likeRow(after, at), columns: [], expect: [] };
  const texts = edit.expect
    .filter(({ text }) => text !== '')
    .map(({ cell }) => setBack(before, cell.row, cell.column, ''));
  const grown = applyEdits(after, [rows]);
  const wrong = (grown.merges ?? []).filter((merge) => !has(before.merges, merge));
  const missing = (before.merges ?? []).filter((merge) => !has(grown.merges, merge));
  return [
    rows,
    ...wrong.map((range): Edit => ({ kind: 'unmerge', range })),
    ...missing.map((range): Edit => ({ kind: 'merge', range, expect: [] })),
    ...texts,
  ];
}

/** The row above the new ones, or the one that stands there now. */
function likeRow(snapshot: SheetSnapshot, at: number): number {
  return at > snapshot.top ? at - 1 : at;
}

function has(merges: readonly CellRange[] | null, wanted: CellRange): boolean {
  return merges?.some((merge) => sameRange(merge, wanted)) ?? false;
}
