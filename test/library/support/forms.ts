import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryPhrasing } from '../../../src/core/library/schema';
import { parseRange } from '../../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { findTables } from '../../../src/core/reading/find-tables';
import type { ColumnRole } from '../../../src/core/vocabulary/column-roles';
import type { Level1Key, Level2Key } from '../../../src/core/vocabulary/categories';

const GRIDS = join(__dirname, '../../fixtures/samples/grids');

/** The five forms, by the sample that each was taken from. */
export const FORMS = ['linyi-2024', 'laoting-2024', 'bazhou-2022', 'dongguan-2024', 'zhijiang-2026'] as const;

export type Form = (typeof FORMS)[number];

const LEVEL1: Readonly<Partial<Record<Level1Key, string>>> = {
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};

const LEVEL2: Readonly<Partial<Record<Level2Key, string>>> = {
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
  economicBenefit: '经济效益指标',
  socialBenefit: '社会效益指标',
  ecologicalBenefit: '生态效益指标',
  sustainability: '可持续影响指标',
  satisfaction: '服务对象满意度指标',
};

/** An empty form: its title and header as in the sample, and the columns that one row has to fill. */
interface EmptyForm {
  readonly title: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly string[];
  readonly columns: ReadonlyMap<ColumnRole, number>;
  readonly width: number;
}

interface GridFile {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly (CellValue | null)[])[];
    readonly merges?: readonly string[];
  }[];
}

function readForm(form: Form): EmptyForm {
  const file = JSON.parse(readFileSync(join(GRIDS, `${form}.json`), 'utf8')) as GridFile;
  const [sheet] = file.sheets;
  if (!sheet) throw new Error(`${form} has no sheet`);
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const values = sheet.rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  const snapshot = toSnapshot(form, values, sheet.merges ?? []);
  const [table] = findTables(snapshot);
  if (!table) throw new Error(`${form} has no table`);
  const columns = new Map(table.columns.filter(({ half }) => !half).map(({ role, column }) => [role, column] as const));
  // Lines between title and header are left out: what they say of one project does not concern the row.
  const merges = (sheet.merges ?? [])
    .map(parseRange)
    .filter(({ top, bottom }) => top >= table.header.top && bottom <= table.header.bottom)
    .map(
      ({ top, left, bottom, right }) =>
        `${cell(top - table.header.top + 1, left)}:${cell(bottom - table.header.top + 1, right)}`,
    );
  return {
    title: table.title,
    rows: values.slice(table.header.top, table.header.bottom + 1),
    merges,
    columns,
    width,
  };
}

function cell(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function toSnapshot(name: string, values: readonly (readonly CellValue[])[], merges: readonly string[]): SheetSnapshot {
  return {
    name,
    top: 0,
    left: 0,
    text: values.map((row) => row.map(String)),
    values,
    merges: merges.map(parseRange),
  };
}

const EMPTY = new Map(FORMS.map((form) => [form, readForm(form)]));

/** The form with the phrasing as its only row, written as that form writes targets. */
export function placeIn(
  form: Form,
  phrasing: LibraryPhrasing,
  value: 'example' | 'blank' = 'example',
): { snapshot: SheetSnapshot; row: number } {
  const empty = EMPTY.get(form);
  if (!empty) throw new Error(`no such form: ${form}`);
  const { comparator, unit, text } = phrasing.target;
  const example = value === 'example' ? phrasing.target.example : '';
  const splits = empty.columns.has('unit');
  // The 2021 form has 成本指标 as a 一级指标 with 经济成本指标 below it.
  const ownCost = form === 'zhijiang-2026' && phrasing.level2 === 'cost';
  const whole = text ?? `${comparator ?? ''}${example}${unit ?? ''}`;
  const contents: Partial<Record<ColumnRole, string>> = {
    duty: '应急管理',
    level1: ownCost ? '成本指标' : LEVEL1[phrasing.level1],
    level2: ownCost ? '经济成本指标' : LEVEL2[phrasing.level2],
    name: phrasing.name,
    description: phrasing.description,
    comparator: text ? '定性' : (comparator ?? ''),
    value: splits && !text ? example : whole,
    periodValue: whole,
    unit: unit ?? '',
    basis: phrasing.basis,
    scoring: phrasing.scoring ?? '',
  };
  const cells = Array.from({ length: empty.width }, () => '');
  for (const [role, column] of empty.columns) cells[column] = contents[role] ?? '';
  const title = Array.from({ length: empty.width }, (_, index) => (index === 0 ? empty.title : ''));
  const blank = Array.from({ length: empty.width }, () => '');
  const values = [title, ...empty.rows, cells, blank];
  return { snapshot: toSnapshot(form, values, empty.merges), row: values.length - 2 };
}
