import { isOwnComment } from '../../../core/marks/signature';
import type { CellPosition } from '../../../core/sheet/snapshot';
import { COMMENTS, hasExcelApi } from '../requirement-sets';
import { runRead, runWrite, type Attempt } from '../run';

/** A comment on a sheet. */
export interface CommentPlace {
  readonly sheetId: string;
  readonly id: string;
  /** Made here, and nobody has changed or answered it since. */
  readonly isOwn: boolean;
  /** Made here and answered: what people said to it stays. */
  readonly isAnswered: boolean;
}

/** The comments on some sheets, in one round trip; none where Excel does not know comments. */
export async function findComments(sheetIds: readonly string[]): Promise<CommentPlace[]> {
  if (!hasExcelApi(COMMENTS)) return [];
  return runRead(async (context) => {
    const lists = sheetIds.map((sheetId) => {
      const { comments } = context.workbook.worksheets.getItem(sheetId);
      return { sheetId, comments: comments.load('items/id,items/content,items/replies/items/id') };
    });
    await context.sync();
    return lists.flatMap(({ sheetId, comments }) =>
      comments.items.map(({ id, content, replies }) => {
        const isOurs = isOwnComment(content);
        const isAnswered = isOurs && replies.items.length > 0;
        return { sheetId, id, isOwn: isOurs && !isAnswered, isAnswered };
      }),
    );
  });
}

/** The cells that have a comment. */
export async function commentedCells(sheetId: string): Promise<CellPosition[]> {
  if (!hasExcelApi(COMMENTS)) return [];
  return runRead(async (context) => {
    const { comments } = context.workbook.worksheets.getItem(sheetId);
    comments.load('items/id');
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load('rowIndex,columnIndex'));
    await context.sync();
    return places.map(({ rowIndex, columnIndex }) => ({ row: rowIndex, column: columnIndex }));
  });
}

export async function deleteComments(places: readonly CommentPlace[]): Promise<void> {
  if (places.length === 0 || !hasExcelApi(COMMENTS)) return;
  await runWrite(async (context) => {
    const { worksheets } = context.workbook;
    for (const { sheetId, id } of places) worksheets.getItem(sheetId).comments.getItem(id).delete();
    await context.sync();
  });
}

/** Adds comments, all or as far as Excel takes them. */
export async function addComments(
  sheetId: string,
  comments: readonly { readonly cell: CellPosition; readonly text: string }[],
): Promise<void> {
  if (!hasExcelApi(COMMENTS)) return;
  await runWrite(async (context, attempt) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const added = comments.map(({ cell, text }) => sheet.comments.add(sheet.getCell(cell.row, cell.column), text));
    await context.sync();
    await deleteIfGivenUp(context, attempt, added);
  });
}

/** Nobody waits for the comments any more: what Excel has done late goes again. */
async function deleteIfGivenUp(
  context: Excel.RequestContext,
  { givenUp }: Attempt,
  added: readonly Excel.Comment[],
): Promise<void> {
  if (!givenUp) return;
  for (const comment of added) comment.delete();
  await context.sync();
}
