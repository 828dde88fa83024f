import { isStructural, type Edit } from '../../../core/edits/edit';
import { UserError } from '../../../core/errors';
import type { CellPosition } from '../../../core/sheet/snapshot';
import type { UndoToken } from '../../spreadsheet';
import { officeCode } from '../errors';
import type { OwnWrites } from '../own-writes';
import { reversed, type Step } from './actions';
import { showsText } from './cell-content';
import { compileEdits } from './compile-edits';
import type { CellState, Contents } from './contents';
import { halfWritten, textNotAccepted, tooMany, unconfirmed } from './edit-errors';
import { readFound } from './found';
import { inspect, loadCells, probeCells, type LoadedCell, type Probe } from './probe';
import { runSteps } from './run-steps';
import type { CellBeforeEdit, UndoLog } from './undo-log';

/** A cell of the batch, where it is once all is done. */
interface Place extends CellPosition {
  readonly state: CellState;
}

/** What Excel on the web says of a batch that does not fit one message. */
const PAYLOAD: readonly string[] = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'];

interface Batch {
  readonly sheetId: string;
  readonly steps: readonly Step[];
  readonly touched: readonly Place[];
  readonly probe: Probe;
  readonly ownWrites: OwnWrites;
}

/**
 * Does all edits or none: one round trip to read, one to write, one more for cells that Excel understood as something
 * else than text.
 *
 * @throws UserError 'stale' when the sheet is not as an edit expects it, 'sheet-protected' when it cannot be written;
 *   nothing has been written then. 'half-written' when Excel failed in the middle and could not be brought back.
 */
export async function applyEdits(
  sheetId: string,
  edits: readonly Edit[],
  ownWrites: OwnWrites,
  log: UndoLog,
): Promise<UndoToken> {
  try {
    return await applyAll(sheetId, edits, ownWrites, log);
  } catch (error) {
    const isPayload = error instanceof UserError && PAYLOAD.includes(officeCode(error.cause) ?? '');
    throw isPayload ? tooMany(edits.length, error.cause) : error;
  }
}

async function applyAll(
  sheetId: string,
  edits: readonly Edit[],
  ownWrites: OwnWrites,
  log: UndoLog,
): Promise<UndoToken> {
  const nothing = { sheetId, steps: [], left: [], merges: null, front: null };
  if (edits.length === 0) return log.add({ ...nothing, probe: { before: [], after: [], isStructural: false } });
  const found = await readFound(sheetId, edits);
  const before = probeCells(found.contents);
  const { steps, merges } = compileEdits(found, edits);
  const probe: Probe = { before, after: probeCells(found.contents), isStructural: edits.some(isStructural) };
  const batch: Batch = { sheetId, steps, touched: touchedCells(found.contents), probe, ownWrites };
  const left = (await write(batch)).map(({ row, column, text, formula }) => ({ row, column, text, formula }));
  return log.add({ sheetId, steps, left, merges, front: found.userPlace, probe });
}

/** A cell of the batch as it is once all is done. */
type WrittenCell = CellBeforeEdit & LoadedCell;

/** Writes the batch and answers what it has left in the cells it touches. */
async function write(batch: Batch): Promise<WrittenCell[]> {
  const left = await run(batch, batch.steps);
  const misread = wrongCells(batch.touched, left);
  if (misread.length === 0) return left;
  try {
    const again = await run(batch, misread.map(secondWay));
    const still = wrongCells(batch.touched, again);
    if (still.length > 0) throw textNotAccepted(still);
    return again;
  } catch (error) {
    await run(batch, [...batch.steps].reverse().map(reversed));
    throw error;
  }
}

async function run(batch: Batch, steps: readonly Step[]): Promise<WrittenCell[]> {
  const { sheetId, touched, probe, ownWrites } = batch;
  return runSteps({
    sheetId,
    steps,
    ownWrites,
    then: (_, sheet) => {
      const loaded = loadCells(touched, probe.isStructural, sheet);
      return () => {
        const contents = loaded();
        return touched.map(({ row, column }) => ({ row, column, ...contents({ row, column }) }));
      };
    },
    inspect: (context, sheet) => inspect(probe, context, sheet),
    halfWritten: (cause) => halfWritten(touched, probe.isStructural, cause),
    unconfirmed: (cause) => unconfirmed(touched, probe.isStructural, cause),
  });
}

function touchedCells(contents: Contents): Place[] {
  return [...contents].filter(({ state }) => state.touched);
}

/** Cells that do not show what was written to them, or hold a number in the place of a text. */
function wrongCells(touched: readonly Place[], left: readonly WrittenCell[]): Place[] {
  return touched.filter(({ state: { wanted } }, index) => {
    const { text = '', isText = false } = left[index] ?? {};
    return wanted && (!showsText(text, wanted.text) || (wanted.isText && !isText));
  });
}

function secondWay({ row, column, state }: Place): Step {
  const cell = { row, column };
  const ways = state.wanted?.ways ?? [];
  const [first, second = first] = ways;
  if (!first || !second) throw new RangeError('no way to write a cell');
  return { forward: [{ kind: 'write', cell, writing: second }], backward: [{ kind: 'write', cell, writing: first }] };
}
