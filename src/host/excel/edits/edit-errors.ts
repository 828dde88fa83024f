import { UserError } from '../../../core/errors';
import { formatCell } from '../../../core/sheet/address';
import type { CellPosition } from '../../../core/sheet/snapshot';

/** What one cell can hold. */
export const MOST_CHARACTERS = 32_767;

export function sheetProtected(name: string): UserError {
  return new UserError(
    'sheet-protected',
    `工作表“${name}”受保护，无法修改。`,
    '请在“审阅”选项卡中点击“撤销工作表保护”（可能需要密码），修改后再重新保护。',
  );
}

export function staleCells(cells: readonly CellPosition[]): UserError {
  return new UserError(
    'stale',
    `${cellList(cells)} 的内容在检查之后已经改变，没有修改任何单元格。`,
    '请重新检查一次，再应用修改。',
  );
}

/** A fixed text would have taken the place of a formula that the check did not know of. */
export function isFormulaNow(cell: CellPosition): UserError {
  return new UserError(
    'stale',
    `${formatCell(cell)} 现在是公式，或由别处的公式填入，没有修改任何单元格。`,
    '请重新检查一次，再决定是否修改。',
  );
}

export function textNotAccepted(cells: readonly CellPosition[]): UserError {
  return new UserError(
    'not-taken',
    `Excel 没有按原样接受 ${cellList(cells)} 的新内容，已恢复原样。`,
    '请直接在单元格中手工修改。',
  );
}

/** Excel on the web takes 5 MB at a time: some five thousand cells. */
export function tooMany(count: number, cause: unknown): UserError {
  const error = new UserError(
    'too-large',
    `一次要修改的内容太多（${count} 处），超出了 Excel 一次能接受的数据量，没有修改任何单元格。`,
    '请分几次修改，或在桌面版 Excel 中操作。',
  );
  error.cause = cause;
  return error;
}

export function tooLong(cell: CellPosition): UserError {
  return new UserError(
    'too-long',
    `${formatCell(cell)} 的新内容超过 ${MOST_CHARACTERS} 个字符，Excel 的单元格放不下，没有修改任何单元格。`,
    '请缩短内容后再试。',
  );
}

/** @param cells those that may have been changed; whole rows may have moved as well when `isStructural` */
export function halfWritten(cells: readonly CellPosition[], isStructural: boolean, cause: unknown): UserError {
  const rows = isStructural ? '（以及插入的行和合并的单元格）' : '';
  const error = new UserError(
    'half-written',
    `修改中途失败，也没能恢复原样：${cellList(cells)}${rows}可能已被改动。`,
    '请在 Excel 中按 Ctrl+Z 撤销，核对这些单元格，然后重新检查。',
  );
  error.cause = cause;
  return error;
}

/** As {@link halfWritten}, where Excel has not said whether it did anything at all. */
export function unconfirmed(cells: readonly CellPosition[], isStructural: boolean, cause: unknown): UserError {
  const rows = isStructural ? '（以及插入的行和合并的单元格）' : '';
  const error = new UserError(
    'unconfirmed',
    `没有收到 Excel 的答复，不能确认修改是否完成：${cellList(cells)}${rows}可能已被改动。`,
    '请等与 Excel 的连接恢复后核对这些单元格，需要时按 Ctrl+Z 撤销，然后重新检查。',
  );
  error.cause = cause;
  return error;
}

export function changedSince(cells: readonly CellPosition[]): UserError {
  return new UserError(
    'changed-since',
    `${cellList(cells)} 在那次修改之后又有改动，无法自动撤销，没有修改任何单元格。`,
    '如仍需恢复，请先把后来的改动改回去，或在 Excel 中手工修改。',
  );
}

export function mergesChangedSince(): UserError {
  return new UserError(
    'changed-since',
    '那次修改之后，合并单元格又有变动，无法自动撤销，没有修改任何单元格。',
    '如仍需恢复，请先把后来的合并改回去，或在 Excel 中手工修改。',
  );
}

export function undoOutOfOrder(): UserError {
  return new UserError('undo-order', '这次修改之后还有别的修改没有撤销。', '请从最近一次修改开始，依次撤销。');
}

export function undoGone(): UserError {
  return new UserError('undo-gone', '这次修改已经撤销过，或者已经太久，无法再撤销。', '请在 Excel 中手工修改。');
}

export function cannotMove(): UserError {
  return new UserError(
    'not-supported',
    '当前版本的 Excel 读不出合并单元格，移动整行可能破坏表格，没有修改任何单元格。',
    '请在 Excel 中手工移动这一行。',
  );
}

export function cannotMoveSpill(): UserError {
  return new UserError(
    'not-supported',
    '这几行里有动态数组公式填入的内容，移动整行可能破坏公式，没有修改任何单元格。',
    '请在 Excel 中手工移动这一行。',
  );
}

/** "C7、D8", cut off after a few. */
function cellList(cells: readonly CellPosition[]): string {
  const names = cells.slice(0, 5).map(formatCell);
  return names.join('、') + (cells.length > names.length ? ` 等 ${cells.length} 个单元格` : '');
}
