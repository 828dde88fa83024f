import type { Problem } from '../problem';
import { INITIAL_STATE, reduceCheck, staleness, type CheckAction, type CheckState, type Outcome } from './check';

const sheet = { id: 's1', name: '目标表' };
const empty: Outcome = { kind: 'empty-sheet', sheet };
const problem: Problem = { code: 'x', message: '出错了。', advice: '请重试。', detail: null };

function after(...actions: CheckAction[]): CheckState {
  return actions.reduce(reduceCheck, INITIAL_STATE);
}

const checked: CheckAction[] = [
  { type: 'started', run: 1, trigger: 'user' },
  { type: 'finished', run: 1, outcome: empty },
];

test('a check goes from idle over checking to its outcome', () => {
  const running = after({ type: 'started', run: 1, trigger: 'user' });
  expect(running.running).toEqual({ run: 1, trigger: 'user', progressVisible: false, progress: null });
  expect(after(...checked)).toEqual({ ...INITIAL_STATE, outcome: empty, frontSheetId: 's1' });
});

test('progress shows only for the run it belongs to', () => {
  const start: CheckAction = { type: 'started', run: 2, trigger: 'user' };
  const progress = (run: number): CheckAction[] => [
    { type: 'progressed', run, done: 0.5 },
    { type: 'progress-due', run },
  ];
  expect(after(start, ...progress(2)).running).toMatchObject({ progress: 0.5, progressVisible: true });
  expect(after(start, ...progress(1)).running).toMatchObject({ progress: null, progressVisible: false });
});

test('answers of an earlier run change nothing', () => {
  const state = after({ type: 'started', run: 1, trigger: 'user' }, { type: 'started', run: 2, trigger: 'user' });
  expect(reduceCheck(state, { type: 'finished', run: 1, outcome: empty })).toBe(state);
  expect(reduceCheck(state, { type: 'failed', run: 1, problem })).toBe(state);
});

test('a check that fails leaves only the failure', () => {
  const state = after(...checked, { type: 'started', run: 2, trigger: 'user' }, { type: 'failed', run: 2, problem });
  expect(state).toMatchObject({ outcome: { kind: 'failed', problem }, problem: null, running: null });
  expect(staleness(state)).toBeNull();
});

test('a re-check that fails keeps the result, marked as out of date', () => {
  const state = after(...checked, { type: 'started', run: 2, trigger: 'edit' }, { type: 'failed', run: 2, problem });
  expect(state).toMatchObject({ outcome: empty, problem, running: null });
  expect(staleness(state)).toBe('edited');
});

describe('staleness', () => {
  test.each<[string, CheckAction[], ReturnType<typeof staleness>]>([
    ['a fresh result', [], null],
    ['an edit', [{ type: 'edited' }], 'edited'],
    ['a re-check under way', [{ type: 'edited' }, { type: 'started', run: 2, trigger: 'edit' }], 'edited'],
    ['another sheet in front', [{ type: 'activated', sheetId: 's2' }], 'other-sheet'],
    [
      'back on the checked sheet',
      [
        { type: 'activated', sheetId: 's2' },
        { type: 'activated', sheetId: 's1' },
      ],
      null,
    ],
  ])('%s', (_name, actions, expected) => {
    expect(staleness(after(...checked, ...actions))).toBe(expected);
  });

  test('a re-check does not claim that its sheet is in front', () => {
    const state = after(
      ...checked,
      { type: 'activated', sheetId: 's2' },
      { type: 'started', run: 2, trigger: 'edit' },
      { type: 'finished', run: 2, outcome: empty },
    );
    expect(staleness(state)).toBe('other-sheet');
  });
});

test('a problem stays until it is dismissed or the user checks again', () => {
  const met = after(...checked, { type: 'problem-met', problem });
  expect(met.problem).toBe(problem);
  expect(reduceCheck(met, { type: 'problem-dismissed' }).problem).toBeNull();
  expect(reduceCheck(met, { type: 'started', run: 2, trigger: 'user' }).problem).toBeNull();
  expect(reduceCheck(met, { type: 'started', run: 2, trigger: 'edit' }).problem).toBe(problem);
});
