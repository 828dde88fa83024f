import { DEFAULT_SETTINGS } from '../../core/check/settings';
import { NO_CORRECTIONS } from '../../core/reading/columns/corrections';
import { UserError } from '../../core/errors';
import { numberOption } from '../../core/rules/options';
import { correct, setOption, setRule } from './settings';
import { createSettingsSession, MARKS_KEY, SETTINGS_KEY } from './settings-session';

function setUp(workbook: Record<string, string> = {}, computer: Record<string, string> = {}) {
  const inWorkbook = new Map(Object.entries(workbook));
  const onComputer = new Map(Object.entries(computer));
  let failure: Error | null = null;
  let refuses = false;
  const put = (store: Map<string, string>, key: string, value: string | null) => {
    if (value === null) store.delete(key);
    else store.set(key, value);
  };
  const session = createSettingsSession({
    spreadsheet: {
      readSetting: async (key) => inWorkbook.get(key) ?? null,
      writeSetting: async (key, value) => {
        if (failure) throw failure;
        put(inWorkbook, key, value);
      },
    },
    device: {
      read: (key) => onComputer.get(key) ?? null,
      write: (key, value) => {
        if (!refuses) put(onComputer, key, value);
        return !refuses;
      },
    },
  });
  return { session, inWorkbook, onComputer, fail: (error: Error) => (failure = error), refuse: () => (refuses = true) };
}

const written = () => new Promise((done) => setTimeout(done));

test('nothing stored: the default settings, to be kept in the workbook', async () => {
  const { session } = setUp();
  await session.load();
  expect(session.getState()).toEqual({ settings: DEFAULT_SETTINGS, place: 'workbook', problem: null });
});

test('the workbook goes before the computer; what was said of this file is always in the workbook', async () => {
  const marks = { corrections: { columns: [], rows: [{ header: 'h', row: 'r' }] }, ignored: [] };
  const both = setUp(
    { [SETTINGS_KEY]: '{"year":2025}', [MARKS_KEY]: JSON.stringify(marks) },
    { [SETTINGS_KEY]: '{"year":2030}' },
  );
  await both.session.load();
  expect(both.session.getState()).toMatchObject({ place: 'workbook', settings: { year: 2025, ...marks } });
  const own = setUp({}, { [SETTINGS_KEY]: '{"year":2030}' });
  await own.session.load();
  expect(own.session.getState()).toMatchObject({ place: 'computer', settings: { year: 2030 } });
});

test.each(['{', '{"year":"later"}', '[]'])('broken settings %s are told, and the default holds', async (broken) => {
  const { session, inWorkbook } = setUp({ [SETTINGS_KEY]: broken });
  await session.load();
  expect(session.getState()).toMatchObject({ settings: DEFAULT_SETTINGS, problem: { code: 'bad-settings' } });
  expect(inWorkbook.get(SETTINGS_KEY)).toBe(broken);
});

test('broken settings do not take the marks of the file along', async () => {
  const marks = { corrections: { columns: [], rows: [{ header: 'h', row: 'r' }] } };
  const { session } = setUp({ [SETTINGS_KEY]: '{', [MARKS_KEY]: JSON.stringify(marks) });
  await session.load();
  expect(session.getState().settings.corrections.rows).toHaveLength(1);
});

describe('answers about a header', () => {
  const answer = { kind: 'column', header: 'h', column: 4, role: 'value', label: '本期安排' } as const;
  const { kind: _kind, ...said } = answer;

  test('are kept in the workbook and on this computer, and hold in another workbook', async () => {
    const first = setUp();
    await first.session.load();
    first.session.change((settings) => correct(settings, answer));
    await written();
    expect(JSON.parse(first.inWorkbook.get(MARKS_KEY) ?? '')).toMatchObject({ corrections: { columns: [said] } });
    const second = setUp({}, Object.fromEntries(first.onComputer));
    await second.session.load();
    expect(second.session.getState().settings.corrections.columns).toEqual([said]);
    // what was said elsewhere is not this workbook's
    second.session.change((settings) => correct(settings, { kind: 'row', header: 'h', row: 'r', excluded: true }));
    await written();
    expect(JSON.parse(second.inWorkbook.get(MARKS_KEY) ?? '')).toMatchObject({ corrections: { columns: [] } });
    second.session.change((settings) => correct(settings, { ...answer, role: 'automatic' }));
    expect(second.session.getState().settings.corrections.columns).toEqual([]);
    expect([...second.onComputer.keys()]).toEqual([]);
  });

  test('that an earlier version stored are taken over', async () => {
    const { label: _label, ...former } = said;
    const marks = { corrections: { columns: [former], rows: [{ header: 'h', row: 'r' }] }, ignored: [] };
    const { session } = setUp({ [MARKS_KEY]: JSON.stringify(marks) });
    await session.load();
    expect(session.getState().settings.corrections).toEqual({ ...NO_CORRECTIONS, ...marks.corrections });
    session.change((settings) => correct(settings, { ...answer, role: 'automatic' }));
    expect(session.getState().settings.corrections.columns).toEqual([]);
  });

  test('of another pane on this computer are not lost', async () => {
    const { session, onComputer } = setUp();
    await session.load();
    const other = { header: 'k', role: 'unit' } as const;
    onComputer.set('answers', JSON.stringify({ absent: [other] }));
    session.change((settings) => correct(settings, answer));
    expect(JSON.parse(onComputer.get('answers') ?? '')).toEqual({ columns: [said], absent: [other], headers: [] });
  });
});

