import { checkSheet, type SheetResult } from '../../src/core/check/check-sheet';
import { isStructural, type Edit } from '../../src/core/edits/edit';
import { planInsert, type InsertAt, type InsertPlan } from '../../src/core/planning/insert';
import { planMoveRow } from '../../src/core/planning/move';
import { startForm } from '../../src/core/forms/forms';
import { composeReport } from '../../src/core/report-sheet';
import { Grid } from '../../src/core/sheet/grid';
import type { CellRange, SheetSnapshot } from '../../src/core/sheet/snapshot';
import type { IndicatorTable } from '../../src/core/reading/model';
import type { UndoToken } from '../../src/host/spreadsheet';
import { DISTURBANCE, DRILLS } from '../support/office/phrasings';
import { FORMS, sampleWorkbook } from '../support/office/samples';
import { makeOfficeGlobal } from '../support/office/load-office';
import { startExcel, type RunningExcel } from '../support/office/start-excel';

/** The greatest number of round trips that each call takes, over all forms; what an old Excel takes, where it is more. */

/** A form that was opened and read, and what was found on it. */
interface Opened extends RunningExcel {
  readonly snapshot: SheetSnapshot;
  readonly result: SheetResult;
}

type Work = (excel: Opened) => Promise<unknown>;

interface Call {
  readonly name: string;
  readonly trips: number;
  /** With ExcelApi 1.7; the same when missing, null for what such an Excel cannot do. */
  readonly old?: number | null;
  /** Whether what the form holds makes no difference; what it leaves behind is not taken back then. */
  readonly anyForm?: true;
  /** Afterwards, uncounted: the form is as it was. */
  readonly takeBack?: Work;
  /** The work to count; null where a form has nothing to do it to. What it has to wait for is done before. */
  readonly prepare: (excel: Opened) => Work | null | Promise<Work | null>;
}

/** Edits to do, and to take back. */
function edit(name: string, trips: number, edits: (excel: Opened) => readonly Edit[], old: Partial<Call> = {}): Call[] {
  let token: UndoToken | undefined;
  const apply: Work = async (excel) => (token = await excel.spreadsheet.applyEdits(excel.sheetId, edits(excel)));
  const takeBack: Work = async ({ spreadsheet }) => {
    if (token) await spreadsheet.undo(token);
    token = undefined;
  };
  const hasEdits = (excel: Opened): boolean => edits(excel).length > 0;
  return [
    { name, trips, ...old, takeBack, prepare: (excel) => (hasEdits(excel) ? apply : null) },
    {
      name: `${name}: taking it back`,
      trips: 2,
      ...(old.old === null && { old: null }),
      takeBack,
      prepare: async (excel) => {
        if (!hasEdits(excel)) return null;
        await apply(excel);
        return takeBack;
      },
    },
  ];
}

/** The edits of one repair that does what is asked. */
function repair({ result }: Opened, wanted: (edits: readonly Edit[]) => boolean): readonly Edit[] {
  const repairs = result.findings.flatMap(({ fix, suggestions }) => [fix, ...suggestions]);
  const batches = repairs.flatMap((each) => (each && 'edits' in each ? [each.edits] : []));
  return batches.find(wanted) ?? [];
}

/** Every safe repair of the sheet at once, each cell once. */
function allFixes({ result }: Opened): readonly Edit[] {
  const cells = new Map<string, Edit>();
  for (const edit of result.findings.flatMap(({ fix }) => fix?.edits ?? [])) {
    if (edit.kind === 'set-text') cells.set(`${edit.cell.row} ${edit.cell.column}`, edit);
  }
  return [...cells.values()];
}

function insertion(
  { result, snapshot }: Opened,
  phrasing = DRILLS,
  at?: (table: IndicatorTable) => InsertAt,
): InsertPlan {
  const [table] = result.tables;
  if (!table) throw new Error('no table');
  return planInsert({ table, grid: new Grid(snapshot), phrasing, ...(at && { at: at(table) }) });
}

/** In front of the first row that counts something. */
function firstOf({ rows }: IndicatorTable): InsertAt {
  return { kind: 'before', row: rows.find(({ level2Key }) => level2Key === 'quantity')?.row ?? 0 };
}

