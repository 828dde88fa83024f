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

async function remove(sheetId: string | null): Promise<RemovedMarks> {
  const sheetIds = sheetId === null ? await allSheets() : [sheetId];
  const keptComments = [];
  for (const id of sheetIds) {
    try {
      await deleteMarks([id]);
      const comments = await findComments([id]);
      await deleteComments(comments.filter(({ isOwn }) => isOwn));
      keptComments.push(...comments.filter(({ isAnswered }) => isAnswered));
    } catch (error) {
      await sayIfProtected(id, error);
    }
  }
  return { keptComments: keptComments.length };
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
