import { UserError } from '../../core/errors';
import { startForm } from '../../core/forms/forms';
import { createLibrarySession } from './library-session';

const FORM = startForm('project', 2026);

function setUp(failure: Error | null = null, isTouched = false) {
  const log: string[] = [];
  const bugs: unknown[] = [];
  let release = () => {};
  const session = createLibrarySession({
    spreadsheet: {
      addForm: async ({ sheetName }) => {
        await new Promise<void>((done) => (release = done));
        if (failure) throw failure;
        log.push(`add ${sheetName}`);
        return { id: 's2', name: `${sheetName}2` };
      },
      readSheet: async (id) => {
        const text = FORM.text.map((row) => [...row]);
        if (isTouched) text[2]?.splice(1, 1, '修缮工程');
        return { id, name: FORM.sheetName, snapshot: { name: '', top: 0, left: 0, text, values: text, merges: [] } };
      },
      removeForm: async (id) => void log.push(`remove ${id}`),
    },
    checks: { checkActiveSheet: async () => void log.push('check') },
    byRow: false,
    onBug: (error) => bugs.push(error),
  });
  return { session, log, bugs, release: () => release() };
}

test('a form is started once, told by the name that it got, and checked', async () => {
  const { session, log, release } = setUp();
  session.search({ text: '演练', table: 3 });
  const work = session.start(FORM);
  expect(session.getState().busy).toBe(true);
  expect(await session.start(FORM)).toBe(false);
  release();
  expect(await work).toBe(true);
  expect(log).toEqual(['add 项目绩效目标表', 'check']);
  expect(session.getState()).toMatchObject({ busy: false, started: { name: '项目绩效目标表2' }, query: { table: 0 } });
  session.dismiss();
  expect(session.getState().started).toBeNull();
});

test.each([
  ['goes again', false, ['remove s2', 'check'], { started: null, problem: null }],
  ['stays when somebody has written into it', true, [], { problem: { code: 'form-touched' } }],
])('a form that is taken back %s', async (_, isTouched, done, state) => {
  const { session, log, release } = setUp(null, isTouched);
  const work = session.start(FORM);
  release();
  await work;
  await session.undoStart();
  expect(log.slice(2)).toEqual(done);
  expect(session.getState()).toMatchObject({ busy: false, ...state });
});

test.each([
  [new UserError('workbook-protected', '工作簿受保护。', '请先撤销保护。'), 'workbook-protected', 0],
  [new TypeError('boom'), 'internal-error', 1],
])('a form that cannot be started is told, and nothing is checked: %s', async (failure, code, bugs) => {
  const setting = setUp(failure);
  const work = setting.session.start(FORM);
  setting.release();
  expect(await work).toBe(false);
  expect(setting.log).toEqual([]);
  expect(setting.session.getState()).toMatchObject({ busy: false, started: null, problem: { code } });
  expect(setting.bugs).toHaveLength(bugs);
});

test('searching changes one thing at a time', () => {
  const { session } = setUp();
  session.search({ level2: 'quality' });
  session.search({ text: '合格率' });
  session.change({ byRow: true });
  expect(session.getState()).toMatchObject({ query: { level2: 'quality', text: '合格率', table: 0 }, byRow: true });
});
