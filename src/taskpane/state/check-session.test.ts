import type { SheetResult } from '../../core/check/check-sheet';
import type { Steps } from '../../core/steps';
import { UserError } from '../../core/errors';
import type { CellRange, SheetSnapshot } from '../../core/sheet/snapshot';
import type { IndicatorTable } from '../../core/reading/model';
import type { ReadOptions, SheetReading, Spreadsheet, WatchHandlers } from '../../host/spreadsheet';
import { createCheckSession, FOLLOW_SELECTION_AFTER_MS, PROGRESS_AFTER_MS, RECHECK_AFTER_MS } from './check-session';
import { staleness } from './check';
import { createPreferences } from './preferences';
import { createSettingsSession } from './settings-session';

const cell: CellRange = { top: 6, left: 6, bottom: 6, right: 6 };
const merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
const snapshot: SheetSnapshot = { name: '目标表', top: 0, left: 0, text: [['一']], values: [['一']], merges };
const table = { id: 0 } as IndicatorTable;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A spreadsheet with one sheet whose readings the test answers by hand or lets pass at once. */
function setUp({ manual = false, tables = [table] as IndicatorTable[] } = {}) {
  const reads: {
    sheet: string;
    options: ReadOptions;
    answer: (content?: SheetSnapshot | null) => void;
    fail: (error: unknown) => void;
  }[] = [];
  const checks: SheetSnapshot[] = [];
  const bugs: unknown[] = [];
  const selected: CellRange[] = [];
  let handlers: WatchHandlers | null = null;
  const read = (sheet: string, options: ReadOptions = {}) =>
    new Promise<SheetReading>((resolve, reject) => {
      const id = sheet === 'active' ? 's1' : sheet;
      const answer = (content: SheetSnapshot | null = { ...snapshot, merges: options.merges ? merges : null }) =>
        resolve({ id, name: '目标表', snapshot: content });
      reads.push({ sheet, options, answer, fail: reject });
      if (!manual) answer();
    });
  const spreadsheet: Spreadsheet = {
    capabilities: { comments: true },
    readActiveSheet: (options) => read('active', options),
    readSheet: read,
    listSheets: async () => [{ id: 's1', name: '目标表' }],
    select: async (_sheet, range) => {
      if (range) selected.push(range);
      if (range && range.top > 100) throw new UserError('gone', '工作表已删除。', '请重新检查。');
    },
    applyEdits: async (sheetId) => ({ id: 1, sheetId }),
    partlyFormatted: async () => [],
    undo: async () => {},
    addForm: async () => ({ id: 'new', name: '新表' }),
    removeForm: async () => {},
    addReport: async () => ({ id: 'new', name: '检查报告', keptOther: false }),
    marks: {
      read: async () => ({ isColoured: false, comments: 0 }),
      colour: async () => {},
      comment: async () => ({ added: 0, skipped: 0 }),
      remove: async () => ({ keptComments: 0 }),
    },
    watch: async (given) => {
      handlers = given;
      return async () => {
        handlers = null;
      };
    },
    readSetting: async () => null,
    writeSetting: async () => {},
  };
  const preferences = createPreferences({ read: () => null, write: () => true });
  const settings = createSettingsSession({ spreadsheet, device: { read: () => null, write: () => true } });
  function* check(read: SheetSnapshot): Steps<SheetResult> {
    checks.push(read);
    yield;
    return { sheet: read.name, tables, findings: [], ignored: [], doubts: [], unreadRows: [] };
  }
  const session = createCheckSession({ spreadsheet, check, settings, preferences, onBug: (error) => bugs.push(error) });
  const edit = (range: CellRange | null = cell, sheetId = 's1', own = false) =>
    handlers?.onChange({ sheetId, range, own });
  return { session, settings, preferences, reads, checks, bugs, selected, edit, watching: () => handlers };
}

const flushPromises = () => jest.advanceTimersByTimeAsync(0);
const pause = () => jest.advanceTimersByTimeAsync(RECHECK_AFTER_MS);

