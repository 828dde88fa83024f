import { UserError } from '../../../core/errors';
import type { CellMarks, RemovedMarks, SheetMarks } from '../../spreadsheet';
import { runRead } from '../run';
import { colourCells } from './colour-cells';
import { commentCells } from './comment-cells';
import { sayIfProtected } from './mark-errors';
import { deleteComments, findComments } from './own-comments';
import { deleteMarks, findMarks } from './own-formats';

/** Marks in Excel: conditional formats and comments, both found again by what they say. */
export const cellMarks: CellMarks = { read, colour: colourCells, comment: commentCells, remove };

async function read(sheetId: string): Promise<SheetMarks> {
  const [formats, comments] = [await findMarks([sheetId]), await findComments([sheetId])];
  return { isColoured: formats.length > 0, comments: comments.filter(({ isOwn }) => isOwn).length };
}

/** A sheet that refuses does not keep the others from being cleared; it is told when they are. */
async function remove(sheetId: string | null): Promise<RemovedMarks> {
  const sheetIds = sheetId === null ? await allSheets() : [sheetId];
  const refusals: unknown[] = [];
  let keptComments = 0;
  for (const id of sheetIds) {
    try {
      keptComments += await clear(id);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusals.push(error);
    }
  }
  if (refusals.length > 0) throw refusals[0];
  return { keptComments };
}

/** @returns how many comments stay, since somebody has answered them */
async function clear(sheetId: string): Promise<number> {
  try {
    await deleteMarks([sheetId]);
    const comments = await findComments([sheetId]);
    await deleteComments(comments.filter(({ isOwn }) => isOwn));
    return comments.filter(({ isAnswered }) => isAnswered).length;
  } catch (error) {
    return sayIfProtected(sheetId, error);
  }
}

/** Hidden ones too: a sheet may have been hidden after it was marked. */
async function allSheets(): Promise<string[]> {
  return runRead(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    return worksheets.items.map(({ id }) => id);
  });
}
