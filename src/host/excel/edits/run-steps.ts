import { UserError } from '../../../core/errors';
import type { CellPosition } from '../../../core/sheet/snapshot';
import { isAlwaysRefused, isRefusedUntouched, officeCode, traceMessages } from '../errors';
import type { OwnWrites } from '../own-writes';
import { runWrite } from '../run';
import { perform, type Action, type Step } from './actions';

const BEGIN = 'begin';

/** What a batch of steps needs besides the steps. */
export interface StepsRun<T> {
  readonly sheetId: string;
  readonly steps: readonly Step[];
  readonly ownWrites: OwnWrites;
  /** Queues more behind the steps; what it returns is called once all is done. */
  readonly then: (context: Excel.RequestContext, sheet: Excel.Worksheet) => () => T;
  /**
   * Looks at the sheet when Excel did not say how far it got: 'none' or 'all' of the steps are done.
   *
   * @throws when it is neither
   */
  readonly inspect: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<'none' | 'all'>;
  /** Makes the error for a batch that stopped half way and could not be taken back. */
  readonly halfWritten: (cause: unknown) => UserError;
  /** Makes the error for a batch of which nobody can say whether Excel has done it. */
  readonly unconfirmed: (cause: unknown) => UserError;
}

/**
 * Does all steps or none, in one round trip. When one fails, those that were done are taken back; how far Excel got is
 * told by trace messages between the steps. What Excel does after the user was told that it did not answer is taken
 * back as well.
 *
 * @throws UserError what stopped it; the sheet is as before unless the code is 'half-written' or 'unconfirmed'
 */
export async function runSteps<T>(run: StepsRun<T>): Promise<T> {
  return runWrite(async (context, attempt) => {
    const sheet = context.workbook.worksheets.getItem(run.sheetId);
    const markers = new Map<Step, Excel.Range>();
    context.trace(BEGIN);
    run.steps.forEach((step, index) => {
      if (step.moves) markers.set(step, sheet.getRangeByIndexes(step.moves.from, 0, 1, 1));
      doAll(sheet, step.forward, run);
      context.trace(String(index));
    });
    const result = run.then(context, sheet);
    try {
      await context.sync();
    } catch (error) {
      await takeBack(context, sheet, run, markers, error);
      throw error;
    }
    if (attempt.givenUp) {
      for (const step of [...run.steps].reverse()) doAll(sheet, step.backward, run);
      await context.sync();
    }
    return result();
  });
}

function doAll(sheet: Excel.Worksheet, actions: readonly Action[], { sheetId, ownWrites }: StepsRun<unknown>): void {
  for (const action of actions) {
    perform(sheet, action);
    if (action.kind === 'write') ownWrites.note(sheetId, [action.cell]);
    if (action.kind === 'insert' || action.kind === 'delete') ownWrites.noteShift(sheetId);
  }
}

async function takeBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  run: StepsRun<unknown>,
  markers: ReadonlyMap<Step, Excel.Range>,
  error: unknown,
): Promise<void> {
  if (isAlwaysRefused(error)) return;
  const traces = traceMessages(error);
  try {
    const done = await stepsDone(context, sheet, run, markers, traces);
    if (done.length === 0) return;
    for (const step of [...done].reverse()) doAll(sheet, step.backward, run);
    await context.sync();
  } catch (failure) {
    // with the sheet went all that was done to it
    if (isRefusedUntouched(error) || officeCode(failure) === 'ItemNotFound') return;
    const canLook = traces.length > 0 || failure instanceof UserError;
    throw canLook ? run.halfWritten(failure) : run.unconfirmed(failure);
  }
}

/** The steps that were done, the last of them perhaps in part. */
async function stepsDone(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  run: StepsRun<unknown>,
  markers: ReadonlyMap<Step, Excel.Range>,
  traces: readonly string[],
): Promise<readonly Step[]> {
  if (traces.length === 0) return (await run.inspect(context, sheet)) === 'all' ? run.steps : [];
  const complete = traces.filter((trace) => trace !== BEGIN).length;
  const next = run.steps[complete];
  const isBegun = next !== undefined && (await hasBegun(context, sheet, next, markers.get(next)));
  return run.steps.slice(0, complete + (isBegun ? 1 : 0));
}

/** Whether the step that failed has changed anything. Taking back an unmerged or merged range twice does no harm. */
async function hasBegun(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  step: Step,
  marker: Excel.Range | undefined,
): Promise<boolean> {
  if (step.moves && marker) return (await rowOf(context, marker)) === step.moves.to;
  const [action] = step.forward;
  const [inverse] = step.backward;
  if (action?.kind !== 'write' || inverse?.kind !== 'write') return true;
  const { formula, numberFormat } = await readCell(context, sheet, action.cell);
  const { writing } = inverse;
  const isOld = [formula, `'${formula}`].includes(String(writing.value));
  return !isOld || (writing.numberFormat !== null && writing.numberFormat !== numberFormat);
}

/** Where the marked row is now; null when Excel had not even got as far as marking it. */
async function rowOf(context: Excel.RequestContext, marker: Excel.Range): Promise<number | null> {
  try {
    marker.load('rowIndex');
    await context.sync();
    return marker.rowIndex;
  } catch (error) {
    if (officeCode(error) === 'InvalidObjectPath') return null;
    throw error;
  }
}

async function readCell(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: CellPosition,
): Promise<{ formula: string; numberFormat: string }> {
  const cell = sheet.getCell(row, column);
  cell.load('formulas,numberFormat');
  await context.sync();
  return { formula: String(cell.formulas[0]?.[0] ?? ''), numberFormat: String(cell.numberFormat[0]?.[0] ?? '') };
}
