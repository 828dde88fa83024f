import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planInsert, canTakeNewRows } from '../planning/insert';
import { planMoveRow } from '../planning/move';
import type { Phrasing } from '../library/phrasing';
import { parseRange } from '../sheet/address';
import { Grid } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import { findTables } from '../reading/find-tables';
import type { Level2Key } from '../vocabulary/categories';
import { applyEdits } from './apply-edits';
import type { Edit } from './edit';
import { invertEdits } from './invert-edits';
import { byPosition } from './ranges';

/** 5,000 for the record (`EDIT_RUNS=5000`), fewer on every run of the tests. */
const RUNS = Number(process.env.EDIT_RUNS ?? 200);

const KEYS: readonly Level2Key[] = [
  ...(['quantity', 'quality', 'timeliness', 'cost', 'economicCost', 'socialCost'] as const),
  ...(['economicBenefit', 'socialBenefit', 'ecologicalBenefit', 'sustainability', 'satisfaction'] as const),
];

/** Forms of different make: categories merged or written once, target in one cell or split; merges unknown. */
const FORMS = ['laoting-2024', 'dongguan-2024', 'zhijiang-2026']
  .map(readForm)
  .flatMap((form) => [form, { ...form, merges: [] }, { ...form, merges: null }]);

function readForm(name: string): SheetSnapshot {
  const path = join(__dirname, '../../../test/fixtures/samples/grids', `${name}.json`);
  const { sheets } = JSON.parse(readFileSync(path, 'utf8')) as {
    sheets: { name: string; rows: string[][]; merges: string[] }[];
  };
  const [sheet] = sheets;
  if (!sheet) throw new Error(`no sheet in ${name}`);
  const merges = sheet.merges.map(parseRange).sort(byPosition);
  return { name: sheet.name, top: 0, left: 0, text: sheet.rows, values: sheet.rows, merges };
}

function phrasing(level2: Level2Key, name: string): Phrasing {
  return {
    id: name,
    level1: 'output',
    level2,
    name,
    description: '',
    target: { comparator: '≥', example: '1', unit: '次' },
    basis: '年度工作计划',
    scoring: null,
    theme: '应急演练',
    source: { sample: '', sheet: '', cell: '' },
    corrected: null,
  };
}

/** Each form as one text. */
const texts = new Map(FORMS.map((form) => [form, JSON.stringify(form)]));

type Deed =
  | { readonly kind: 'insert' | 'move'; readonly pick: number; readonly key: Level2Key; readonly place: number }
  | { readonly kind: 'fix'; readonly pick: number; readonly text: string }
  | { readonly kind: 'undo' };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('insert' as const, 'move' as const),
      pick: fc.nat(1000),
      key: fc.constantFrom(...KEYS),
      place: fc.nat(2),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('fix' as const),
      pick: fc.nat(1000),
      text: fc.constantFrom('≥95%', '=100%', '', '12', '按时完成', '甲\n乙'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
);

/** The edits that a deed comes to on the sheet as it is; none where it makes no sense there. */
function plan(snapshot: SheetSnapshot, deed: Exclude<Deed, { kind: 'undo' }>): readonly Edit[] {
  const grid = new Grid(snapshot);
  if (deed.kind === 'fix') {
    const row = grid.top + (deed.pick % snapshot.text.length);
    const column = grid.left + (deed.pick % (grid.right - grid.left + 1));
    if (grid.isCovered(row, column)) return [];
    return [{ kind: 'set-text', cell: { row, column }, expect: grid.text(row, column), text: deed.text }];
  }
  const [table] = findTables(snapshot, grid);
  const row = table?.rows[deed.pick % table.rows.length];
  if (!table || !row || !canTakeNewRows(table)) return [];
  if (deed.kind === 'move') return planMoveRow(grid, table, row.row, deed.key)?.edits ?? [];
  const key = deed.place === 0 ? deed.key : (row.level2Key ?? deed.key);
  const at = deed.place === 0 ? undefined : ({ kind: deed.place === 1 ? 'before' : 'after', row: row.row } as const);
  return planInsert({ table, grid, phrasing: phrasing(key, `指标${deed.pick}`), ...(at && { at }) }).edits;
}

describe('edits', () => {
  it('of any kind and in any order are taken back to the original sheet', () => {
    let structural = 0;
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), fc.array(deed, { maxLength: 6 }), (original, deeds) => {
        const undos: (readonly Edit[])[] = [];
        let sheet = original;
        const undo = (): void => {
          const edits = undos.pop();
          if (edits) sheet = applyEdits(sheet, edits);
        };
        for (const each of deeds) {
          if (each.kind === 'undo') {
            undo();
            continue;
          }
          const edits = plan(sheet, each);
          if (edits.length > 1) structural += 1;
          undos.push(invertEdits(sheet, edits));
          sheet = applyEdits(sheet, edits);
        }
        while (undos.length > 0) undo();
        // the same check as toEqual, which is slow on thousands of cells
        expect(JSON.stringify(sheet)).toBe(texts.get(original));
      }),
      { numRuns: RUNS },
    );
    expect(structural).toBeGreaterThan(RUNS / 2);
  }, 300_000);
});
