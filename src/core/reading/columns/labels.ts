import type { Grid } from '../../sheet/grid';
import { oneLine } from '../../text/normalize';
import type { HeaderBand } from '../header/band';
import type { HeaderCell } from '../header/cells';
import { hintsOf } from './hints';
import { isSourceLabel, labelYear, readLabel as readMeaning } from '../header/label';
import type { ColumnRole } from '../../vocabulary/column-roles';
import { containsAny } from '../../text/find-words';
import { HISTORY_LABELS, HISTORY_SIBLINGS, STANDARD_LABELS } from '../../vocabulary/header-patterns';

/** What a header says over one column. */
export interface ColumnLabel {
  /** 0-based sheet column. */
  readonly column: number;
  /** 0-based last sheet column that the label covers. */
  readonly right: number;
  /** The lowest label; '' where none stands over the column. */
  readonly text: string;
  /** Labels from the top of the header down to the column's own. */
  readonly chain: readonly string[];
  /** What the lowest label is known to mean; null for one that nobody knows. */
  readonly meaning: { readonly roles: readonly ColumnRole[]; readonly weight: number } | null;
  /** What the nearest known label over it means, or the one that is merged over it from the left. */
  readonly above: readonly ColumnRole[];
  /** Whether the label begins further left: the column shares it. */
  readonly isShared: boolean;
  /** Whether the label covers columns to the right with it. */
  readonly isWide: boolean;
  /** Whether it stands over other labels further right, with nothing below it in its own column. */
  readonly isParent: boolean;
  /** The year that a label names (2023年指标值), or null. */
  readonly year: number | null;
}

/** The labels over the columns of a sheet; columns beside the table (绩效指标 down along its rows) are left out. */
export function readLabels(grid: Grid, band: HeaderBand): ColumnLabel[] {
  const labels: ColumnLabel[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    const label = band.sides.has(column) ? null : readLabel(grid, band, column);
    if (label) labels.push(behindDuty(label, labels.at(-1)));
  }
  return labels;
}

function readLabel(grid: Grid, band: HeaderBand, column: number): ColumnLabel | null {
  const known = lowest(band.cells.filter((cell) => cell.column === column));
  const own = ownLabel(grid, band, column);
  if (own === 'side') return null;
  const whole = own && wholeLabel(grid, band, own);
  if (whole) return whole;
  if (known && (!own || own.row <= known.row)) return knownLabel(grid, band, known);
  if (own) return unknownLabel(grid, band, own);
  const sharing = lowest(band.cells.filter((cell) => cell.column < column && cell.right >= column));
  const blank = { column, right: column, text: '', chain: [], meaning: null, above: [], year: null };
  if (!sharing) return { ...blank, isShared: false, isWide: false, isParent: false };
  const { text, chain, meaning } = knownLabel(grid, band, sharing);
  return { ...blank, text, chain, above: meaning?.roles ?? [], isShared: true, isWide: false, isParent: false };
}

/** A column without a label right of 部门职责 is under that label too. */
function behindDuty(label: ColumnLabel, before: ColumnLabel | undefined): ColumnLabel {
  const [duty] = before?.column === label.column - 1 ? (before.meaning?.roles ?? []) : [];
  return label.text === '' && duty === 'duty' ? { ...label, above: [duty] } : label;
}

function lowest(cells: readonly HeaderCell[]): HeaderCell | undefined {
  return cells.reduce<HeaderCell | undefined>((low, cell) => (low && low.row >= cell.row ? low : cell), undefined);
}

function knownLabel(grid: Grid, band: HeaderBand, cell: HeaderCell): ColumnLabel {
  const { column, meaning } = cell;
  const parents = parentsOf(grid, band, cell);
  const chain = [...parents, cell].map(({ text }) => oneLine(text));
  // A parent label is no column of its own: the labels below it are.
  const isParent = band.cells.some(
    (other) => other.row > cell.row && other.column > column && other.column <= cell.right,
  );
  const right = isParent ? column : cell.right;
  const source = isSourceLabel(cell.text) ? sourceRole(chain, siblingsOf(band, cell)) : null;
  return {
    column,
    right,
    text: oneLine(cell.text),
    chain,
    meaning: source ? { roles: [source], weight: meaning.weight } : meaning,
    above: parents.at(-1)?.meaning.roles ?? [],
    isShared: false,
    isWide: right > column,
    isParent,
    year: labelYear(chain.join('')),
  };
}

/** A label that stands over a column, whatever it says. */
type Written = Pick<HeaderCell, 'row' | 'column' | 'right' | 'bottom' | 'text'>;

