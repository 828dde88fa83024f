import { applyEdits } from '../edits/apply-edits';
import { checkSheet } from '../check/check-sheet';
import { Grid } from '../sheet/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import { findTables } from '../reading/find-tables';
import { FORMS, startForm, type FormId } from './forms';
import type { Phrasing } from '../library/phrasing';
import { planInsert } from '../planning/insert';

const DRILLS: Phrasing = {
  id: 'drills',
  level1: 'output',
  level2: 'quantity',
  name: '应急演练次数',
  description: '年度内组织开展的应急演练场次',
  target: { comparator: '≥', example: '2', unit: '次' },
  basis: '年度应急演练计划',
  scoring: null,
  theme: '应急演练',
  source: { sample: 'laoting-2024', sheet: '应急保障', cell: 'C10' },
  corrected: null,
};

function snapshot(id: FormId): SheetSnapshot {
  const { sheetName, text, merges } = startForm(id, 2026);
  return { name: sheetName, top: 0, left: 0, text, values: text, merges };
}

describe.each(FORMS)('the form $title', ({ id }) => {
  it('is recognised, with its year', () => {
    const [table, ...others] = findTables(snapshot(id));
    expect(others).toEqual([]);
    expect(table?.context.year).toBe(2026);
    expect(table?.confidence).toBeGreaterThan(0.3);
  });

  it('takes phrasings into its empty rows first, then into new ones', () => {
    let sheet = snapshot(id);
    const ways: string[] = [];
    for (const name of ['应急演练次数', '桌面推演次数', '实战拉练次数']) {
      const grid = new Grid(sheet);
      const [table] = findTables(sheet, grid);
      if (!table) throw new Error('no table');
      const plan = planInsert({ table, grid, phrasing: { ...DRILLS, name }, value: '3' });
      ways.push(plan.how);
      sheet = applyEdits(sheet, plan.edits);
      const found = findTables(sheet)[0]?.rows.find(({ row }) => row === plan.row);
      expect(found?.cells.name?.text).toBe(name);
    }
    expect(ways).toEqual(['filled', 'filled', 'inserted']);
  });

  it('asks for nothing but what is left to fill', () => {
    const { findings } = checkSheet(snapshot(id));
    expect(findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'placeholder')).toEqual([]);
    const others = new Set(findings.map(({ rule }) => rule));
    const toFill = ['placeholder', 'goal-missing', 'basics-missing', 'category-empty', 'signature-missing'];
    for (const rule of toFill) others.delete(rule);
    // a column that three of the issued forms do not have
    others.delete('basis-column-missing');
    expect([...others]).toEqual([]);
  });

  it('gives room to the rows of long texts, and to no others', () => {
    const { rowHeights, text, merges } = startForm(id, 2026);
    for (const { row } of rowHeights) {
      const label = [row, row - 1].map((each) => text[each]?.join('') ?? '').join('');
      expect(label).toMatch(/目标|职责|资金用途/u);
      expect(merges.some((merge) => merge.top === row && merge.right > merge.left)).toBe(true);
    }
  });

  it('has no merged area over another, and text only where it shows', () => {
    const grid = new Grid(snapshot(id));
    const seen = new Set<string>();
    for (const merge of startForm(id, 2026).merges) {
      for (let row = merge.top; row <= merge.bottom; row++) {
        for (let column = merge.left; column <= merge.right; column++) {
          expect(seen.has(`${row} ${column}`)).toBe(false);
          seen.add(`${row} ${column}`);
          if (grid.isCovered(row, column)) expect(grid.text(row, column)).toBe('');
        }
      }
    }
  });
});
