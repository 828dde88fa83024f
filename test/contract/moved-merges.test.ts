import { checkSheet } from '../../src/core/check/check-sheet';
import type { Finding } from '../../src/core/finding/finding';
import type { Edit } from '../../src/core/edits/edit';
import { byPosition } from '../../src/core/edits/ranges';
import { planInsert } from '../../src/core/planning/insert';
import { planMoveRow } from '../../src/core/planning/move';
import { formatCell } from '../../src/core/sheet/address';
import { Grid } from '../../src/core/sheet/grid';
import type { CellRange } from '../../src/core/sheet/snapshot';
import type { IndicatorTable } from '../../src/core/reading/model';
import { openPane, passTimeInTurns, type OpenPane } from '../support/office/open-pane';
import { DRILLS } from '../support/office/phrasings';
import { FORMS, sampleWorkbook } from '../support/office/samples';
import type { RunningExcel } from '../support/office/start-excel';
import { recordRequests } from '../support/office/traffic';

/** Merged areas are read once; from then on they move along with rows, through every edit and every re-check. */

passTimeInTurns();

interface Pane extends OpenPane {
  /** Rows come (above 0) or go by the user's own hand. */
  shift(at: number, count: number): void;
  insert(): Promise<void>;
  moveRow(): Promise<void>;
  undo(): Promise<void>;
  /** The merged areas that the latest check went by, and those of the sheet. */
  known(): readonly CellRange[] | null;
  real(): readonly CellRange[];
  findings(): string[];
}

const findings = (all: readonly Finding[]): string[] =>
  all.map(({ rule, cell, message }) => `${rule} ${formatCell(cell)} ${message}`);

async function open(form: (typeof FORMS)[number], recheck = true): Promise<Pane> {
  const pane = await openPane(await sampleWorkbook(form), { excelApi: 13 });
  const { sheetId, model, checks, repairs, preferences, pass, found } = pane;
  preferences.change({ recheck });
  await pass(checks.checkActiveSheet());
  const table = (): IndicatorTable => {
    const [first] = found().result.tables;
    if (!first) throw new Error('no table');
    return first;
  };
  const apply = async (edits: readonly Edit[]): Promise<void> => {
    await pass(repairs.apply(edits, '已修改'));
    expect(repairs.getState()).toMatchObject({ done: '已修改', problem: null });
  };
  return {
    ...pane,
    shift: (at, count) => model.editSheet(sheetId, (editor) => editor.shift({ axis: 'row', at, count })),
    insert: () => apply(planInsert({ table: table(), grid: new Grid(found().snapshot), phrasing: DRILLS }).edits),
    moveRow: () => {
      const grid = new Grid(found().snapshot);
      const plans = table().rows.map(({ row }) => planMoveRow(grid, table(), row, 'quality')?.edits);
      return apply(plans.find((edits) => edits?.some(({ kind }) => kind === 'delete-rows')) ?? []);
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
    findings: () => findings(found().result.findings),
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
  return findings(checkSheet(snapshot).findings);
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
  await pane.pass(pane.checks.checkActiveSheet());
  expect(pane.known()).toEqual(pane.real());
});