test('checks the active sheet with its merged areas', async () => {
  const { session, reads, checks } = setUp();
  await session.checkActiveSheet();
  expect(reads.map(({ sheet, options }) => [sheet, options.merges])).toEqual([['active', true]]);
  expect(checks).toHaveLength(1);
  expect(session.getState()).toMatchObject({ outcome: { kind: 'done', sheet: { id: 's1' } }, running: null });
});

test('tells an empty sheet from a sheet without a table', async () => {
  const blank = setUp({ manual: true });
  const blankCheck = blank.session.checkActiveSheet();
  blank.reads[0]?.answer(null);
  await blankCheck;
  expect(blank.session.getState().outcome?.kind).toBe('empty-sheet');
  const other = setUp({ tables: [] });
  await other.session.checkActiveSheet();
  expect(other.session.getState().outcome?.kind).toBe('no-table');
});

test('shows progress only when the check takes its time', async () => {
  const { session, reads } = setUp({ manual: true });
  const done = session.checkActiveSheet();
  await jest.advanceTimersByTimeAsync(PROGRESS_AFTER_MS - 1);
  expect(session.getState().running?.progressVisible).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  reads[0]?.options.onProgress?.(0.4);
  expect(session.getState().running).toMatchObject({ progressVisible: true, progress: 0.4 });
  reads[0]?.answer();
  await done;
  expect(session.getState().running).toBeNull();
});

test('a second click gives up the first reading', async () => {
  const { session, reads } = setUp({ manual: true });
  void session.checkActiveSheet();
  const second = session.checkActiveSheet();
  expect(reads[0]?.options.signal?.aborted).toBe(true);
  reads[0]?.fail(new Error('aborted'));
  reads[1]?.answer();
  await second;
  expect(session.getState().outcome?.kind).toBe('done');
});

test('a user error is told as it is, a bug is told and reported', async () => {
  const { session, reads, bugs } = setUp({ manual: true });
  const first = session.checkActiveSheet();
  reads[0]?.fail(new UserError('cell-edit', '正在编辑。', '请按 Enter。'));
  await first;
  expect(session.getState().outcome).toMatchObject({ kind: 'failed', problem: { code: 'cell-edit', detail: null } });
  expect(bugs).toEqual([]);
  const second = session.checkActiveSheet();
  const bug = new TypeError('x is undefined');
  reads[1]?.fail(bug);
  await second;
  expect(session.getState().outcome).toMatchObject({ problem: { detail: 'TypeError: x is undefined' } });
  expect(bugs).toEqual([bug]);
});

