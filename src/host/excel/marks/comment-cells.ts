import { UserError } from '../../../core/errors';
import { signComment } from '../../../core/marks/signature';
import type { CellPosition } from '../../../core/sheet/snapshot';
import type { CellComment, CommentedCells } from '../../spreadsheet';
import { officeCode } from '../errors';
import { COMMENTS, hasExcelApi } from '../requirement-sets';
import { sayIfProtected } from './mark-errors';
import { addComments, commentedCells, deleteComments, findComments } from './own-comments';

/**
 * Puts comments on cells, in the place of those that were put there before. A cell that has a comment of somebody
 * else, or one that Excel refuses (it has a note), is passed over.
 *
 * @throws UserError; no comment of ours is on the sheet then, unless the code is 'half-marked'
 */
export async function commentCells(sheetId: string, comments: readonly CellComment[]): Promise<CommentedCells> {
  if (!hasExcelApi(COMMENTS)) throw noComments();
  try {
    await deleteOwn(sheetId);
    const taken = new Set((await commentedCells(sheetId)).map(keyOf));
    const free = comments.filter(({ cell }) => !taken.has(keyOf(cell)));
    const signed = free.map(({ cell, text }) => ({ cell, text: signComment(text) }));
    const added = signed.length > 0 ? await addWherePossible(sheetId, signed) : 0;
    return { added, skipped: comments.length - added };
  } catch (error) {
    await takeBack(sheetId, error);
    return sayIfProtected(sheetId, error);
  }
}

/** All at once; where Excel refuses one of them, one by one without it. @returns how many there are */
async function addWherePossible(sheetId: string, comments: readonly CellComment[]): Promise<number> {
  try {
    await addComments(sheetId, comments);
    return comments.length;
  } catch (error) {
    if (!isAboutOne(error)) throw error;
    if (comments.length === 1) return 0;
  }
  // those before the refused one are there
  await deleteOwn(sheetId);
  let added = 0;
  for (const comment of comments) added += await addWherePossible(sheetId, [comment]);
  return added;
}

async function deleteOwn(sheetId: string): Promise<void> {
  await deleteComments((await findComments([sheetId])).filter(({ isOwn }) => isOwn));
}

/** Codes of a cell that takes no comment. */
const ABOUT_ONE = ['InvalidArgument', 'InvalidOperation', 'ItemAlreadyExists', 'GeneralException'];

function isAboutOne(error: unknown): boolean {
  const code = officeCode(error instanceof UserError ? error.cause : error);
  return code !== null && ABOUT_ONE.includes(code);
}

async function takeBack(sheetId: string, cause: unknown): Promise<void> {
  if (cause instanceof UserError && cause.code === 'no-answer') return;
  try {
    await deleteOwn(sheetId);
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    const error = new UserError(
      'half-marked',
      '加批注时中断，工作表上可能留有一部分批注。',
      '请稍候点击“取消标出”，然后重试。',
    );
    error.cause = cause;
    throw error;
  }
}

function noComments(): UserError {
  return new UserError('no-comments', '当前版本的 Excel 不支持由加载项添加批注。', '请改用颜色标出。');
}

function keyOf({ row, column }: CellPosition): string {
  return `${row} ${column}`;
}