function rowMove({ result, snapshot }: Opened): readonly Edit[] {
  const [table] = result.tables;
  if (!table) throw new Error('no table');
  const grid = new Grid(snapshot);
  const plans = table.rows.map(({ row }) => planMoveRow(grid, table, row, 'quality')?.edits ?? []);
  return plans.find((edits) => edits.some(({ kind }) => kind === 'delete-rows')) ?? [];
}

const cellAt = (row: number, column: number): CellRange => ({ top: row, bottom: row, left: column, right: column });
const marksOf = ({ result }: Opened) =>
  result.findings.map(({ severity, cell }) => ({ severity, range: cellAt(cell.row, cell.column) }));
const commentsOf = ({ result }: Opened) => {
  const byCell = new Map(
    result.findings.map(({ cell, message }) => [`${cell.row} ${cell.column}`, { cell, text: message }]),
  );
  return [...byCell.values()];
};

const reportOf = ({ result, snapshot: { name } }: Opened) =>
  composeReport({ scope: { kind: 'sheet', sheet: name }, at: new Date(2026, 2, 5), parts: [{ sheet: name, result }] });

const CALLS: readonly Call[] = [
  { name: 'a full check', trips: 2, old: 1, prepare: () => (excel) => excel.spreadsheet.readActiveSheet() },
  {
    name: 'a re-check',
    trips: 1,
    prepare: () => (excel) => excel.spreadsheet.readSheet(excel.sheetId, { merges: false }),
  },
  {
    name: 'going to a finding',
    trips: 1,
    anyForm: true,
    prepare: () => (excel) => excel.spreadsheet.select(excel.sheetId, cellAt(4, 2)),
  },
  ...edit('a fix', 2, (excel) => repair(excel, (edits) => edits.length === 1)),
  ...edit('all fixes of a sheet', 2, allFixes),
  ...edit('a suggestion', 2, (excel) => repair(excel, (edits) => edits.length > 0 && !edits.some(isStructural))),
  ...edit('inserting an indicator', 2, (excel) => insertion(excel).edits),
  ...edit('inserting it in front of a category', 2, (excel) => insertion(excel, DRILLS, firstOf).edits),
  ...edit('inserting it with a new 二级指标', 2, (excel) => insertion(excel, DISTURBANCE).edits),
  ...edit('moving a row', 2, rowMove, { old: null }),
  {
    name: 'looking for texts that are formatted in parts',
    trips: 1,
    anyForm: true,
    prepare: () => (excel) => excel.spreadsheet.partlyFormatted(excel.sheetId, [{ row: 4, column: 2 }]),
  },
  { name: 'listing the sheets', trips: 1, anyForm: true, prepare: () => (excel) => excel.spreadsheet.listSheets() },
  {
    name: 'reading a setting',
    trips: 1,
    anyForm: true,
    prepare: () => (excel) => excel.spreadsheet.readSetting('设置'),
  },
  {
    name: 'keeping a setting',
    trips: 1,
    anyForm: true,
    prepare: () => (excel) => excel.spreadsheet.writeSetting('设置', '值'),
  },
  {
    name: 'colouring what was found',
    trips: 2,
    anyForm: true,
    prepare: () => (excel) => excel.spreadsheet.marks.colour(excel.sheetId, marksOf(excel)),
  },
  {
    name: 'comments on what was found',
    trips: 3,
    old: null,
    anyForm: true,
    prepare: () => (excel) => excel.spreadsheet.marks.comment(excel.sheetId, commentsOf(excel)),
  },
  {
    name: 'reading what is marked',
    trips: 3,
    old: 2,
    anyForm: true,
    prepare: async (excel) => {
      await excel.spreadsheet.marks.colour(excel.sheetId, marksOf(excel));
      return () => excel.spreadsheet.marks.read(excel.sheetId);
    },
  },
  {
    name: 'taking the marks away',
    trips: 6,
    old: 4,
    anyForm: true,
    prepare: async (excel) => {
      await excel.spreadsheet.marks.colour(excel.sheetId, marksOf(excel));
      if (excel.spreadsheet.capabilities.comments) {
        await excel.spreadsheet.marks.comment(excel.sheetId, commentsOf(excel));
      }
      return () => excel.spreadsheet.marks.remove(excel.sheetId);
    },
  },
  {
    name: 'a report',
    trips: 6,
    old: 5,
    anyForm: true,
    prepare: () => (excel) => excel.spreadsheet.addReport(reportOf(excel)),
  },
  {
    name: 'a report in the place of an earlier one',
    trips: 7,
    old: 6,
    anyForm: true,
    prepare: async (excel) => {
      await excel.spreadsheet.addReport(reportOf(excel));
      return () => excel.spreadsheet.addReport(reportOf(excel));
    },
  },
  {
    name: 'a new form with lists to choose from',
    trips: 3,
    old: 2,
    anyForm: true,
    prepare: () => (excel) => excel.spreadsheet.addForm(startForm('department', 2026)),
  },
  {
    name: 'watching the workbook',
    trips: 2,
    anyForm: true,
    prepare: () => (excel) => excel.spreadsheet.watch({ onChange: () => undefined, onSelect: () => undefined }),
  },
];

