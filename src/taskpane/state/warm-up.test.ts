import { checkSheet, type SheetResult } from '../../core/check/check-sheet';
import { DEFAULT_SETTINGS } from '../../core/check/settings';
import type { Steps } from '../../core/steps';
import * as code from './check-code';
import { createEngine, type Engine } from './engine';
import { EXAMPLE } from './example-form';
import { inSlices } from './in-slices';
import { createWarmUp, type WarmUpOptions } from './warm-up';

const RESULT: SheetResult = { sheet: '', tables: [], findings: [], ignored: [], doubts: [], unreadRows: [] };
/** One step of the check after each moment of idleness. */
const oneStep = async () => () => false;

/** A check of so many steps, and how many of them were run. */
function counted(steps: number): { readonly check: Engine['check']; readonly done: () => number } {
  let done = 0;
  function* check(): Steps<SheetResult> {
    while (done < steps) {
      done++;
      yield;
    }
    return RESULT;
  }
  return { check, done: () => done };
}

function setUp(options: Partial<WarmUpOptions> & { readonly check: Engine['check']; readonly isThere?: boolean }) {
  const bugs: unknown[] = [];
  const { check, isThere = true, ...others } = options;
  const warmUp = createWarmUp({
    engine: { check, preload: async () => isThere },
    loadForm: async () => ({ EXAMPLE }),
    isWanted: () => true,
    whenIdle: oneStep,
    onBug: (error) => bugs.push(error),
    ...others,
  });
  return { warmUp, bugs };
}

it('runs one check to its end, a step whenever there is nothing else to do', async () => {
  const { check, done } = counted(5);
  let moments = 0;
  const whenIdle = () => {
    moments++;
    return oneStep();
  };
  const { warmUp, bugs } = setUp({ check, whenIdle });
  await warmUp();
  expect(done()).toBe(5);
  expect(moments).toBe(6);
  expect(bugs).toEqual([]);
});

it('goes on as long as it is idle', async () => {
  const { check, done } = counted(5);
  const whenIdle = jest.fn(async () => () => true);
  await setUp({ check, whenIdle }).warmUp();
  expect(done()).toBe(5);
  expect(whenIdle).toHaveBeenCalledTimes(1);
});

it('stops when the user asks for a check, and does not begin after that', async () => {
  const { check, done } = counted(5);
  const isWanted = () => done() < 2;
  await setUp({ check, isWanted }).warmUp();
  expect(done()).toBe(2);
  await setUp({ check, isWanted }).warmUp();
  expect(done()).toBe(2);
});

it('leaves it to the first check to say that its code cannot be fetched', async () => {
  const { check, done } = counted(5);
  const { warmUp, bugs } = setUp({ check, isThere: false });
  await warmUp();
  expect(done()).toBe(0);
  expect(bugs).toEqual([]);
});

it('tells of what breaks, and disturbs nobody', async () => {
  const broken = new Error('broken');
  const { warmUp, bugs } = setUp({
    check: () => {
      throw broken;
    },
  });
  await expect(warmUp()).resolves.toBeUndefined();
  expect(bugs).toEqual([broken]);
});

it('does without idle callbacks where the browser has none', async () => {
  const { check, done } = counted(5);
  await setUp({ check, whenIdle: undefined }).warmUp();
  expect(done()).toBe(5);
});

it('leaves nothing behind that a check would see', async () => {
  const engine = createEngine({
    loadCheck: async () => code,
    loadWholeSet: () => Promise.reject(new Error('not needed')),
  });
  let moments = 0;
  const isWanted = () => moments++ < 3;
  await setUp({ ...engine, isWanted }).warmUp();
  const first = await inSlices(await engine.check(EXAMPLE, DEFAULT_SETTINGS));
  expect(first).toEqual(checkSheet(EXAMPLE));
});

it('tries the check on one table, on which most kinds of rules have something to say', () => {
  const { tables, findings, doubts } = checkSheet(EXAMPLE);
  expect(tables).toHaveLength(1);
  expect(doubts).toEqual([]);
  expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(9);
});
