import { isSelfEvaluation } from '../../../core/evaluation/kind';
import { columnLetters, formatRange } from '../../../core/sheet/address';
import { Grid } from '../../../core/sheet/grid';
import type { CellRange, SheetSnapshot } from '../../../core/sheet/snapshot';
import { findBudget } from '../../../core/reading/context/money';
import { columnLabel, headerKey, placeOf, rowKey, type Corrections } from '../../../core/reading/columns/corrections';
import type { IndicatorTable, TableColumn } from '../../../core/reading/model';
import type { ColumnRole } from '../../../core/vocabulary/column-roles';
import type { TableDoubt } from '../../../core/verdict/doubts';
import { ROLE_NAMES } from '../../../core/verdict/role-names';
import { unreadColumns } from '../../../core/verdict/unread-columns';
import { recognisedTexts } from '../../texts/recognised';

export type ConfidenceLevel = keyof typeof recognisedTexts.confidenceLevel;

/** A recognised table as the pane tells it. */
export interface TableDescription {
  readonly id: number;
  readonly title: string;
  readonly range: CellRange;
  /** By what a correction finds this table again. */
  readonly header: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly columns: readonly ColumnDescription[];
  /** Roles that the user said the table has not. */
  readonly absent: readonly { readonly role: ColumnRole; readonly name: string }[];
  readonly rows: readonly RowDescription[];
  /** Rows that the user said are no indicators. */
  readonly excluded: readonly { readonly key: string; readonly name: string }[];
  readonly notices: readonly string[];
  /** Whether the user had better look at what was recognised. */
  readonly doubtful: boolean;
}

export interface ColumnDescription {
  readonly column: number;
  /** By what a correction finds the column where the form begins elsewhere. */
  readonly key: string | undefined;
  readonly letters: string;
  /** `null` where nothing is read from the column. */
  readonly role: ColumnRole | null;
  /** The role's name where it is not the user's to change: the half of a form that is not judged. */
  readonly fixedRole: string | null;
  /** The header label, or '' where it says the same as the role. */
  readonly label: string;
  readonly corrected: boolean;
  readonly doubtful: boolean;
  /** What speaks for the role. */
  readonly evidence: string;
}

export interface RowDescription {
  readonly key: string;
  readonly row: number;
  readonly name: string;
}

/** High from 0.9, medium from 0.7. */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= 0.9) return 'high';
  return confidence >= 0.7 ? 'medium' : 'low';
}

/** Indicators of all tables together; category rows with nothing under them do not count. */
export function indicatorCount(tables: readonly IndicatorTable[]): number {
  return tables.reduce((sum, table) => sum + indicatorRows(table).length, 0);
}

/** Year and budget of the tables, where they agree on it: '' where nothing is known. */
export function commonFacts(tables: readonly IndicatorTable[]): string {
  const words = recognisedTexts;
  const years = new Set(tables.map(({ context }) => context.year));
  const budgets = new Set(tables.map(findBudget));
  const [year = null] = years.size === 1 ? years : [];
  const [budget = null] = budgets.size === 1 ? budgets : [];
  return [
    year === null ? '' : words.yearValue(year),
    budget === null ? '' : `${words.budget} ${words.budgetValue(budget)}`,
  ]
    .filter(Boolean)
    .join(words.pause);
}

