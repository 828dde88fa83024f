import { UserError } from '../../../core/errors';
import { officeCode } from '../errors';
import { runRead, runWrite } from '../run';
import { isMarkFormula } from './mark-formula';

/** A conditional format on a sheet. */
export interface FormatPlace {
  readonly sheetId: string;
  readonly id: string;
}

/** After so many times what cannot be deleted is left, and told. */
const MOST_ROUNDS = 3;

/** Tells a mark from a rule of the user, by its id and its formula. */
type IsMark = (id: string, formula: string) => boolean;

const isFinished: IsMark = (_, formula) => isMarkFormula(formula);

/**
 * The marks on some sheets, in two round trips. Excel may be unable to read a rule that somebody has made by hand: then
 * the rules are read in smaller and smaller parts, and that one is passed over.
 */
export async function findMarks(sheetIds: readonly string[]): Promise<FormatPlace[]> {
  return filterMarks(await listCustom(sheetIds), isFinished);
}

/**
 * Deletes the marks on some sheets, and nothing else.
 *
 * @returns ids of the user's own rules with a formula
 * @throws UserError 'marks-left' when Excel does not delete some of them
 */
export async function deleteMarks(sheetIds: readonly string[]): Promise<ReadonlySet<string>> {
  return deleteAll(sheetIds, isFinished);
}

/**
 * Deletes marks that were perhaps only begun: those without a formula, if they are new.
 *
 * @param others ids of the rules that were there before
 * @throws as {@link deleteMarks}
 */
export async function deleteBegunMarks(sheetId: string, others: ReadonlySet<string>): Promise<void> {
  await deleteAll([sheetId], (id, formula) => isMarkFormula(formula) || (formula === '' && !others.has(id)));
}

async function deleteAll(sheetIds: readonly string[], isMark: IsMark): Promise<ReadonlySet<string>> {
  for (let round = 0; ; round++) {
    const all = await listCustom(sheetIds);
    const marks = await filterMarks(all, isMark);
    if (marks.length === 0) return new Set(all.map(({ id }) => id));
    if (round === MOST_ROUNDS) throw marksLeft(marks.length);
    await deleteFormats(marks);
  }
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

async function filterMarks(places: readonly FormatPlace[], isMark: IsMark): Promise<FormatPlace[]> {
  if (places.length === 0) return [];
  return inParts(places, async (part) => {
    return runRead(async (context) => {
      const rules = part.map((place) => formatAt(context, place).custom.rule.load('formula'));
      await context.sync();
      return part.filter(({ id }, index) => isMark(id, String(rules[index]?.formula ?? '')));
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