describe('after an edit', () => {
  async function checked(options?: Parameters<typeof setUp>[0]) {
    const all = setUp(options);
    await all.session.start();
    await all.session.checkActiveSheet();
    return all;
  }

  test('reads the sheet again once the typing pauses, and keeps the merged areas it knows', async () => {
    const { session, reads, checks, edit } = await checked();
    edit();
    await jest.advanceTimersByTimeAsync(RECHECK_AFTER_MS - 1);
    edit();
    expect(staleness(session.getState())).toBe('edited');
    await jest.advanceTimersByTimeAsync(RECHECK_AFTER_MS - 1);
    expect(reads).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(reads.slice(1).map(({ sheet, options }) => [sheet, options.merges])).toEqual([['s1', false]]);
    expect(checks[1]?.merges).toBe(merges);
    expect(staleness(session.getState())).toBeNull();
  });

  test('moves the merged areas along with rows, and never asks for them', async () => {
    const { reads, checks, watching } = await checked();
    watching()?.onChange({ sheetId: 's1', range: null, rows: { at: 0, count: 2 }, own: false });
    await pause();
    expect(checks[1]?.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 3 }]);
    expect(reads[1]?.options.merges).toBe(false);
  });

  test('does not know the merged areas any more when columns moved, until the user checks again', async () => {
    const { session, reads, checks, edit } = await checked();
    edit(null);
    await pause();
    expect([reads[1]?.options.merges, checks[1]?.merges]).toEqual([false, null]);
    await session.checkActiveSheet();
    expect([reads[2]?.options.merges, checks[2]?.merges]).toEqual([true, merges]);
  });

  test('ignores its own changes and those of other sheets', async () => {
    const { session, reads, edit } = await checked();
    edit(cell, 's1', true);
    edit(cell, 's2');
    await pause();
    expect(reads).toHaveLength(1);
    expect(staleness(session.getState())).toBeNull();
  });

  test('reads once more when the sheet changed while it was read', async () => {
    const { session, reads, edit } = setUp({ manual: true });
    await session.start();
    void session.checkActiveSheet();
    edit();
    reads[0]?.answer();
    await flushPromises();
    expect(staleness(session.getState())).toBe('edited');
    await pause();
    reads[1]?.answer();
    await flushPromises();
    expect(reads).toHaveLength(2);
    expect(staleness(session.getState())).toBeNull();
  });

  test('keeps the result when the re-check fails, and says so', async () => {
    const { session, reads, edit } = setUp({ manual: true });
    await session.start();
    void session.checkActiveSheet();
    reads[0]?.answer();
    await flushPromises();
    edit(null);
    await pause();
    reads[1]?.fail(new UserError('cell-edit', '正在编辑。', '请按 Enter。'));
    await flushPromises();
    expect(session.getState()).toMatchObject({ outcome: { kind: 'done' }, problem: { code: 'cell-edit' } });
    edit();
    await pause();
    expect(reads[2]?.options.merges).toBe(false);
    reads[2]?.answer();
    await flushPromises();
    expect(session.getState()).toMatchObject({ edited: false, problem: null });
  });

  test('does nothing any more once stopped', async () => {
    const { session, reads, edit, watching } = await checked();
    edit();
    await session.stop();
    await pause();
    expect(reads).toHaveLength(1);
    expect(watching()).toBeNull();
  });
});

test('locates cells of the checked sheet, and tells when that fails', async () => {
  const { session, selected } = setUp();
  await session.locate(cell);
  expect(selected).toEqual([]);
  await session.checkActiveSheet();
  await session.locate({ ...cell, top: 200, bottom: 200 });
  expect(session.getState().problem?.code).toBe('gone');
  await session.locate(cell);
  expect(session.getState().problem).toBeNull();
  expect(selected).toHaveLength(2);
});

describe('settings and preferences', () => {
  test('a change of the settings judges the same reading anew', async () => {
    const { session, settings, reads, checks } = setUp();
    await session.checkActiveSheet();
    settings.change((current) => ({ ...current, year: 2030 }));
    await flushPromises();
    expect([reads.length, checks.length]).toEqual([1, 2]);
  });

  test('without re-checking an edit only marks the result', async () => {
    const { session, preferences, reads, edit } = setUp();
    preferences.change({ recheck: false });
    await session.start();
    await session.checkActiveSheet();
    edit();
    await pause();
    expect(reads).toHaveLength(1);
    expect(staleness(session.getState())).toBe('edited');
  });

  test('a sheet that comes to the front is read once the leafing pauses, if that is wanted', async () => {
    const { session, preferences, reads, watching } = setUp();
    await session.start();
    watching()?.onActivate?.({ id: 's2' });
    await jest.advanceTimersByTimeAsync(FOLLOW_SELECTION_AFTER_MS);
    expect(reads).toHaveLength(0);
    await session.checkActiveSheet();
    watching()?.onActivate?.({ id: 's2' });
    watching()?.onActivate?.({ id: 's3' });
    await jest.advanceTimersByTimeAsync(FOLLOW_SELECTION_AFTER_MS);
    expect(reads.slice(1).map(({ sheet }) => sheet)).toEqual(['s3']);
    preferences.change({ follow: false });
    watching()?.onActivate?.({ id: 's2' });
    await jest.advanceTimersByTimeAsync(FOLLOW_SELECTION_AFTER_MS);
    expect(reads).toHaveLength(2);
  });
});

