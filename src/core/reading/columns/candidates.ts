import { oneLine } from '../../text/normalize';
import type { HeaderBand } from '../header/band';
import type { HeaderCell } from '../header/cells';
import { isSourceLabel } from '../header/label';
import type { ColumnRole } from '../../vocabulary/column-roles';
import { containsAny } from '../../text/find-words';
import { HISTORY_LABELS, HISTORY_SIBLINGS, STANDARD_LABELS } from '../../vocabulary/header-patterns';

/** A column under a header, before roles are given out. */
export interface Candidate {
  readonly column: number;
  readonly right: number;
  readonly label: string;
  readonly roles: readonly ColumnRole[];
  readonly weight: number;
  /** Labels from the top of the header down to the column's own. */
  readonly chain: readonly string[];
}

/** The lowest label of every column, with the labels above it. */
export function readCandidates(band: HeaderBand): Candidate[] {
  const lowest = new Map<number, HeaderCell>();
  for (const cell of band.cells) {
    const known = lowest.get(cell.column);
    if (!known || known.row < cell.row) lowest.set(cell.column, cell);
  }
  const columns = [...lowest.keys()].sort((a, b) => a - b);
  return columns.flatMap((column) => {
    const cell = lowest.get(column);
    if (!cell) return [];
    const chain = [...parentsOf(band, cell), cell].map(({ text }) => oneLine(text));
    // A parent label is no column of its own: the labels below it are.
    const covered = band.cells.some(
      (other) => other.row > cell.row && other.column > column && other.column <= cell.right,
    );
    const right = covered ? column : cell.right;
    const source = isSourceLabel(cell.text) ? sourceRole(chain, siblingsOf(band, cell)) : null;
    const roles = source ? [source] : cell.meaning.roles;
    return [{ column, right, label: oneLine(cell.text), roles, weight: cell.meaning.weight, chain }];
  });
}

/**
 * Labels that stand over the cell, top down. Without merges a parent is the nearest label to the left in a row above,
 * where that row says nothing of its own for the column.
 */
function parentsOf(band: HeaderBand, cell: HeaderCell): HeaderCell[] {
  const parents: HeaderCell[] = [];
  for (let row = band.top; row < cell.row; row++) {
    const inRow = band.cells.filter((other) => other.row === row && other.column <= cell.column);
    const nearest = inRow.reduce<HeaderCell | null>(
      (best, other) => (best && best.column > other.column ? best : other),
      null,
    );
    if (!nearest || nearest.bottom >= cell.row) continue;
    const spans = nearest.right >= cell.column;
    const spread = nearest.right === nearest.column && nearest.bottom === nearest.row && noneBelow(band, nearest, cell);
    if (spans || spread) parents.push(nearest);
  }
  return parents;
}

/** Whether the unmerged label could spread over the cell: labels start below it. */
function noneBelow(band: HeaderBand, parent: HeaderCell, cell: HeaderCell): boolean {
  return band.cells.some((other) => other.row > parent.row && other.row <= cell.row && other.column === parent.column);
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
