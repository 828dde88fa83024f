import type { Grid } from '../../sheet/grid';
import { readComparator } from '../../targets/comparators';
import { isCategoryText, readCategory } from '../rows/category';
import type { HeaderBand } from '../header/band';
import type { TableColumn } from '../model';

/** How many body rows are looked at to tell what a column holds. */
const SAMPLE_ROWS = 80;

/**
 * Settles by content what labels leave open: which of two sign columns holds the comparators (指标性质 正向, 指标方向
 * 大于等于), which unlabelled columns hold categories, and whether a 二级指标 column really holds the names.
 *
 * @param first 0-based first row below the header
 * @param last 0-based last row to look at
 */
export function inferColumns(
  grid: Grid,
  band: HeaderBand,
  columns: readonly TableColumn[],
  first: number,
  last: number,
): TableColumn[] {
  const texts = (column: number) => ownTexts(grid, column, first, Math.min(last, first + SAMPLE_ROWS));
  const named = nameColumns(misnamedCategories(columns, texts), texts);
  const signed = comparatorColumn(band, named, texts);
  return categoryColumns(grid, signed, texts);
}

type Texts = (column: number) => string[];

function ownTexts(grid: Grid, column: number, first: number, last: number): string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const text = grid.text(row, column).trim();
    if (text !== '') texts.push(text);
  }
  return texts;
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

/**
 * A column whose label may mean names (绩效指标) but that holds categories is one of these; the label behind it that
 * was taken for a description (指标内容) then heads the names.
 */
function misnamedCategories(columns: readonly TableColumn[], texts: Texts): readonly TableColumn[] {
  const name = columns.find(({ role }) => role === 'name');
  const next = columns.find((column) => name && column.column > name.column && column.role === 'description');
  const leveled = columns.some(({ role }) => role === 'level1' || role === 'level2');
  if (!name || !next || leveled) return columns;
  const own = texts(name.column);
  if (own.length < 2 || share(own, isCategoryText) < 0.6) return columns;
  return columns.map((column) => {
    if (column === name)
      return { ...column, role: levelOf(own), confidence: 0.6, evidence: [...column.evidence, '列中是指标类别名称'] };
    return column === next ? { ...column, role: 'name' as const, confidence: 0.7 } : column;
  });
}

/** Whether category texts are rather those of 一级 or of 二级指标. */
function levelOf(texts: readonly string[]): 'level1' | 'level2' {
  const upper = share(texts, (text) => readCategory(text).level1 !== null);
  return upper >= share(texts, (text) => readCategory(text).level2 !== null) ? 'level1' : 'level2';
}

/** Where no label names the indicators, a 二级指标 column that holds no categories does. */
function nameColumns(columns: readonly TableColumn[], texts: Texts): TableColumn[] {
  if (columns.some(({ role }) => role === 'name')) return [...columns];
  return columns.map((column) => {
    if (column.role !== 'level2' || share(texts(column.column), isCategoryText) > 0.5) return column;
    return { ...column, role: 'name', confidence: 0.6, evidence: [...column.evidence, '列中是具体指标'] };
  });
}

/** Of all columns whose label may mean the comparator, the one that holds most signs. */
function comparatorColumn(band: HeaderBand, columns: readonly TableColumn[], texts: Texts): TableColumn[] {
  const rivals = band.cells.filter((cell) => cell.meaning.roles[0] === 'comparator');
  const given = columns.find(({ role }) => role === 'comparator');
  if (!given || rivals.length < 2) return [...columns];
  const signs = (column: number) => share(texts(column), (text) => readComparator(text) !== null);
  const best = rivals.reduce((a, b) => (signs(b.column) > signs(a.column) ? b : a));
  if (signs(best.column) <= signs(given.column)) return [...columns];
  const moved = {
    ...given,
    column: best.column,
    right: best.right,
    label: best.text,
    evidence: [`表头“${best.text}”`, '列中是比较符号'],
  };
  return columns.map((column) => (column === given ? moved : column)).sort((a, b) => a.column - b.column);
}

/** Columns left of the names without a role, filled with category names: 一级 or 二级 by what they hold. */
function categoryColumns(grid: Grid, columns: readonly TableColumn[], texts: Texts): TableColumn[] {
  const name = columns.find(({ role }) => role === 'name');
  const roles = new Set(columns.map(({ role }) => role));
  if (!name || roles.has('level1') || roles.has('level2')) return [...columns];
  const found: TableColumn[] = [];
  for (let column = grid.left; column < name.column; column++) {
    if (columns.some((other) => other.column === column)) continue;
    const own = texts(column);
    if (own.length < 2 || share(own, isCategoryText) < 0.6) continue;
    const role = levelOf(own);
    if (found.some((other) => other.role === role)) continue;
    found.push({
      column,
      right: column,
      role,
      half: null,
      label: '',
      confidence: 0.6,
      evidence: ['列中是指标类别名称'],
    });
  }
  return [...columns, ...found].sort((a, b) => a.column - b.column);
}
