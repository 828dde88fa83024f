import { UserError } from '../../src/core/errors';
import { everythingIn } from '../support/office/everything';
import { FAULTS, outcomeOf, type NamedFault } from '../support/office/faults';
import type { RunningExcel } from '../support/office/start-excel';
import { ADDITION_CALLS, startFor, type AdditionCall } from './addition-calls';

/** What the pane adds to a workbook besides the cells' contents, under every fault, at every request. */

jest.setTimeout(60_000);

/** Cells and looks of each sheet: what no mark and no report may change. */
const sheetsOf = ({ model }: RunningExcel): string[] => model.toData().sheets.map((each) => JSON.stringify(each));

/** What is wrong with how a call ended, in words; null when it ended well. */
async function faultOf(call: AdditionCall, { fault, told }: NamedFault, request: number, times: number) {
  const excel = await startFor(call);
  const [cells, everything] = [sheetsOf(excel), everythingIn(excel.model)];
  excel.bridge.faults.set({ code: '', until: Promise.resolve(), times: request - 1 }, { ...fault, times });
  const outcome = await outcomeOf(() => call.work(excel));
  excel.bridge.faults.set();
  const where = `${request}, ${times === 1 ? 'once' : 'for good'}`;
  if (!(outcome instanceof Error)) {
    if (typeof outcome === 'string') return `${where}: ${outcome}`;
    // a cell that Excel refuses to comment on is passed over, and counted
    const isCounted = call.name === 'commenting' && (outcome as { skipped: number }).skipped > 0;
    return times === 1 || isCounted ? null : `${where}: went on`;
  }
  if (!(outcome instanceof UserError)) return `${where}: ${String(outcome)}`;
  if (outcome.code !== told && outcome.code !== call.half) return `${where}: told ${outcome.code}`;
  if (sheetsOf(excel)[0] !== cells[0]) return `${where}: ${outcome.code}, and the user's sheet has changed`;
  // what cannot be taken away since Excel refuses everything stays, and the user is told so
  if (outcome.code === call.half || call.name !== 'reporting') return null;
  return everythingIn(excel.model) === everything ? null : `${where}: ${outcome.code}, and a part is left`;
}

describe.each(ADDITION_CALLS)('$name', (call) => {
  it.each(FAULTS)('$name', async (fault) => {
    const excel = await startFor(call);
    const requests = await excel.syncsOf(() => call.work(excel));
    const wrong: string[] = [];
    for (let request = 1; request <= requests; request++) {
      for (const times of [1, Infinity]) {
        const found = await faultOf(call, fault, request, times);
        if (found) wrong.push(found);
      }
    }
    expect(wrong).toEqual([]);
  });
});