/** The lowest text of the header over the column; 'side' for one that goes on down along the rows. */
function ownLabel(grid: Grid, { top, bottom }: HeaderBand, column: number): Written | 'side' | null {
  for (let row = bottom; row >= top; row--) {
    const text = grid.text(row, column);
    if (text.trim() === '' || /^\s*\d{1,2}\s*$/u.test(text)) continue;
    const extent = grid.extentOf(row, column);
    if (extent.bottom > bottom) return 'side';
    return { row, column, right: extent.right, bottom: extent.bottom, text };
  }
  return null;
}

/** A label that was written on several lines, each in a cell of its own: 指标 over 值, 计量 over 单位. */
function wholeLabel(grid: Grid, { top }: HeaderBand, { row, column, right }: Written): ColumnLabel | null {
  const parts: string[] = [];
  for (let above = top; above <= row; above++) {
    const text = grid.text(above, column);
    if (text.trim() !== '' && grid.extentOf(above, column).right === right) parts.push(text);
  }
  const text = oneLine(parts.join(''));
  const meaning = parts.length > 1 ? readMeaning(text) : null;
  if (!meaning || meaning.roles.length === 0) return null;
  const common = { above: [], isShared: false, isWide: right > column, isParent: false };
  return { column, right, text, chain: [text], meaning, year: labelYear(text), ...common };
}

/** An unknown label that is merged over the cell: 各镇目标 over 甲镇 | 乙镇. */
function textOver(grid: Grid, { top }: HeaderBand, { row, column }: Written): string {
  for (let above = row - 1; above >= top; above--) {
    const merge = grid.mergeOf(above, column);
    if (merge && merge.right > merge.left) return oneLine(grid.text(merge.top, merge.left));
  }
  return '';
}

function unknownLabel(grid: Grid, band: HeaderBand, cell: Written): ColumnLabel {
  const parents = parentsOf(grid, band, cell);
  const over = parents.length === 0 ? textOver(grid, band, cell) : '';
  const chain = [...(over === '' ? [] : [over]), ...[...parents, cell].map(({ text }) => oneLine(text))];
  const above = parents.at(-1)?.meaning.roles ?? hintsOf(over).filter((role) => role === 'value');
  return {
    column: cell.column,
    right: cell.right,
    text: oneLine(cell.text),
    chain,
    meaning: null,
    above,
    isShared: false,
    isWide: false,
    isParent: false,
    year: labelYear(chain.join('')),
  };
}

/**
 * Labels that stand over the cell, top down. Without merges a parent is the nearest label to the left in a row above,
 * where that row says nothing of its own for the column.
 */
function parentsOf(grid: Grid, band: HeaderBand, cell: Written): HeaderCell[] {
  const parents: HeaderCell[] = [];
  for (let row = band.top; row < cell.row; row++) {
    const inRow = band.cells.filter((other) => other.row === row && other.column <= cell.column);
    const nearest = inRow.reduce<HeaderCell | null>(
      (best, other) => (best && best.column > other.column ? best : other),
      null,
    );
    if (!nearest || nearest.bottom >= cell.row) continue;
    const spans = nearest.right >= cell.column;
    const spread =
      nearest.right === nearest.column && nearest.bottom === nearest.row && hasLabelBelow(grid, nearest, cell);
    if (spans || spread) parents.push(nearest);
  }
  return parents;
}

/** Whether the unmerged label could spread over the cell: something stands right below it, in its own column. */
function hasLabelBelow(grid: Grid, parent: HeaderCell, cell: Written): boolean {
  for (let row = parent.row + 1; row <= cell.row; row++) {
    if (grid.text(row, parent.column).trim() !== '') return true;
  }
  return false;
}

/** Labels that stand in the same header row left of the cell, the nearest last. */
function siblingsOf(band: HeaderBand, cell: HeaderCell): string {
  const left = band.cells.filter((other) => other.row === cell.row && other.column < cell.column);
  return left
    .slice(-2)
    .map(({ text }) => text)
    .join('');
}

const namesHistory = containsAny(HISTORY_LABELS);
const followsHistory = containsAny(HISTORY_SIBLINGS);
const namesStandard = containsAny(STANDARD_LABELS);

/** 来源 means the source of the history or of the standard, by the label over it or those before it. */
function sourceRole(chain: readonly string[], siblings: string): ColumnRole | null {
  const above = chain.slice(0, -1).join('');
  if (namesHistory(above) || (above !== '' && followsHistory(siblings))) return 'historySource';
  return namesStandard(above) ? 'standardSource' : null;
}
