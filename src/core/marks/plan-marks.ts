import type { Finding, Severity } from '../finding/finding';
import type { Grid } from '../sheet/grid';
import type { CellPosition, CellRange } from '../sheet/snapshot';

/** An area to colour; together the areas of a plan never overlap. */
export interface CellMark {
  readonly severity: Severity;
  readonly range: CellRange;
}

/** What to say at a cell. */
export interface CellRemark {
  readonly cell: CellPosition;
  /** From the gravest to the slightest. */
  readonly findings: readonly Finding[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What to colour: each cell once, by the gravest of its findings; merged areas whole; cells below each other as one. */
export function planMarks(grid: Grid, findings: readonly Finding[]): CellMark[] {
  const cells = planRemarks(grid, findings).flatMap(({ cell, findings: [gravest] }): CellMark[] => {
    return gravest ? [{ severity: gravest.severity, range: grid.extentOf(cell.row, cell.column) }] : [];
  });
  cells.sort((a, b) => a.range.left - b.range.left || a.range.top - b.range.top);
  const marks: CellMark[] = [];
  for (const mark of cells) {
    const last = marks.at(-1);
    if (last && continues(last, mark)) {
      marks[marks.length - 1] = { ...last, range: { ...last.range, bottom: mark.range.bottom } };
    } else marks.push(mark);
  }
  return marks;
}

/** What to say where: the findings by the cell that shows them, in reading order. */
export function planRemarks(grid: Grid, findings: readonly Finding[]): CellRemark[] {
  const byCell = new Map<string, { cell: CellPosition; findings: Finding[] }>();
  for (const finding of findings) {
    const cell = grid.anchorOf(finding.cell.row, finding.cell.column);
    const key = `${cell.row} ${cell.column}`;
    const entry = byCell.get(key) ?? { cell, findings: [] };
    entry.findings.push(finding);
    byCell.set(key, entry);
  }
  const remarks = [...byCell.values()].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  for (const remark of remarks) remark.findings.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  return remarks;
}

/** How many cells get which colour; a merged area counts as one. */
export function countMarked(grid: Grid, findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const {
    findings: [gravest],
  } of planRemarks(grid, findings)) {
    if (gravest) counts[gravest.severity] += 1;
  }
  return counts;
}

function continues(above: CellMark, below: CellMark): boolean {
  return (
    above.severity === below.severity &&
    above.range.left === below.range.left &&
    above.range.right === below.range.right &&
    above.range.bottom + 1 === below.range.top
  );
}
