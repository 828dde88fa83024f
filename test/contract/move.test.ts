import { checkSheet } from '../../src/core/check/check-sheet';
import type { Finding } from '../../src/core/finding/finding';
import { planMoveRow } from '../../src/core/planning/move';
import { planSuggestions } from '../../src/core/planning/suggestions';
import { Grid } from '../../src/core/sheet/grid';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { findTables } from '../../src/core/reading/find-tables';
import type { IndicatorRow, IndicatorTable } from '../../src/core/reading/model';
import type { Level2Key } from '../../src/core/vocabulary/categories';
import type { WorkbookData } from '../../src/files/workbook-data';
import { FORMS, sampleWorkbook } from '../support/office/samples';
import { startExcel, type RunningExcel } from '../support/office/start-excel';

/** The form that asks for duties instead of categories: nothing can be moved in it. */
const WITHOUT_CATEGORIES = 'linyi-2024';
const WITH_CATEGORIES = FORMS.filter((form) => form !== WITHOUT_CATEGORIES);

async function snapshotOf({ spreadsheet }: RunningExcel): Promise<SheetSnapshot> {
  const { snapshot } = await spreadsheet.readActiveSheet();
  if (!snapshot) throw new Error('an empty sheet');
  return snapshot;
}

function firstTable(snapshot: SheetSnapshot): IndicatorTable {
  const [table] = findTables(snapshot, new Grid(snapshot));
  if (!table) throw new Error('no table');
  return table;
}

/** Rows of one 二级指标 that follow each other. */
interface Block {
  readonly level2: Level2Key;
  readonly rows: readonly IndicatorRow[];
}

function blocksOf({ rows }: IndicatorTable): Block[] {
  const blocks: { level2: Level2Key; rows: IndicatorRow[] }[] = [];
  for (const row of rows) {
    if (!row.level2Key) continue;
    const last = blocks.at(-1);
    if (last?.level2 === row.level2Key && last.rows[0]?.level1 === row.level1) last.rows.push(row);
    else blocks.push({ level2: row.level2Key, rows: [row] });
  }
  return blocks;
}

/** Rows whose merged category cell does not reach over exactly the rows of the category. */
function looseRows(snapshot: SheetSnapshot): string[] {
  const grid = new Grid(snapshot);
  const { rows } = firstTable(snapshot);
  return (['level1', 'level2'] as const).flatMap((role) =>
    rows.flatMap((row) => {
      const cell = row.cells[role];
      if (!cell || !grid.mergeOf(cell.row, cell.column)) return [];
      const { top, bottom } = grid.extentOf(cell.row, cell.column);
      const isOwn = (other: IndicatorRow) =>
        other.level1 === row.level1 && (role === 'level1' || other.level2 === row.level2);
      const own = rows.filter(isOwn).map((other) => other.row);
      return own[0] === top && own.at(-1) === bottom ? [] : [`${role} ${row.cells.name?.text ?? ''}`];
    }),
  );
}

type Pick = (blocks: readonly Block[]) => { readonly row: IndicatorRow; readonly to: Level2Key } | null;

/** A 二级指标 that none of the forms has. */
const MISSING: Level2Key = 'ecologicalCost';

/** Another 二级指标 of the table, the nearest below if there is one. */
function otherThan(blocks: readonly Block[], block: Block): Level2Key {
  const below = blocks[blocks.indexOf(block) + 1];
  return (below ?? blocks.find((each) => each.level2 !== block.level2) ?? block).level2;
}

/** The form that keeps one row for every category. */
const ROW_BY_ROW = 'laoting-2024';

type Case = readonly [title: string, pick: Pick];

const OF_SEVERAL_ROWS: readonly Case[] = [
  [
    'the first row of a category',
    (blocks) => {
      const block = blocks.find(({ rows }) => rows.length > 1);
      const [row] = block?.rows ?? [];
      return block && row ? { row, to: otherThan(blocks, block) } : null;
    },
  ],
  [
    'the last row of a category, upwards',
    (blocks) => {
      const block = [...blocks].reverse().find(({ rows }) => rows.length > 1);
      const row = block?.rows.at(-1);
      const [first] = blocks.filter(({ level2 }) => level2 !== block?.level2);
      return row && first ? { row, to: first.level2 } : null;
    },
  ],
];
const ANYWHERE: readonly Case[] = [
  [
    'the only row of a category',
    (blocks) => {
      const block = blocks.find(({ rows }) => rows.length === 1 && rows[0]?.kind === 'indicator');
      const [row] = block?.rows ?? [];
      return block && row ? { row, to: otherThan(blocks, block) } : null;
    },
  ],
  [
    'a row to a category that is not there yet',
    (blocks) => {
      const [row] = blocks.find(({ rows }) => rows.length > 1)?.rows ?? blocks[0]?.rows ?? [];
      return row ? { row, to: MISSING } : null;
    },
  ],
];

