import { UserError } from '../../core/errors';
import type { Edit } from '../../core/edits/edit';
import { formatCell } from '../../core/sheet/address';
import { shows, wayToRestore, waysToWrite, type CellContent, type Writing } from './cell-content';
import type { OwnWrites } from './own-writes';
import { runRead, runWrite } from './run';

/** One edit with the cell as it was found. */
interface Task {
  readonly edit: Edit;
  readonly before: CellContent;
}

/**
 * Writes all edits or none: two round trips, a third for cells that Excel understood as something else than text.
 *
 * @throws UserError 'stale' when a cell does not show what its edit expects, 'sheet-protected' when a cell is locked;
 *   nothing has been written then. 'half-written' when Excel failed in the middle and could not be brought back.
 */
export async function applyEdits(sheetId: string, edits: readonly Edit[], ownWrites: OwnWrites): Promise<void> {
  if (edits.length === 0) return;
  const tasks = await readTasks(sheetId, edits);
  let written = false;
  try {
    const failed = await writeTasks(sheetId, tasks, 0, ownWrites);
    written = true;
    const still = failed.length > 0 ? await writeTasks(sheetId, failed, 1, ownWrites) : [];
    if (still.length > 0) throw notTaken(still);
  } catch (error) {
    // while the user edits a cell Excel refuses a batch before its first action, and reading would fail as well
    const untouched = !written && error instanceof UserError && error.code === 'cell-edit';
    if (!untouched) await restore(sheetId, tasks, ownWrites);
    throw error;
  }
}

/** Reads the cells and refuses the edits when one of them cannot or must not be written. */
async function readTasks(sheetId: string, edits: readonly Edit[]): Promise<Task[]> {
  return runRead(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load('name,protection/protected');
    const ranges = getCells(sheet, edits);
    for (const range of ranges) range.load('text,values,formulas,numberFormat,format/protection/locked');
    await context.sync();
    const isLocked = ranges.some((range) => range.format.protection.locked !== false);
    if (sheet.protection.protected && isLocked) throw sheetProtected(sheet.name);
    const tasks = ranges.map((range, n) => ({ edit: edits[n] as Edit, before: contentOf(range) }));
    const stale = tasks.filter(({ edit, before }) => before.text !== edit.expect);
    if (stale.length > 0) throw staleCells(stale);
    return tasks;
  });
}

/** Writes the cells in the first or second way and answers those that do not show their text afterwards. */
async function writeTasks(
  sheetId: string,
  tasks: readonly Task[],
  attempt: number,
  ownWrites: OwnWrites,
): Promise<Task[]> {
  return runWrite(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ranges = getCells(sheet, tasks.map(toEdit));
    ranges.forEach((range, n) => {
      const task = tasks[n];
      const way = task && waysToWrite(task.edit.text, task.before)[attempt];
      if (way) write(range, way);
      range.load('text');
    });
    ownWrites.note(sheetId, tasks.map(toCell));
    await context.sync();
    return tasks.filter(({ edit }, n) => !shows(String(ranges[n]?.text[0]?.[0] ?? ''), edit.text));
  });
}

/** Puts back whatever differs from before. When nothing was changed, nothing is written. */
async function restore(sheetId: string, tasks: readonly Task[], ownWrites: OwnWrites): Promise<void> {
  try {
    const now = await runRead((context) => readContents(context, sheetId, tasks.map(toEdit)));
    const changed = tasks.filter(({ before }, n) => {
      return before.formula !== now[n]?.formula || before.numberFormat !== now[n]?.numberFormat;
    });
    if (changed.length === 0) return;
    await runWrite(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      getCells(sheet, changed.map(toEdit)).forEach((range, n) => {
        const task = changed[n];
        if (task) write(range, wayToRestore(task.before));
      });
      ownWrites.note(sheetId, changed.map(toCell));
      await context.sync();
    });
  } catch (error) {
    throw halfWritten(tasks, error);
  }
}

async function readContents(
  context: Excel.RequestContext,
  sheetId: string,
  edits: readonly Edit[],
): Promise<CellContent[]> {
  const ranges = getCells(context.workbook.worksheets.getItem(sheetId), edits);
  for (const range of ranges) range.load('text,values,formulas,numberFormat');
  await context.sync();
  return ranges.map(contentOf);
}

function getCells(sheet: Excel.Worksheet, edits: readonly Edit[]): Excel.Range[] {
  return edits.map(({ cell }) => sheet.getCell(cell.row, cell.column));
}

function write(range: Excel.Range, { numberFormat, value }: Writing): void {
  if (numberFormat !== null) range.numberFormat = [[numberFormat]];
  range.formulas = [[value]];
}

function contentOf(range: Excel.Range): CellContent {
  const first = <T>(grid: T[][]): T | undefined => grid[0]?.[0];
  return {
    formula: first(range.formulas) ?? '',
    value: first(range.values) ?? '',
    text: first(range.text) ?? '',
    numberFormat: first(range.numberFormat) ?? 'General',
  };
}

function toEdit({ edit }: Task): Edit {
  return edit;
}

function toCell({ edit }: Task): Edit['cell'] {
  return edit.cell;
}

/** "C7、D8", cut off after a few. */
function cellList(tasks: readonly Task[]): string {
  const names = tasks.slice(0, 5).map(({ edit }) => formatCell(edit.cell));
  return names.join('、') + (tasks.length > names.length ? ` 等 ${tasks.length} 个单元格` : '');
}

function sheetProtected(name: string): UserError {
  return new UserError(
    'sheet-protected',
    `工作表“${name}”受保护，无法修改。`,
    '请在“审阅”选项卡中点击“撤销工作表保护”（可能需要密码），修改后再重新保护。',
  );
}

function staleCells(tasks: readonly Task[]): UserError {
  return new UserError(
    'stale',
    `${cellList(tasks)} 的内容在检查之后已经改变，没有修改任何单元格。`,
    '请重新检查一次，再应用修改。',
  );
}

function notTaken(tasks: readonly Task[]): UserError {
  return new UserError(
    'not-taken',
    `Excel 没有按原样接受 ${cellList(tasks)} 的新内容，已恢复原样。`,
    '请直接在单元格中手工修改。',
  );
}

function halfWritten(tasks: readonly Task[], cause: unknown): UserError {
  const error = new UserError(
    'half-written',
    `修改中途失败，也没能恢复原样：${cellList(tasks)} 可能已被改动。`,
    '请在 Excel 中按 Ctrl+Z 撤销，核对这些单元格，然后重新检查。',
  );
  error.cause = cause;
  return error;
}
