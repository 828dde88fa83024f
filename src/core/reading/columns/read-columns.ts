import type { Grid } from '../../sheet/grid';
import type { HeaderBand } from '../header/band';
import type { TableColumn, UncertainRole } from '../model';
import type { ColumnRole } from '../../vocabulary/column-roles';
import { yearOf } from '../context/context';
import { readContent, type ColumnContent } from './content';
import { headerKey, placeOf, type Corrections } from './corrections';
import type { Column } from './evidence';
import { longTermOf } from './halves';
import { readLabels, type ColumnLabel } from './labels';
import { readPlaces } from './places';
import type { Fixed } from './scores';
import { Solver } from './solve';
import { findUncertain } from './uncertain';

/** What the columns of a table were taken for. */
export interface ColumnReading {
  readonly columns: readonly TableColumn[];
  /** Roles that a label over their column names, or the user. */
  readonly labelled: ReadonlySet<ColumnRole>;
  readonly uncertain: readonly UncertainRole[];
}

/**
 * Reads the columns of a table by weighing every reading. For each column and role there is a score in log-odds: what
 * the label says, what stands in the sampled rows, where the column stands ({@link evidenceFor}). Each pair of columns
 * is tried as that of names and targets; the others are an assignment in which a role goes to one column at most, but
 * for grades. The best total wins, and how far the others are behind it says how sure it is: roles that a reading
 * nearly as good has elsewhere are uncertain. What the user said is settled beforehand.
 *
 * In a side-by-side form (长期 | 年度) each half is read for itself; the annual half takes the roles that rules work on.
 *
 * @param rows the rows below the header that are looked at, see `sampleRows`
 */
export function readColumns(
  grid: Grid,
  band: HeaderBand,
  rows: readonly number[],
  corrections: Corrections,
): ColumnReading {
  const fixed = fixedColumns(grid, band, corrections);
  const columns = columnsOf(grid, band, rows, fixed);
  const longTerm = longTermOf(grid, band, columns, fixed);
  const judged = new Solver(columns.filter((column) => !longTerm.has(column)), fixed); // prettier-ignore
  const solutions = judged.solutions();
  const [best] = solutions;
  if (!best) return { columns: [], labelled: new Set(), uncertain: [] };
  const given = [...best.roles].map(([column, role]) => toColumn(column, role, null, fixed));
  const apart = [...longTerm].map(([column, role]) => toColumn(column, role, 'long-term', fixed));
  const labelled = [...best.roles].filter(([column, role]) => isUnder(column, role) || fixed.roles.has(column.column));
  return {
    columns: [...given, ...apart].sort((a, b) => a.column - b.column),
    labelled: new Set(labelled.map(([, role]) => role)),
    uncertain: findUncertain(judged, solutions, fixed),
  };
}

/** What the user said of a table's columns. */
function fixedColumns(grid: Grid, band: HeaderBand, { columns, absent }: Corrections): Fixed {
  const key = columns.length + absent.length > 0 ? headerKey(grid, band.top) : '';
  const roles = new Map<number, ColumnRole | null>();
  for (const correction of columns) {
    const column = correction.header === key ? placeOf(grid, band, correction) : null;
    if (column === null) continue;
    const { role } = correction;
    // the last word counts, also of a role that was given to another column before
    if (role !== null) for (const [other, given] of roles) if (given === role) roles.delete(other);
    roles.set(column, role);
  }
  const missing = absent.filter(({ header }) => header === key).map(({ role }) => role);
  return { roles, absent: new Set(missing) };
}