describe.each(WITH_CATEGORIES)('moving in the form of %s', (form) => {
  let data: WorkbookData;
  beforeAll(async () => {
    data = await sampleWorkbook(form);
  });

  it.each(form === ROW_BY_ROW ? ANYWHERE : [...OF_SEVERAL_ROWS, ...ANYWHERE])(
    '%s, and taking it back',
    async (_, pick) => {
      const excel = await startExcel(data, { excelApi: 13 });
      const original = excel.model.toData();
      const before = await snapshotOf(excel);
      const table = firstTable(before);
      const picked = pick(blocksOf(table));
      if (!picked) throw new Error('the form has no such row');
      const { row, to } = picked;
      const plan = planMoveRow(new Grid(before), table, row.row, to);
      if (!plan) throw new Error('no plan');
      const token = await excel.spreadsheet.applyEdits(excel.sheetId, plan.edits);
      const after = await snapshotOf(excel);
      const moved = firstTable(after).rows.find((each) => each.row === plan.row);
      expect([moved?.level2Key, moved?.cells.name?.text, moved?.cells.value?.text]).toEqual([
        to,
        row.cells.name?.text,
        row.cells.value?.text,
      ]);
      const others = (snapshot: SheetSnapshot) =>
        firstTable(snapshot)
          .rows.filter(({ kind, cells }) => kind === 'indicator' && cells.name?.text !== row.cells.name?.text)
          .map(({ level1, level2, cells }) => [level1, level2, cells.name?.text, cells.value?.text]);
      expect(others(after)).toEqual(others(before));
      // merged categories have grown and shrunk with their rows
      expect(looseRows(after)).toEqual(looseRows(before));
      await excel.spreadsheet.undo(token);
      expect(excel.model.toData()).toEqual(original);
    },
  );
});

describe('the suggestion of a rule to move a row', () => {
  const CASES = [
    ['bazhou-2022', 'timeliness-not-time', 'quality'],
    ['bazhou-2022', 'satisfaction-not-satisfaction', 'quality'],
    ['dongguan-2024', 'quantity-is-ratio', 'quality'],
  ] as const;

  it.each(CASES)('%s: %s to %s, done and taken back', async (form, rule, key) => {
    const excel = await startExcel(await sampleWorkbook(form), { excelApi: 13 });
    const original = excel.model.toData();
    const before = await snapshotOf(excel);
    const { findings, tables } = checkSheet(before);
    const finding = findings.find((each) => each.rule === rule);
    const table = tables[finding?.table ?? 0];
    if (!finding || !table) throw new Error('no finding');
    expect(finding.suggestions).toMatchObject([{ moveTo: key }]);
    const [planned] = planSuggestions(before, table, finding);
    if (!planned?.move) throw new Error('no plan');
    const token = await excel.spreadsheet.applyEdits(excel.sheetId, planned.edits);
    const after = checkSheet(await snapshotOf(excel));
    const said = (all: readonly Finding[]) => all.filter(({ indicator }) => indicator === finding.indicator);
    expect(said(after.findings).filter((each) => each.rule === rule)).toEqual([]);
    expect(after.tables[0]?.rows.find(({ row }) => row === planned.move?.to)?.level2Key).toBe(key);
    // nothing that has to be corrected comes in its place
    const mustFix = ({ findings: all }: typeof after) => all.filter(({ severity }) => severity === 'error').length;
    expect(mustFix(after)).toBeLessThanOrEqual(mustFix({ ...after, findings }));
    await excel.spreadsheet.undo(token);
    expect(excel.model.toData()).toEqual(original);
  });

  it('is not made in a form without categories, nor where merged areas cannot be read', async () => {
    const duties = await startExcel(await sampleWorkbook(WITHOUT_CATEGORIES), { excelApi: 13 });
    const { findings } = checkSheet(await snapshotOf(duties));
    expect(findings.flatMap(({ suggestions }) => suggestions).filter((each) => 'moveTo' in each)).toEqual([]);
    const old = await startExcel(await sampleWorkbook('bazhou-2022'), { excelApi: 7 });
    const snapshot = await snapshotOf(old);
    const checked = checkSheet(snapshot);
    const movable = checked.findings.filter(({ suggestions }) => suggestions.some((each) => 'moveTo' in each));
    expect(movable.length).toBeGreaterThan(0);
    for (const finding of movable) {
      const table = checked.tables[finding.table];
      expect(table && planSuggestions(snapshot, table, finding)).toEqual([]);
    }
  });
});
