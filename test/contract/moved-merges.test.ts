import { checkSheet, createChecker } from '../../src/core/check/check-sheet';
import { byPosition } from '../../src/core/edits/ranges';
import { planInsert } from '../../src/core/library/plan-insert';
import { planMoveRow } from '../../src/core/library/plan-move';
import { Grid } from '../../src/core/sheet/grid';
import type { CellRange, SheetSnapshot } from '../../src/core/sheet/snapshot';
import type { IndicatorTable } from '../../src/core/table/model';
import { createCheckSession } from '../../src/taskpane/state/check-session';
import { createPreferences } from '../../src/taskpane/state/preferences';
import { createRepairs } from '../../src/taskpane/state/repairs';
import { createSettingsSession } from '../../src/taskpane/state/settings-session';
import { DRILLS } from '../support/office/phrasings';
import { FORMS, sampleWorkbook } from '../support/office/samples';
import { startExcel, type RunningExcel } from '../support/office/start-excel';
import { recordRequests } from '../support/office/traffic';

/** Merged areas are read once; from then on they move along with rows, through every edit and every re-check. */

beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] }));
afterEach(() => jest.useRealTimers());

interface Pane extends RunningExcel {
  /** Lets `work` end, and whatever waits for the user's typing to pause. */
  pass(work?: Promise<unknown>): Promise<void>;
  /** Rows come (above 0) or go by the user's own hand. */
  shift(at: number, count: number): void;
  check(): Promise<void>;
  insert(): Promise<void>;
  moveRow(): Promise<void>;
  undo(): Promise<void>;
  /** The merged areas that the latest check went by, and those of the sheet. */
  known(): readonly CellRange[] | null;
  real(): readonly CellRange[];
  findings(): string[];
}

async function open(form: (typeof FORMS)[number], recheck = true): Promise<Pane> {
  const excel = await startExcel(await sampleWorkbook(form), { excelApi: 13 });
  const { spreadsheet, sheetId, model } = excel;
  const kept = { read: () => null, write: () => true };
  const settings = createSettingsSession({ spreadsheet, device: kept });
  const preferences = createPreferences(kept);
  preferences.change({ recheck });
  const { check } = createChecker();
  const checks = createCheckSession({ spreadsheet, check, settings, preferences });
  const repairs = createRepairs({ spreadsheet, checks });
  const pass = async (work: Promise<unknown> = Promise.resolve()): Promise<void> => {
    let isDone = false;
    void work.finally(() => (isDone = true));
    for (let turn = 0; turn < 100 && !(isDone && turn > 10); turn++) await jest.advanceTimersByTimeAsync(200);
  };
  const found = (): { snapshot: SheetSnapshot; table: IndicatorTable; findings: string[] } => {
    const { outcome } = checks.getState();
    const table = outcome?.kind === 'done' ? outcome.result.tables[0] : undefined;
    if (outcome?.kind !== 'done' || !table) throw new Error('no table');
    const findings = outcome.result.findings.map(({ rule, indicator, cell }) =>
      JSON.stringify([rule, indicator, cell]),
    );
    return { snapshot: outcome.snapshot, table, findings };
  };
  const expectDone = (expected: string): void => {
    expect(repairs.getState()).toMatchObject({ done: expected, problem: null });
  };
  await pass(checks.start());
  await pass(checks.checkActiveSheet());
  return {
    ...excel,
    pass,
    shift: (at, count) => model.editSheet(sheetId, (editor) => editor.shift({ axis: 'row', at, count })),
    check: () => pass(checks.checkActiveSheet()),
    async insert() {
      const { snapshot, table } = found();
      const { edits } = planInsert({ table, grid: new Grid(snapshot), phrasing: DRILLS });
      await pass(repairs.apply(edits, '已插入'));
      expectDone('已插入');
    },
    async moveRow() {
      const { snapshot, table } = found();
      const grid = new Grid(snapshot);
      const plans = table.rows.map(({ row }) => planMoveRow(grid, table, row, 'quality'));
      const plan = plans.find((each) => each?.edits.some(({ kind }) => kind === 'delete-rows')) ?? plans.find(Boolean);
      if (!plan) throw new Error('no row can be moved');
      await pass(repairs.apply(plan.edits, '已移动'));
      expectDone('已移动');
    },
    async undo() {
      await pass(repairs.undo());
      expect(repairs.getState().problem).toBeNull();
    },
    known: () => {
      const { merges } = found().snapshot;
      return merges && [...merges].sort(byPosition);
    },
    real: () => [...(model.sheet(sheetId)?.merges ?? [])].sort(byPosition),
    findings: () => found().findings,
  };
}