/** Puts a table into the words of the pane, with everything that a correction of it needs. */
export function describeTable(
  table: IndicatorTable,
  snapshot: SheetSnapshot,
  corrections: Corrections,
  doubts: readonly TableDoubt[] = [],
): TableDescription {
  const words = recognisedTexts;
  const grid = new Grid(snapshot);
  const header = headerKey(grid, table.header.top);
  const range = wholeTable(table);
  const level = confidenceLevel(table.confidence);
  const { year, moneyUnit } = table.context;
  const budget = findBudget(table);
  const corrected = new Set<number>();
  for (const correction of corrections.columns) {
    const column = correction.header === header ? placeOf(grid, table.header, correction) : null;
    if (column !== null) corrected.add(column);
  }
  const columns = describeColumns(table, grid, corrected);
  return {
    id: table.id,
    title: table.title || words.untitled,
    range,
    header,
    facts: [
      { label: words.range, value: formatRange(range) },
      ...(isSelfEvaluation(table) ? [{ label: words.kind, value: words.selfEvaluation }] : []),
      { label: words.indicators, value: words.indicatorCount(indicatorCount([table])) },
      ...(year === null ? [] : [{ label: words.year, value: words.yearValue(year) }]),
      ...(budget === null ? [] : [{ label: words.budget, value: words.budgetValue(budget) }]),
      ...(moneyUnit === null ? [] : [{ label: words.unit, value: moneyUnit }]),
      { label: words.confidence, value: words.confidenceLevel[level] },
    ],
    columns,
    absent: corrections.absent
      .filter((each) => each.header === header)
      .map(({ role }) => ({ role, name: ROLE_NAMES[role] })),
    rows: indicatorRows(table).map((row) => ({ key: rowKey(row), row: row.row, name: nameOf(row.cells.name?.text) })),
    excluded: corrections.rows
      .filter((each) => each.header === header)
      .map(({ row }) => ({ key: row, name: row.split('|').filter(Boolean).join('　') })),
    notices: table.notices,
    doubtful:
      doubts.some((doubt) => doubt.table === table.id) ||
      level === 'low' ||
      table.notices.length > 0 ||
      columns.some((column) => column.doubtful),
  };
}

/** A line of the sheet of which the user said whether it heads a table. */
export interface AnsweredLine {
  readonly header: string;
  readonly row: number;
  readonly isTable: boolean;
}

/** The first line of each kind that the user was asked about. */
export function answeredLines(snapshot: SheetSnapshot, { headers }: Corrections): AnsweredLine[] {
  if (headers.length === 0) return [];
  const grid = new Grid(snapshot);
  const answers = new Map(headers.map(({ header, isTable }) => [header, isTable]));
  const lines: AnsweredLine[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const header = headerKey(grid, row);
    const isTable = answers.get(header);
    if (isTable === undefined) continue;
    lines.push({ header, row, isTable });
    answers.delete(header);
  }
  return lines;
}

function indicatorRows(table: IndicatorTable) {
  return table.rows.filter((row) => row.kind === 'indicator');
}

function nameOf(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/** The columns with a role, and between them those that have a header or content and no role. */
function describeColumns(table: IndicatorTable, grid: Grid, corrected: ReadonlySet<number>): ColumnDescription[] {
  const known = table.columns.map((column) => describeColumn(column, corrected.has(column.column)));
  const labels = new Map(unreadColumns(table, grid).map(({ column, label }) => [column, label]));
  const isRead = (at: number) => table.columns.some(({ column, right }) => at >= column && at <= right);
  for (const column of corrected) {
    if (!isRead(column) && !labels.has(column)) labels.set(column, nameOf(grid.shownText(table.header.bottom, column)));
  }
  const unread = [...labels].map(([column, label]): Omit<ColumnDescription, 'key'> => {
    const letters = columnLetters(column);
    const plain = { role: null, fixedRole: null, doubtful: false, evidence: '' };
    return { column, letters, label, corrected: corrected.has(column), ...plain };
  });
  return [...known, ...unread]
    .map((each) => ({ ...each, key: columnLabel(grid, table.header, each.column) }))
    .sort((a, b) => a.column - b.column);
}

function describeColumn(column: TableColumn, corrected: boolean): Omit<ColumnDescription, 'key'> {
  const role = ROLE_NAMES[column.role];
  return {
    column: column.column,
    letters: [...new Set([column.column, column.right])].map(columnLetters).join('–'),
    role: column.role,
    fixedRole: column.half === 'long-term' ? recognisedTexts.longTerm(role) : null,
    label: column.label === role ? '' : column.label,
    corrected,
    doubtful: confidenceLevel(column.confidence) === 'low',
    evidence: column.evidence.join('；'),
  };
}

function wholeTable({ header, body }: IndicatorTable): CellRange {
  return {
    top: Math.min(header.top, body.top),
    left: Math.min(header.left, body.left),
    bottom: Math.max(header.bottom, body.bottom),
    right: Math.max(header.right, body.right),
  };
}