/** The columns that have a label, or something in them, or a role that the user gave them. */
export function columnsOf(
  grid: Grid,
  band: HeaderBand,
  rows: readonly number[],
  fixed: Pick<Fixed, 'roles'> = { roles: new Map() },
): Column[] {
  const labels = readLabels(grid, band);
  const named = labels.filter(({ text, isShared }) => text !== '' && !isShared);
  const read = labels.map((label) => {
    const next = named.find(({ column }) => column > label.column)?.column ?? grid.right + 1;
    return { label, content: readContent(grid, label.column, next - 1, rows) };
  });
  const shown = read.filter(({ label, content }) => {
    return (label.text !== '' && !label.isShared) || content.filled > 0 || fixed.roles.has(label.column);
  });
  const years = shown.map(({ label }) => (isTarget(label) ? label.year : null));
  const year = yearOfTargets(grid, band, years);
  // 指标值 beside grades is the target by itself
  const hasOwn = shown.some(({ label }) => isTarget(label) && !label.isParent && rightOf(label, shown) === label.right);
  const grades = hasOwn ? [] : shown.filter(({ label }) => label.meaning?.roles[0] === 'gradeValue');
  const isEarlier = (at: number) => (years[at] ?? year) < year;
  const places = readPlaces(shown.map((read, at) => ({ ...read, isEarlier: isEarlier(at) })));
  return shown.map(({ label, content }, at) => ({
    column: label.column,
    right: rightOf(label, shown),
    label,
    content,
    isEarlier: isEarlier(at),
    isLater: (years[at] ?? year) > year,
    isBestGrade: grades[0]?.label === label && beginsItsGroup(label, shown),
    isParted: label.isParent || rightOf(label, shown) < label.right,
    placeUnder: places[at] ?? null,
  }));
}

/** The year of the targets that count: the form's own where it names one, else the last one. */
function yearOfTargets(grid: Grid, { top }: HeaderBand, years: readonly (number | null)[]): number {
  const named = years.filter((year) => year !== null);
  if (named.length === 0) return 0;
  const lines = { top: Math.max(grid.top, top - LINES_ABOVE), left: grid.left, bottom: top - 1, right: grid.right };
  const own = lines.bottom < lines.top ? null : yearOf(grid, lines);
  return own ?? Math.max(...named);
}

const LINES_ABOVE = 12;

function isTarget({ meaning }: ColumnLabel): boolean {
  return meaning?.roles[0] === 'value';
}

/** Whether no other column stands left of this one under the label over them. */
function beginsItsGroup({ chain, column }: ColumnLabel, shown: readonly { readonly label: ColumnLabel }[]): boolean {
  const over = chain.slice(0, -1).join('/');
  if (over === '') return true;
  const isOf = ({ label }: { readonly label: ColumnLabel }) =>
    label.chain.slice(0, -1).join('/') === over || label.chain.join('/') === over;
  return shown.find(isOf)?.label.column === column;
}

/** A label over several columns covers those that hold nothing of their own. */
function rightOf(
  { column, right }: ColumnLabel,
  shown: readonly { readonly label: ColumnLabel; readonly content: ColumnContent }[],
): number {
  const next = shown.find(({ label }) => label.column > column)?.label.column ?? Infinity;
  return Math.max(column, Math.min(right, next - 1));
}

function toColumn(column: Column, role: ColumnRole, half: TableColumn['half'], fixed: Fixed): TableColumn {
  const { label, right } = column;
  const base = { column: column.column, right, role, half, label: label.text };
  if (fixed.roles.has(column.column)) return { ...base, right: column.column, confidence: 1, evidence: ['由您指定'] };
  const heading = label.chain.length > 0 ? [`表头“${label.chain.join('／')}”`] : [];
  if (isNamed(column, half && role === 'periodValue' ? 'value' : role) || isNamed(column, role)) {
    return { ...base, confidence: label.meaning?.weight ?? UNNAMED, evidence: heading };
  }
  return { ...base, confidence: UNNAMED, evidence: [...heading, '按列中内容判断'] };
}

/** How sure a role is that the label does not name. */
const UNNAMED = 0.7;

/** Whether a label over the column, be it shared with others, means the role. */
function isUnder({ label }: Column, role: ColumnRole): boolean {
  return label.above.includes(role) || (label.meaning?.roles.includes(role) ?? false);
}

/** Whether the column's own label, which no other column shares, means the role. */
function isNamed({ label, isParted }: Column, role: ColumnRole): boolean {
  return !isParted && (label.meaning?.roles.includes(role) ?? false);
}