/** Whether Excel is asked for merged areas while `work` is done; by edits it may be, by a re-check never. */
async function requestsForMerges(excel: RunningExcel, work: () => Promise<unknown>): Promise<number> {
  const requests = recordRequests(excel);
  await work();
  return requests.filter(({ message }) => {
    return Object.values(message.body.ObjectPaths).some(({ Name }) => Name === 'GetMergedAreasOrNullObject');
  }).length;
}

/** The findings of a pane that has just been opened, and has asked for everything. */
async function freshFindings({ spreadsheet }: RunningExcel): Promise<string[]> {
  const { snapshot } = await spreadsheet.readActiveSheet();
  if (!snapshot) throw new Error('an empty sheet');
  const { findings } = checkSheet(snapshot);
  return findings.map(({ rule, indicator, cell }) => JSON.stringify([rule, indicator, cell]));
}

describe.each(FORMS)('%s', (form) => {
  it('checks as if it had asked again, whatever moves', async () => {
    const pane = await open(form);
    const [tall] = pane.real().filter(({ top, bottom }) => bottom > top + 1);
    if (!tall) throw new Error('no merged area over several rows');
    const steps: readonly (readonly [name: string, asks: number, work: () => unknown])[] = [
      ['a row comes into a merged area', 0, () => pane.shift(tall.top + 1, 1)],
      ['rows come in front of everything', 0, () => pane.shift(0, 2)],
      ['the row in the merged area goes', 0, () => pane.shift(tall.top + 3, -1)],
      // the edit itself looks before it writes, and once more before it is taken back
      ['an indicator is inserted', 1, () => pane.insert()],
      ['and taken back', 1, () => pane.undo()],
      ['the rows in front go', 0, () => pane.shift(0, -2)],
    ];
    expect(pane.known()).toEqual(pane.real());
    for (const [name, asks, work] of steps) {
      const asked = await requestsForMerges(pane, async () => {
        await work();
        await pane.pass();
      });
      expect([name, asked, pane.known()]).toEqual([name, asks, pane.real()]);
      expect([name, pane.findings()]).toEqual([name, await freshFindings(pane)]);
    }
  });
});

/** Merged areas lie below this row, and none reaches over it. */
const BELOW = 30;

it('moves them along when the pane moves a row', async () => {
  const pane = await open('zhijiang-2026');
  const before = pane.real();
  expect(await requestsForMerges(pane, () => pane.moveRow())).toBe(1);
  expect(pane.real()).not.toEqual(before);
  expect(pane.known()).toEqual(pane.real());
  await pane.undo();
  expect([pane.known(), pane.real()]).toEqual([before, before]);
});

it('knows them after an edit and rows of the user below it, and after the edit is taken back', async () => {
  const pane = await open('zhijiang-2026');
  await pane.insert();
  pane.shift(BELOW, 3);
  await pane.pass();
  expect(pane.known()).toEqual(pane.real());
  await pane.undo();
  expect(pane.known()).toEqual(pane.real());
  expect(pane.findings()).toEqual(await freshFindings(pane));
});

it('knows them when rows have come below since the check, where nothing is checked again by itself', async () => {
  const pane = await open('zhijiang-2026', false);
  pane.shift(BELOW, 3);
  await pane.pass();
  await pane.insert();
  expect(pane.known()).toEqual(pane.real());
  expect(pane.findings()).toEqual(await freshFindings(pane));
});

it('goes by the blanks after columns have moved, and asks again when the user checks', async () => {
  const pane = await open('zhijiang-2026');
  pane.model.editSheet(pane.sheetId, (editor) => editor.shift({ axis: 'column', at: 9, count: 1 }));
  await pane.pass();
  expect(pane.known()).toBeNull();
  await pane.check();
  expect(pane.known()).toEqual(pane.real());
});
