import type { Grid } from '../../sheet/grid';
import { ANNUAL_WORDS, LONG_TERM_WORDS } from '../../vocabulary/half-words';
import type { Candidate } from './candidates';
import type { HeaderBand } from '../header/band';
import type { ColumnRole } from '../../vocabulary/column-roles';

/** Vaguer labels (指标) do not make a half. */
const SURE_NAME = 0.8;
/** How far above a header the words 长期 / 年度 may stand that tell its halves apart. */
const HALF_LABEL_ROWS = 8;
/** Longer texts in front of a table are what is written, not what it is called. */
const MAX_HALF_LABEL = 30;

/**
 * The columns of the half that is not the annual one, where a header lists names and targets twice (长期 | 年度).
 * Without words that tell the halves apart, the right one is taken as the annual one.
 */
export function longTermHalf(grid: Grid, band: HeaderBand, candidates: readonly Candidate[]): Set<Candidate> {
  const alike = (kind: ColumnRole) => candidates.filter((candidate) => kindOf(candidate) === kind);
  const [left, right, third] = alike('name').filter(({ weight }) => weight >= SURE_NAME);
  if (!left || !right || third || alike('value').length !== 2) return new Set();
  const split = alike('level2').find(({ column }) => column > left.column)?.column ?? right.column;
  const twice = candidates.filter((candidate) => {
    const kind = kindOf(candidate);
    return kind !== undefined && alike(kind).length === 2;
  });
  const firstHalf = twice.filter(({ column }) => column < split);
  const secondHalf = twice.filter(({ column }) => column >= split);
  const annualFirst = halfWord(grid, band, firstHalf) === 'annual' || halfWord(grid, band, secondHalf) === 'long-term';
  return new Set(annualFirst ? secondHalf : firstHalf);
}

/** What both halves have one of: a target may be called 年度指标值 in one and 实施期指标值 in the other. */
function kindOf({ roles: [role] }: Candidate): ColumnRole | undefined {
  return role === 'periodValue' ? 'value' : role;
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
      if (column < first - 1 || right > last + 1 || grid.text(row, column).length > MAX_HALF_LABEL) continue;
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
