import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPlanted } from '../../../test/support/planted';
import { toSnapshot, type GridSource } from '../../../test/support/rule-tester';
import { judgeTable } from '../check/judge-table';
import { DEFAULT_SETTINGS } from '../check/settings';
import { withoutRoles } from '../check/without-doubtful';
import { WHOLE_SET } from '../check/whole-set';
import { findTables } from '../reading/find-tables';
import type { IndicatorTable } from '../reading/model';
import { Grid } from '../sheet/grid';
import { finish } from '../steps';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { Rule } from './define-rule';
import { RULES } from './index';

/** The roles that may be in doubt. */
const ROLES: readonly ColumnRole[] = ['name', 'value', 'unit', 'comparator', 'basis', 'description'];

/** So many planted tables of each rule. */
const PLANTED = 2;

const FORMS = resolve(__dirname, '../../../test/fixtures/forms');

function fixtures(): GridSource[] {
  return readdirSync(FORMS).flatMap((file) => {
    return (JSON.parse(readFileSync(join(FORMS, file), 'utf8')) as { sheets: GridSource[] }).sheets;
  });
}

function planted(): GridSource[] {
  return RULES.flatMap(({ id }) => {
    const file = join(__dirname, id, 'planted.txt');
    return existsSync(file)
      ? readPlanted(file)
          .slice(0, PLANTED)
          .map(({ sheet }) => sheet)
      : [];
  });
}

const tables = [...fixtures(), ...planted()].flatMap((source) => {
  const grid = new Grid(toSnapshot(source));
  return findTables(grid.snapshot, grid).map((table) => ({ grid, table }));
});

const ownRules = RULES.filter(({ checkGroup }) => !checkGroup);

/** Where each rule finds something, before anything silences it; what it says of cells in a role's own column left out. */
function said(grid: Grid, table: IndicatorTable, but: readonly number[]): Map<string, string[]> {
  const { byRow, others } = finish(judgeTable(grid, table, DEFAULT_SETTINGS, { ...WHOLE_SET, rules: ownRules }, null));
  const byRule = new Map<string, string[]>();
  for (const { rule, row, cell } of [...byRow.flat(), ...others].map(({ finding }) => finding)) {
    if (!but.includes(cell.column)) byRule.set(rule, [...(byRule.get(rule) ?? []), String(row)]);
  }
  return byRule;
}

function declares({ meta: { needs = [], reads = [] } }: Rule, role: ColumnRole): boolean {
  return needs.includes(role) || reads.includes(role);
}

test.each(ROLES)('only rules that declare it read %s', (role) => {
  const reading = new Set<string>();
  tables.forEach(({ grid, table }) => {
    const own = table.columns.flatMap((each) => (each.role === role ? [each.column] : []));
    if (own.length === 0) return;
    const whole = said(grid, table, own);
    const without = said(grid, withoutRoles(table, new Set([role])), own);
    for (const rule of ownRules) {
      const [before, after] = [whole.get(rule.id) ?? [], without.get(rule.id) ?? []];
      if (!declares(rule, role) && before.join('|') !== after.join('|')) reading.add(rule.id);
    }
  });
  expect([...reading]).toEqual([]);
});
