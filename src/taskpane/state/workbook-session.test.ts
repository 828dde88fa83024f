import type { SheetResult } from '../../core/check/check-sheet';
import { UserError } from '../../core/errors';
import type { SheetReading } from '../../host/spreadsheet';
import { createSettingsSession } from './settings-session';
import { createWorkbookSession } from './workbook-session';

const device = { read: () => null, write: () => true };
const stored = { readSetting: async () => null, writeSetting: async () => {} };

function setUp(read: (id: string) => Promise<SheetReading>) {
  const asked: string[][] = [];
  const settings = createSettingsSession({ spreadsheet: stored, device });
  const session = createWorkbookSession({
    spreadsheet: {
      listSheets: async () => ['a', 'b', 'c'].map((id) => ({ id, name: id })),
      readSheet: read,
    },
    *check(snapshots) {
      asked.push(snapshots.map(({ name }) => name));
      yield;
      return snapshots.map(({ name }): SheetResult => ({
        sheet: name,
        tables: [],
        findings: [],
        ignored: [],
        doubts: [],
        unreadRows: [],
      }));
    },
    settings,
  });
  return { session, settings, asked };
}

const reading = (id: string): SheetReading => {
  return { id, name: id, snapshot: { name: id, top: 0, left: 0, text: [], values: [], merges: [] } };
};

test('all sheets are checked together; an empty one and one that cannot be read do not keep the others', async () => {
  const { session, settings, asked } = setUp(async (id) => {
    if (id === 'b') throw new UserError('too-large', '太大了。', '请拆开。');
    return id === 'c' ? { ...reading(id), snapshot: null } : reading(id);
  });
  await session.run();
  expect(asked).toEqual([['a']]);
  expect(session.getState().sheets?.map(({ result, problem }) => [result?.sheet, problem?.code])).toEqual([
    ['a', undefined],
    [undefined, 'too-large'],
    [undefined, undefined],
  ]);
  settings.change((current) => ({ ...current, year: 2030 }));
  await new Promise((done) => setTimeout(done));
  expect(asked).toHaveLength(2);
});

test('a check that is given up leaves the earlier result', async () => {
  let release = () => {};
  const { session, asked } = setUp(
    (id) => new Promise((done) => (id === 'b' ? (release = () => done(reading(id))) : done(reading(id)))),
  );
  const run = session.run();
  await new Promise((done) => setTimeout(done));
  expect(session.getState().running).toEqual({ done: 1, total: 3, name: 'b' });
  session.cancel();
  release();
  await run;
  expect(session.getState()).toMatchObject({ running: null, sheets: null });
  expect(asked).toEqual([]);
});
