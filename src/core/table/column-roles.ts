import type { Grid } from '../sheet/grid';
import { oneLine } from '../text/normalize';
import { ANNUAL_WORDS, LONG_TERM_WORDS } from '../vocabulary/headers';
import type { HeaderBand, HeaderCell } from './header-band';
import { isSourceLabel, labelYear } from './header-label';
import type { TableColumn } from './model';
import type { ColumnRole } from './roles';

/** A column under a header, before roles are given out. */
interface Candidate {
  readonly column: number;
  readonly right: number;
  readonly label: string;
  readonly roles: readonly ColumnRole[];
  readonly weight: number;
  /** Labels from the top of the header down to the column's own. */
  readonly chain: readonly string[];
}

/** How far above a header the words 长期 / 年度 may stand that tell its halves apart. */
const HALF_LABEL_ROWS = 8;

/**
 * Gives every labelled column its role, each role at most once: the surest label wins, the others fall back on their
 * next meaning or get none. In a side-by-side form the annual half takes the roles that rules work on; the other
 * half's columns are listed with `half: 'long-term'`.
 */
export function resolveColumns(grid: Grid, band: HeaderBand): TableColumn[] {
  const candidates = readCandidates(band);
  const longTerm = longTermHalf(grid, band, candidates);
  const taken = new Map<ColumnRole, Candidate>();
  const given = new Map<Candidate, ColumnRole>();
  const waiting = candidates.filter((candidate) => !longTerm.has(candidate));
  waiting.sort((a, b) => b.weight - a.weight || yearOf(b) - yearOf(a) || a.column - b.column);
  const graded = waiting.filter(({ roles }) => roles[0] === 'gradeValue').sort((a, b) => a.column - b.column);
  for (const candidate of waiting) {
    if (graded.includes(candidate)) continue;
    const role = candidate.roles.find((wanted) => !taken.has(wanted)) ?? earlierYearRole(candidate, taken);
    if (!role) continue;
    taken.set(role, candidate);
    given.set(candidate, role);
  }
  // Grades side by side (优 良 中 差): the best one is the target where the form has no other.
  graded.forEach((candidate, index) =>
    given.set(candidate, index === 0 && !taken.has('value') ? 'value' : 'gradeValue'),
  );
  for (const candidate of longTerm) {
    const [role] = candidate.roles;
    if (role) given.set(candidate, role === 'value' ? 'periodValue' : role);
  }
  return [...given]
    .map(([candidate, role]) => toColumn(candidate, role, longTerm.has(candidate)))
    .sort((a, b) => a.column - b.column);
}

function toColumn(candidate: Candidate, role: ColumnRole, longTerm: boolean): TableColumn {
  return {
    column: candidate.column,
    right: candidate.right,
    role,
    half: longTerm ? 'long-term' : null,
    label: candidate.label,
    confidence: candidate.weight,
    evidence: [`表头“${candidate.chain.join('／')}”`],
  };
}

/** The lowest label of every column, with the labels above it. */
function readCandidates(band: HeaderBand): Candidate[] {
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

/** 来源 means the source of the history or of the standard, by the label over it or those before it. */
function sourceRole(chain: readonly string[], siblings: string): ColumnRole | null {
  const above = chain.slice(0, -1).join('');
  if (/历史|上年|往年/u.test(above) || (above !== '' && /上年|均值|平均/u.test(siblings))) return 'historySource';
  return /标准|参考|规划|目标/u.test(above) ? 'standardSource' : null;
}

function yearOf(candidate: Candidate): number {
  return labelYear(candidate.chain.join('')) ?? 0;
}

/** Of several dated value columns (2023年指标值, 2024年指标值) the earlier one is the last year's. */
function earlierYearRole(candidate: Candidate, taken: ReadonlyMap<ColumnRole, Candidate>): ColumnRole | null {
  const value = taken.get('value');
  const dated = value && candidate.roles[0] === 'value' && yearOf(candidate) > 0 && yearOf(candidate) < yearOf(value);
  return dated && !taken.has('lastYearValue') ? 'lastYearValue' : null;
}

/**
 * The columns of the half that is not the annual one, where a header lists names and targets twice (长期 | 年度).
 * Without words that tell the halves apart, the right one is taken as the annual one.
 */
function longTermHalf(grid: Grid, band: HeaderBand, candidates: readonly Candidate[]): Set<Candidate> {
  const names = candidates.filter((candidate) => candidate.roles[0] === 'name' && candidate.weight >= 0.8);
  const values = candidates.filter(
    (candidate) => candidate.roles[0] === 'value' || candidate.roles[0] === 'periodValue',
  );
  const [left, right] = names;
  if (!left || !right || names.length !== 2 || values.length !== 2) return new Set();
  const start = candidates.find(
    (candidate) => candidate.roles[0] === 'level2' && candidate.column > left.column,
  )?.column;
  const split = start ?? right.column;
  const twice = (candidate: Candidate) =>
    candidates.filter(({ roles }) => roles[0] === candidate.roles[0]).length === 2;
  const firstHalf = candidates.filter((candidate) => candidate.column < split && twice(candidate));
  const secondHalf = candidates.filter((candidate) => candidate.column >= split && twice(candidate));
  const annualFirst = halfWord(grid, band, firstHalf) === 'annual' || halfWord(grid, band, secondHalf) === 'long-term';
  return new Set(annualFirst ? secondHalf : firstHalf);
}

/** What the labels of a half, or the nearest words above it, say it is. */
function halfWord(grid: Grid, band: HeaderBand, half: readonly Candidate[]): 'annual' | 'long-term' | null {
  const first = half[0]?.column ?? 0;
  const last = half.at(-1)?.right ?? first;
  const own = classifyHalf(half.map((candidate) => candidate.chain.join('')).join(''));
  if (own) return own;
  const stop = Math.max(grid.top, band.top - HALF_LABEL_ROWS);
  for (let row = band.top; row >= stop; row--) {
    for (const column of grid.filledColumns(row)) {
      const { right } = grid.extentOf(row, column);
      if (column < first - 1 || right > last + 1 || grid.text(row, column).length > 30) continue;
      const word = classifyHalf(grid.text(row, column));
      if (word) return word;
    }
  }
  return null;
}

function classifyHalf(text: string): 'annual' | 'long-term' | null {
  const longTerm = LONG_TERM_WORDS.some((word) => text.includes(word));
  const annual = ANNUAL_WORDS.some((word) => text.includes(word));
  if (longTerm === annual) return null;
  return annual ? 'annual' : 'long-term';
}