async function open(form: (typeof FORMS)[number], excelApi: number): Promise<Opened> {
  const excel = await startExcel(await sampleWorkbook(form), { excelApi, payloadLimit: 5_000_000 });
  const { snapshot } = await excel.spreadsheet.readActiveSheet();
  if (!snapshot) throw new Error('an empty sheet');
  return { ...excel, snapshot, result: checkSheet(snapshot) };
}

/** Forms that every call leaves as it found them; starting office.js takes time. */
const shared = new Map<string, Promise<Opened>>();

async function openShared(form: (typeof FORMS)[number], excelApi: number): Promise<Opened> {
  const key = `${form} ${excelApi}`;
  const opened = shared.get(key) ?? open(form, excelApi);
  shared.set(key, opened);
  const excel = await opened;
  makeOfficeGlobal(excel);
  return excel;
}

/** Round trips, form by form; forms that have nothing to do are left out. */
async function tripsOf(call: Call, excelApi: number): Promise<number[]> {
  if (call.anyForm) return countTrips(call, await open(FORMS[0], excelApi));
  const trips: number[] = [];
  for (const form of FORMS) trips.push(...(await countTrips(call, await openShared(form, excelApi))));
  return trips;
}

async function countTrips({ prepare, takeBack }: Call, excel: Opened): Promise<number[]> {
  const before = takeBack && JSON.stringify(excel.model.toData());
  const work = await prepare(excel);
  if (!work) return [];
  const trips = await excel.syncsOf(() => work(excel));
  await takeBack?.(excel);
  expect(takeBack && JSON.stringify(excel.model.toData())).toBe(before);
  return [trips];
}

describe('the most round trips of', () => {
  it.each(CALLS.map((call) => [call.name, call.trips, call] as const))('%s: %i', async (_, trips, call) => {
    expect(Math.max(...(await tripsOf(call, 15)))).toBe(trips);
  });

  const OLD = CALLS.flatMap((call) => {
    const { name, trips, old = trips } = call;
    return old === null ? [] : [[name, old, call] as const];
  });
  it.each(OLD)('%s in an Excel 2019: %i', async (_, trips, call) => {
    expect(Math.max(...(await tripsOf(call, 7)))).toBe(trips);
  });
});

it('takes one more to move a row of a sheet that reaches further than its table, and loses nothing there', async () => {
  const excel = await open('zhijiang-2026', 15);
  const edits = rowMove(excel);
  const row = edits.flatMap((edit) => (edit.kind === 'delete-rows' ? [edit.at] : []))[0] ?? 0;
  const look = { fill: '#FFC000', font: { bold: true } };
  excel.model.editSheet(excel.sheetId, (editor) =>
    // the row is one further down once the indicator has come to its new place, or is where it was
    editor.setCells({ top: row - 1, left: 20, bottom: row, right: 22 }, () => ({ value: '', style: look })),
  );
  const original = excel.model.toData();
  let token: UndoToken | undefined;
  expect(await excel.syncsOf(async () => (token = await excel.spreadsheet.applyEdits(excel.sheetId, edits)))).toBe(3);
  expect(excel.model.toData()).not.toEqual(original);
  expect(await excel.syncsOf(async () => token && excel.spreadsheet.undo(token))).toBe(2);
  expect(excel.model.toData()).toEqual(original);
});