test('what changes is kept where it belongs, and only that', async () => {
  const { session, inWorkbook, onComputer } = setUp();
  await session.load();
  session.change((settings) => correct(settings, { kind: 'row', header: 'h', row: 'r', excluded: true }));
  await written();
  expect([...inWorkbook.keys()]).toEqual([MARKS_KEY]);
  session.change((settings) => correct(settings, { kind: 'row', header: 'h', row: 'r', excluded: false }));
  session.change((settings) => setRule(settings, 'unit-mismatch', 'off'));
  await written();
  expect([...inWorkbook.keys()]).toEqual([SETTINGS_KEY]);
  session.moveTo('computer');
  await written();
  expect([inWorkbook.size, JSON.parse(onComputer.get(SETTINGS_KEY) ?? '')]).toMatchObject([
    0,
    { rules: { 'unit-mismatch': 'off' } },
  ]);
});

test('what version 0.1 stored is read, and kept as this version knows it', async () => {
  const former = { rules: {}, laxAdverse: 20, laxFavourable: 50, moneyDecimals: 2, weightScheme: '2021', year: 2025 };
  const { session, inWorkbook } = setUp({ [SETTINGS_KEY]: JSON.stringify(former) });
  await session.load();
  const options = { 'lax-threshold': { adverse: 20 } };
  expect(session.getState().settings).toEqual({ ...DEFAULT_SETTINGS, options, year: 2025 });
  session.change((settings) => setRule(settings, 'unit-mismatch', 'off'));
  await written();
  expect(JSON.parse(inWorkbook.get(SETTINGS_KEY) ?? '')).toEqual({
    rules: { 'unit-mismatch': 'off' },
    options,
    year: 2025,
  });
});

test('an option is kept where it is set; set to its default it is as if it had never been', async () => {
  const { session, inWorkbook } = setUp();
  const option = numberOption({ title: '界限', label: '界限', default: 30, from: 1, to: 100 });
  const set = (value: number) => session.change((settings) => setOption(settings, 'a', 'limit', option, value));
  await session.load();
  set(20);
  await written();
  expect(JSON.parse(inWorkbook.get(SETTINGS_KEY) ?? '')).toMatchObject({ options: { a: { limit: 20 } } });
  set(30);
  expect(session.getState().settings).toEqual(DEFAULT_SETTINGS);
});

test('settings that could not be kept hold all the same, and it is said', async () => {
  const { session, fail } = setUp();
  await session.load();
  fail(new UserError('read-only', '工作簿是只读的。', '请另存一份。'));
  session.change((settings) => setRule(settings, 'unit-mismatch', 'off'));
  await written();
  expect(session.getState()).toMatchObject({
    settings: { rules: { 'unit-mismatch': 'off' } },
    problem: { code: 'read-only', message: '设置已生效，但没有保存下来。工作簿是只读的。' },
  });
});

test('the latest correction of a column replaces the earlier one', () => {
  const first = correct(DEFAULT_SETTINGS, { kind: 'column', header: 'h', column: 3, role: 'unit' });
  const second = correct(first, { kind: 'column', header: 'h', column: 3, role: null });
  expect(second.corrections.columns).toEqual([{ header: 'h', column: 3, role: null }]);
  expect(correct(second, { kind: 'column', header: 'h', column: 3, role: 'automatic' }).corrections.columns).toEqual(
    [],
  );
});

test('where the computer keeps nothing, the settings hold, and the user is told where to keep them', async () => {
  const { session, inWorkbook, refuse } = setUp();
  await session.load();
  refuse();
  session.moveTo('computer');
  expect(session.getState().problem).toMatchObject({ code: 'storage-refused', detail: null });
  session.change((settings) => ({ ...settings, year: 2030 }));
  expect(session.getState()).toMatchObject({ settings: { year: 2030 }, problem: { code: 'storage-refused' } });
  session.moveTo('workbook');
  await written();
  expect(inWorkbook.get(SETTINGS_KEY)).toContain('2030');
  expect(session.getState().problem).toBeNull();
});
