import type { SheetResult } from '../../core/check/check-sheet';
import { DEFAULT_SETTINGS } from '../../core/check/settings';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Steps } from '../../core/steps';
import type { IndicatorTable } from '../../core/reading/model';
import type { SheetReading } from '../../host/spreadsheet';
import { createJudge } from './judge';

const log: string[] = [];
beforeEach(() => log.splice(0));

/** A check that takes longer than one slice. */
function* slowCheck({ name }: SheetSnapshot): Steps<SheetResult> {
  for (let step = 0; step < 3; step++) {
    const end = performance.now() + 15;
    while (performance.now() < end);
    log.push(`${name}${step}`);
    yield;
  }
  const tables = name === 'none' ? [] : [{ id: 0 } as IndicatorTable];
  return { sheet: name, tables, findings: [], ignored: [], doubts: [], unreadRows: [] };
}

function reading(name: string): SheetReading {
  return { id: name, name, snapshot: { name, top: 0, left: 0, text: [['一']], values: [['一']], merges: null } };
}

it('checks one reading after another, though asked for all at once', async () => {
  const judge = createJudge(slowCheck);
  const outcomes = await Promise.all(['a', 'b', 'none'].map((name) => judge(reading(name), DEFAULT_SETTINGS)));
  expect(log).toEqual(['a0', 'a1', 'a2', 'b0', 'b1', 'b2', 'none0', 'none1', 'none2']);
  expect(outcomes.map((outcome) => outcome?.kind)).toEqual(['done', 'done', 'no-table']);
});

it('gives up what nobody waits for, and goes on with the next', async () => {
  const judge = createJudge(slowCheck);
  const controller = new AbortController();
  const first = judge(reading('a'), DEFAULT_SETTINGS, controller.signal);
  const second = judge(reading('b'), DEFAULT_SETTINGS, controller.signal);
  const third = judge(reading('c'), DEFAULT_SETTINGS);
  controller.abort();
  expect(await Promise.all([first, second])).toEqual([null, null]);
  expect((await third)?.kind).toBe('done');
  expect(log).toEqual(['a0', 'c0', 'c1', 'c2']);
});

it('goes on after a check that threw', async () => {
  let broken = true;
  const judge = createJudge(function* (snapshot): Steps<SheetResult> {
    if (broken) throw new Error('broken');
    return yield* slowCheck(snapshot);
  });
  await expect(judge(reading('a'), DEFAULT_SETTINGS)).rejects.toThrow('broken');
  broken = false;
  expect((await judge(reading('b'), DEFAULT_SETTINGS))?.kind).toBe('done');
});

it('says that a sheet is empty without a check', async () => {
  const judge = createJudge(slowCheck);
  const outcome = await judge({ id: 'e', name: 'e', snapshot: null }, DEFAULT_SETTINGS);
  expect(outcome).toEqual({ kind: 'empty-sheet', sheet: { id: 'e', name: 'e' } });
  expect(log).toEqual([]);
});
