import { checkSheet } from '../../src/core/check/check-sheet';
import type { Finding } from '../../src/core/finding/finding';
import { planInsert, type InsertAt, type InsertPlan } from '../../src/core/planning/insert';
import type { Phrasing } from '../../src/core/library/phrasing';
import { Grid } from '../../src/core/sheet/grid';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { findTables } from '../../src/core/reading/find-tables';
import type { IndicatorTable } from '../../src/core/reading/model';
import type { UndoToken } from '../../src/host/spreadsheet';
import type { WorkbookData } from '../../src/files/workbook-data';
import { DISTURBANCE, DRILLS, SAVED, TAKING_PART, WOODS } from '../support/office/phrasings';
import { FORMS, sampleWorkbook } from '../support/office/samples';
import { startExcel, type RunningExcel } from '../support/office/start-excel';

/** The 二级指标 that a form does not have yet. */
const MISSING: Readonly<Record<(typeof FORMS)[number], Phrasing>> = {
  'zhijiang-2026': SAVED,
  'bazhou-2022': WOODS,
  'dongguan-2024': DISTURBANCE,
  'linyi-2024': DISTURBANCE,
  'laoting-2024': DISTURBANCE,
};

async function snapshotOf({ spreadsheet }: RunningExcel): Promise<SheetSnapshot> {
  const { snapshot } = await spreadsheet.readActiveSheet();
  if (!snapshot) throw new Error('an empty sheet');
  return snapshot;
}

async function plan(
  excel: RunningExcel,
  phrasing: Phrasing,
  at?: (table: IndicatorTable) => InsertAt,
): Promise<InsertPlan> {
  const grid = new Grid(await snapshotOf(excel));
  const [table] = findTables(grid.snapshot, grid);
  if (!table) throw new Error('no table');
  return planInsert({ table, grid, phrasing, ...(at && { at: at(table) }) });
}

/** In front of the first row of the phrasing's 二级指标. */
function firstOf({ level2 }: Phrasing): (table: IndicatorTable) => InsertAt {
  return ({ rows }) => {
    const first = rows.find(({ level2Key }) => level2Key === level2) ?? rows[0];
    return { kind: 'before', row: first?.row ?? 0 };
  };
}

/** What has to be corrected, without what a row that waits to be filled brings along. */
function mustFix(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity, rule }) => severity === 'error' && rule !== 'placeholder' && rule !== 'value-missing')
    .map(({ rule, indicator }) => `${rule} ${indicator}`)
    .sort();
}

describe.each(FORMS)('inserting into the form of %s', (form) => {
  let data: WorkbookData;
  beforeAll(async () => {
    data = await sampleWorkbook(form);
  });

  it.each([13, 9, 7])('with ExcelApi 1.%d, three phrasings, and taking them back', async (excelApi) => {
    const excel = await startExcel(data, { excelApi });
    excel.model.select(excel.sheetId, { top: 3, left: 1, bottom: 3, right: 1 });
    const original = excel.model.toData();
    const selection = excel.model.selection;
    const before = checkSheet(await snapshotOf(excel));
    const tokens: UndoToken[] = [];
    const between: unknown[] = [];
    const asked: [Phrasing, ((table: IndicatorTable) => InsertAt)?][] = [
      [DRILLS],
      // where merged areas are not known, the end of a category is not always
      [excelApi >= 13 ? MISSING[form] : { ...DRILLS, name: '桌面推演次数' }],
      [TAKING_PART, firstOf(TAKING_PART)],
    ];
    for (const [phrasing, at] of asked) {
      between.push(excel.model.toData());
      const { edits, row } = await plan(excel, phrasing, at);
      const syncs = await excel.syncsOf(async () => {
        tokens.push(await excel.spreadsheet.applyEdits(excel.sheetId, edits));
      });
      expect(syncs).toBe(2);
      const [table] = findTables(await snapshotOf(excel));
      const found = table?.rows.find((each) => each.row === row);
      expect(found?.cells.name?.text).toBe(phrasing.name);
      if (found?.level2Key) expect(found.level2Key).toBe(phrasing.level2);
    }
    if (excelApi >= 13) {
      const after = checkSheet(await snapshotOf(excel));
      expect(mustFix(after.findings)).toEqual(mustFix(before.findings));
      expect(after.tables[0]?.rows.length).toBe((before.tables[0]?.rows.length ?? 0) + 3);
    }
    for (const token of tokens.reverse()) {
      expect(await excel.syncsOf(() => excel.spreadsheet.undo(token))).toBe(2);
      expect(excel.model.toData()).toEqual(between.pop());
    }
    expect(excel.model.toData()).toEqual(original);
    expect(excel.model.selection).toEqual(selection);
  });
});
