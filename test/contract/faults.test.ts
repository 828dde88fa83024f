import { UserError } from '../../src/core/errors';
import type { Fault } from '../../src/workbench/host/faults';
import { FAULTS, outcomeOf } from '../support/office/faults';
import type { RunningExcel } from '../support/office/start-excel';
import { CALLS, prepareCall, type Call } from './fault-calls';

/** Every call that the pane makes, under every fault, at every request that the call takes. */

jest.setTimeout(60_000);

/** The sheets as one text. */
const stateOf = ({ model }: RunningExcel): string => JSON.stringify(model.toData().sheets);

interface Ready {
  readonly excel: RunningExcel;
  readonly work: () => Promise<unknown>;
  readonly before: string;
}

async function start(call: Call): Promise<Ready> {
  const { excel, work } = await prepareCall(call);
  return { excel, work, before: stateOf(excel) };
}

describe.each(CALLS)('$name', (call) => {
  let requests = 0;
  /** What the sheets are once the call is done. */
  let done = '';
  /** Starting office.js takes time: it is used again as long as nothing was changed. */
  let ready: Ready | null = null;

  beforeAll(async () => {
    const { excel, work } = await start(call);
    requests = await excel.syncsOf(work);
    done = stateOf(excel);
  });

  async function fail(fault: Fault, request: number, times: number) {
    const { excel, work, before } = (ready ??= await start(call));
    excel.bridge.faults.set({ code: '', until: Promise.resolve(), times: request - 1 }, { ...fault, times });
    const outcome = await outcomeOf(work);
    excel.bridge.faults.set();
    const now = stateOf(excel);
    if (now !== before || !(outcome instanceof UserError)) ready = null;
    return { outcome, isUnchanged: now === before, isDone: now === done, work };
  }

  it.each(FAULTS)('$name, once', async ({ name, fault, told }) => {
    expect(requests).toBeGreaterThan(0);
    for (let request = 1; request <= requests; request++) {
      const { outcome, isUnchanged, isDone, work } = await fail(fault, request, 1);
      if (call.goesOn?.[name]?.includes(request)) {
        expect([request, outcome instanceof Error, isDone]).toEqual([request, false, true]);
        continue;
      }
      expect([request, outcome, isUnchanged]).toEqual([request, expect.objectContaining({ code: told }), true]);
      expect(outcome).toBeInstanceOf(UserError);
      // nothing stands in the way of a second attempt
      if (ready) expect(await outcomeOf(work)).not.toBeInstanceOf(Error);
      ready = null;
    }
  });

  it.each(FAULTS)('$name, for good', async ({ name, fault, told }) => {
    for (let request = 1; request <= requests; request++) {
      const { outcome, isUnchanged } = await fail(fault, request, Infinity);
      if (call.doesWithout?.[name]?.includes(request)) {
        expect([request, outcome instanceof Error, isUnchanged]).toEqual([request, false, true]);
        continue;
      }
      const isUnclear = told === 'no-connection' && request === requests && call.unclear !== undefined;
      const code = isUnclear ? call.unclear : told;
      expect([request, outcome]).toEqual([request, expect.objectContaining({ code })]);
      expect(outcome).toBeInstanceOf(UserError);
      // an answer that was lost for good leaves behind what was done, and the user is told so
      const mayHaveRun = isUnclear && name === 'a connection dropped before the answer';
      expect(isUnchanged).toBe(!mayHaveRun);
    }
  });
});

it('tells each failure in words of its own, and what to do', async () => {
  const { excel } = await start(CALLS[0] as Call);
  const told = new Map<string, string>();
  for (const { fault, told: code } of FAULTS) {
    excel.bridge.faults.set(fault);
    const outcome = await outcomeOf(() => excel.spreadsheet.listSheets());
    const { message, advice } = outcome as UserError;
    expect(`${message}${advice}`.replace(/Excel|Enter|Esc/g, '')).not.toMatch(/[A-Z]/i);
    expect(advice).toContain('请');
    told.set(code, message);
  }
  expect(new Set(told.values()).size).toBe(told.size);
});