describe('a sheet that comes to the front during a check', () => {
  /** A session with a result of s1, or none, and the user's check under way. */
  async function checking(hasResult: boolean) {
    const all = setUp({ manual: true });
    await all.session.start();
    if (hasResult) {
      void all.session.checkActiveSheet();
      all.reads[0]?.answer();
      await flushPromises();
    }
    void all.session.checkActiveSheet();
    const goTo = (id: string) => all.watching()?.onActivate?.({ id });
    /** Answers every reading that is still waited for, until there is none. */
    const finish = async () => {
      for (let at = 0; at < all.reads.length; at++) {
        all.reads[at]?.answer();
        await flushPromises();
      }
      await jest.advanceTimersByTimeAsync(FOLLOW_SELECTION_AFTER_MS);
    };
    return { ...all, goTo, finish };
  }
  const paused = () => jest.advanceTimersByTimeAsync(FOLLOW_SELECTION_AFTER_MS);

  /** Where the user goes, and where he stays. */
  const WAYS: readonly (readonly [string, string, (goTo: (id: string) => void) => Promise<unknown>])[] = [
    ['away and back in a moment', 's1', async (goTo) => [goTo('s2'), goTo('s1')]],
    ['away and back after the other one is read', 's1', async (goTo) => [goTo('s2'), await paused(), goTo('s1')]],
    [
      'away, further, and back',
      's1',
      async (goTo) => [goTo('s2'), await paused(), goTo('s3'), await paused(), goTo('s1')],
    ],
    ['away', 's2', async (goTo) => goTo('s2')],
    ['away, back, and away', 's2', async (goTo) => [goTo('s2'), await paused(), goTo('s1'), goTo('s2')]],
  ];

  test.each(WAYS.flatMap((way) => [true, false].map((hasResult) => [...way, hasResult] as const)))(
    'by going %s: the result is of %s in the end, and nothing else is said',
    async (_, expected, go, hasResult) => {
      const { session, goTo, finish } = await checking(hasResult);
      await go(goTo);
      await finish();
      await finish();
      const state = session.getState();
      expect(state).toMatchObject({ running: null, frontSheetId: expected, outcome: { sheet: { id: expected } } });
      expect(staleness(state)).toBeNull();
    },
  );

  test('without following: the result stays of the sheet that was read, and says so while another one is in front', async () => {
    const { session, preferences, reads, goTo, finish } = await checking(false);
    preferences.change({ follow: false });
    goTo('s2');
    await finish();
    expect(staleness(session.getState())).toBe('other-sheet');
    goTo('s1');
    await paused();
    expect(staleness(session.getState())).toBeNull();
    expect(reads).toHaveLength(1);
  });

  test('a look at another sheet does not cost the re-check after an edit', async () => {
    const { session, reads, edit, watching } = setUp();
    await session.start();
    await session.checkActiveSheet();
    edit();
    watching()?.onActivate?.({ id: 's2' });
    watching()?.onActivate?.({ id: 's1' });
    await pause();
    expect(reads.slice(1).map(({ sheet }) => sheet)).toEqual(['s1']);
    expect(staleness(session.getState())).toBeNull();
  });
});

test('after writing, the sheet is read again; merged areas only where rows moved and nobody knows how', async () => {
  const { session, reads, checks } = setUp();
  await session.checkActiveSheet();
  await session.refresh(false);
  const before = checks.at(-1)?.merges ?? null;
  const after = [{ top: 4, left: 0, bottom: 4, right: 3 }];
  await session.refresh(true, { before, after });
  expect(checks.at(-1)?.merges).toBe(after);
  await session.refresh(true);
  await session.refresh(true, { before: after, after: before });
  expect(reads.slice(1).map(({ options }) => options.merges)).toEqual([false, false, true, true]);
});
