import { UserError } from '../../../core/errors';
import { formatRange } from '../../../core/sheet/address';
import type { Severity } from '../../../core/finding/finding';
import { MARK_LOOKS } from '../../../core/marks/looks';
import type { CellMark } from '../../../core/marks/plan-marks';
import { rangeOf } from '../edits/actions';
import { SEVERAL_AREAS, hasExcelApi } from '../requirement-sets';
import { runWrite, type Attempt } from '../run';
import { markFormula } from './mark-formula';
import { sayIfProtected } from './mark-errors';
import { deleteBegunMarks, deleteMarks } from './own-formats';

/** Excel takes lists of addresses up to 8,192 characters, and some shorter ones it does not take. */
const AREAS_PER_MARK = 60;

/**
 * Colours cells without touching their formats: by conditional formats that lie over them, move with them and go
 * without a trace. Marks that are there already are replaced.
 *
 * @throws UserError; the earlier marks are there then, or none is, unless the code is 'half-marked'
 */
export async function colourCells(sheetId: string, marks: readonly CellMark[]): Promise<void> {
  const others = await deleteMarks([sheetId]).catch((error: unknown) => sayIfProtected(sheetId, error));
  if (marks.length === 0) return;
  try {
    await addMarks(sheetId, marks);
  } catch (error) {
    await takeBack(sheetId, others, error);
    await sayIfProtected(sheetId, error);
  }
}

async function addMarks(sheetId: string, marks: readonly CellMark[]): Promise<void> {
  await runWrite(async (context, attempt) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const added = [...targets(sheet, marks)].map(({ severity, target }) => {
      const format = target.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      const { fill, bold } = MARK_LOOKS[severity];
      format.custom.rule.formula = markFormula(severity);
      format.custom.format.fill.color = fill;
      if (bold) format.custom.format.font.bold = true;
      return format;
    });
    await context.sync();
    await deleteIfGivenUp(context, attempt, added);
  });
}

/** The cells of each mark: many areas at once, or one by one in an Excel that knows no such ranges. */
function* targets(
  sheet: Excel.Worksheet,
  marks: readonly CellMark[],
): Generator<{ severity: Severity; target: Excel.Range | Excel.RangeAreas }> {
  if (!hasExcelApi(SEVERAL_AREAS)) {
    for (const { severity, range } of marks) yield { severity, target: rangeOf(sheet, range) };
    return;
  }
  for (const severity of Object.keys(MARK_LOOKS) as Severity[]) {
    const addresses = marks.filter((mark) => mark.severity === severity).map(({ range }) => formatRange(range));
    for (let from = 0; from < addresses.length; from += AREAS_PER_MARK) {
      yield { severity, target: sheet.getRanges(addresses.slice(from, from + AREAS_PER_MARK).join(',')) };
    }
  }
}

/** Nobody waits for the marks any more: what Excel has done late goes again. */
async function deleteIfGivenUp(
  context: Excel.RequestContext,
  { givenUp }: Attempt,
  added: readonly Excel.ConditionalFormat[],
): Promise<void> {
  if (!givenUp) return;
  for (const format of added) format.delete();
  await context.sync();
}

async function takeBack(sheetId: string, others: ReadonlySet<string>, cause: unknown): Promise<void> {
  if (cause instanceof UserError && cause.code === 'no-answer') return;
  try {
    await deleteBegunMarks(sheetId, others);
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    const error = new UserError(
      'half-marked',
      '标出单元格时中断，工作表上可能留有一部分标注。',
      '请稍候点击“取消标出”，然后重试。单元格本身的格式没有改动。',
    );
    error.cause = cause;
    throw error;
  }
}
