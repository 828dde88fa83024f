import { UserError } from '../../../core/errors';
import { officeCode } from '../errors';
import { runRead, runWrite } from '../run';
import { isMarkFormula } from './mark-looks';

/** A conditional format on a sheet. */
export interface FormatPlace {
  readonly sheetId: string;
  readonly id: string;
}

/** After so many times what cannot be deleted is left, and told. */
const MOST_ROUNDS = 3;

/**
 * The marks on some sheets, in two round trips. Excel may be unable to read a rule that somebody has made by hand: then
 * the rules are read in smaller and smaller parts, and that one is passed over.
 */
export async function findMarks(sheetIds: readonly string[]): Promise<FormatPlace[]> {
  return filterMarks(await listCustom(sheetIds));
}

/** Deletes the marks on some sheets, and nothing else. @returns how many there were; fails when some are left */
export async function deleteMarks(sheetIds: readonly string[]): Promise<number> {
  let found = await findMarks(sheetIds);
  const count = found.length;
  for (let round = 0; round < MOST_ROUNDS && found.length > 0; round++) {
    await deleteFormats(found);
    found = await findMarks(sheetIds);
  }
  if (found.length > 0) throw marksLeft(found.length);
  return count;
}

/** All conditional formats with a formula. */
async function listCustom(sheetIds: readonly string[]): Promise<FormatPlace[]> {
  return runRead(async (context) => {
    const lists = sheetIds.map((sheetId) => {
      const formats = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
      return { sheetId, formats: formats.load('items/id,items/type') };
    });
    await context.sync();
    return lists.flatMap(({ sheetId, formats }) =>
      formats.items
        .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
        .map(({ id }) => ({ sheetId, id })),
    );
  });
}

async function filterMarks(places: readonly FormatPlace[]): Promise<FormatPlace[]> {
  if (places.length === 0) return [];
  return inParts(places, async (part) => {
    return runRead(async (context) => {
      const rules = part.map((place) => formatAt(context, place).custom.rule.load('formula'));
      await context.sync();
      return part.filter((_, index) => isMarkFormula(rules[index]?.formula));
    });
  });
}

async function deleteFormats(places: readonly FormatPlace[]): Promise<void> {
  await inParts(places, async (part) => {
    await runWrite(async (context) => {
      for (const place of part) formatAt(context, place).delete();
      await context.sync();
    });
    return [];
  });
}

function formatAt(context: Excel.RequestContext, { sheetId, id }: FormatPlace): Excel.ConditionalFormat {
  return context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItem(id);
}

/** Does the work on all at once; where one of them is to blame for a failure, on halves, and on halves of those. */
async function inParts(
  places: readonly FormatPlace[],
  work: (part: readonly FormatPlace[]) => Promise<FormatPlace[]>,
): Promise<FormatPlace[]> {
  try {
    return await work(places);
  } catch (error) {
    if (!isAboutOne(error)) throw error;
    if (places.length === 1) return [];
    const middle = Math.ceil(places.length / 2);
    const first = await inParts(places.slice(0, middle), work);
    return [...first, ...(await inParts(places.slice(middle), work))];
  }
}

/** Codes of a conditional format that Excel cannot make sense of, or that is no longer there. */
const ABOUT_ONE = ['ItemNotFound', 'InvalidReference', 'InvalidArgument', 'InvalidOperation', 'GeneralException'];

function isAboutOne(error: unknown): boolean {
  const code = officeCode(error instanceof UserError ? error.cause : error);
  return code !== null && ABOUT_ONE.includes(code);
}

function marksLeft(count: number): UserError {
  return new UserError(
    'marks-left',
    `还有 ${count} 处标注没有取消。`,
    '请在“开始”选项卡中点击“条件格式”、“管理规则”，把公式中写有“绩效目标检查标注”的规则删除。',
  );
}
