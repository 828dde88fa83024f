import type { TableCell } from '../reading/model';
import { cellAt } from '../reading/cell-at';
import { besideLabel, type Lines } from '../reading/context/beside';
import type { Grid } from '../sheet/grid';
import type { CellRange } from '../sheet/snapshot';
import { endsWithAny } from '../text/find-words';
import { isBlankText, squash, withoutBrackets, withoutEnd } from '../text/normalize';
import * as words from '../vocabulary/evaluation-words';
import { completeExecution, headings, type Execution } from './execution-parts';
import { headAt, type Columns } from './execution-head';
import { NUMERIC, partOf, type Part } from './execution-labels';

const isTotal = endsWithAny(words.EXECUTION_TOTALS);

/** Labels over columns, amounts below them, the whole in a row of its own. */
export function executionInColumns(grid: Grid, range: CellRange, unit: string): Execution | null {
  for (let top = range.top; top < range.bottom; top++) {
    const head = headAt(grid, top, range);
    if (!head) continue;
    const lines = linesBelow(grid, head.columns, head.bottom + 1, range.bottom);
    const line = wholeOf(lines);
    if (!line) continue;
    const cellOf = (part: Part) => {
      const place = head.columns.get(part);
      return place ? shownCell(grid, line.row, place.column, place.right) : null;
    };
    const label = (part: Part) => head.columns.get(part)?.label ?? '';
    const place = head.columns.get('reason');
    const ownReason = place ? null : reasonBelow(grid, { top: head.bottom + 1, bottom: range.bottom });
    const reasons = place
      ? lines.map(({ row }) => shownCell(grid, row, place.column, place.right))
      : ownReason
        ? [ownReason]
        : [];
    const titles = [line.label, label('weight'), label('score'), label('rate'), ...headings(grid, line.row)];
    return completeExecution({
      grid,
      row: line.row,
      unit,
      cellOf: (part) => cellOf(part) ?? (part === 'reason' ? ownReason : null),
      label,
      reasons,
      titles,
    });
  }
  return null;
}

/** What stands behind a label of its own that asks for a reason. */
function reasonBelow(grid: Grid, lines: Lines): TableCell | null {
  for (let row = lines.top; row <= lines.bottom; row++) {
    for (const column of grid.filledColumns(row)) {
      if (partOf(grid.text(row, column)) !== 'reason') continue;
      const { row: at, column: beside } = besideLabel(grid, lines, row, column);
      return beside > grid.right ? null : cellAt(grid, at, beside);
    }
  }
  return null;
}

interface Line {
  readonly row: number;
  readonly label: string;
}

/** The rows with amounts below the labels. */
function linesBelow(grid: Grid, columns: Columns, top: number, bottom: number): readonly Line[] {
  const amounts = [columns.get('budget'), columns.get('initial'), columns.get('executed')].flatMap(
    (each) => each ?? [],
  );
  const first = Math.min(...[...columns.values()].map(({ column }) => column));
  const lines: Line[] = [];
  for (let row = top; row <= bottom; row++) {
    const texts = amounts.map(({ column, right }) => squash(shownCell(grid, row, column, right).text));
    if (texts.some((text) => !isBlankText(text) && !NUMERIC.test(text))) break;
    if (texts.some((text) => NUMERIC.test(text))) lines.push({ row, label: labelLeftOf(grid, row, first) });
  }
  return lines;
}

function labelLeftOf(grid: Grid, row: number, column: number): string {
  for (let at = column - 1; at >= grid.left; at--) {
    const text = grid.shownText(row, at);
    if (text.trim() !== '') return text;
  }
  return '';
}

/** The row of the whole: the only one, the one that is called so, or the first. */
function wholeOf(lines: readonly Line[]): Line | undefined {
  return lines.find(({ label }) => isTotal(withoutEnd(withoutBrackets(squash(label)), ':'))) ?? lines[0];
}

/** The first cell of a row, or of the columns that a label covers, that holds something. */
function shownCell(grid: Grid, row: number, left: number, right: number): TableCell {
  for (let column = left; column <= right; column++) {
    const at = grid.anchorOf(row, column);
    if (!isBlankText(grid.text(at.row, at.column))) return cellAt(grid, at.row, at.column);
  }
  const at = grid.anchorOf(row, left);
  return cellAt(grid, at.row, at.column);
}
