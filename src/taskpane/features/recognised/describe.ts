import { columnLetters, formatRange } from '../../../core/sheet/address';
import type { CellRange } from '../../../core/sheet/snapshot';
import type { IndicatorTable, TableColumn } from '../../../core/table/model';
import { ROLE_NAMES, texts } from '../../texts';

export type ConfidenceLevel = keyof typeof texts.recognised.confidenceLevel;

/** A recognised table as the pane tells it. */
export interface TableDescription {
  readonly id: number;
  readonly title: string;
  readonly range: CellRange;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly columns: readonly ColumnDescription[];
  readonly notices: readonly string[];
  /** Whether the user had better look at what was recognised. */
  readonly doubtful: boolean;
}

export interface ColumnDescription {
  readonly column: number;
  readonly letters: string;
  readonly role: string;
  /** The header label, or '' where it says the same as the role. */
  readonly label: string;
  readonly doubtful: boolean;
  /** What speaks for the role. */
  readonly evidence: string;
}

/** High from 0.9, medium from 0.7. */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= 0.9) return 'high';
  return confidence >= 0.7 ? 'medium' : 'low';
}

/** Indicators of all tables together; category rows with nothing under them do not count. */
export function indicatorCount(tables: readonly IndicatorTable[]): number {
  return tables.reduce((sum, table) => sum + table.rows.filter((row) => row.kind === 'indicator').length, 0);
}

export function describeTable(table: IndicatorTable): TableDescription {
  const words = texts.recognised;
  const range = wholeTable(table);
  const level = confidenceLevel(table.confidence);
  const { year, moneyUnit } = table.context;
  const columns = table.columns.map(describeColumn);
  return {
    id: table.id,
    title: table.title || words.untitled,
    range,
    facts: [
      { label: words.range, value: formatRange(range) },
      { label: words.indicators, value: words.indicatorCount(indicatorCount([table])) },
      ...(year === null ? [] : [{ label: words.year, value: words.yearValue(year) }]),
      ...(moneyUnit === null ? [] : [{ label: words.unit, value: moneyUnit }]),
      { label: words.confidence, value: words.confidenceLevel[level] },
    ],
    columns,
    notices: table.notices,
    doubtful: level === 'low' || table.notices.length > 0 || columns.some((column) => column.doubtful),
  };
}

function describeColumn(column: TableColumn): ColumnDescription {
  const role = ROLE_NAMES[column.role];
  return {
    column: column.column,
    letters: [...new Set([column.column, column.right])].map(columnLetters).join('–'),
    role: column.half === 'long-term' ? texts.recognised.longTerm(role) : role,
    label: column.label === role ? '' : column.label,
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
