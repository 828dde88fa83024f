import type { Grid } from '../../sheet/grid';
import { ANNUAL_WORDS, LONG_TERM_WORDS } from '../../vocabulary/half-words';
import type { ColumnRole } from '../../vocabulary/column-roles';
import type { HeaderBand } from '../header/band';
import type { Column } from './evidence';
import type { Fixed } from './scores';
import { Solver, type Solution } from './solve';

/** How far above a header the words 长期 / 年度 may stand that tell its halves apart. */
const HALF_LABEL_ROWS = 8;
/** Longer texts in front of a table are what is written, not what it is called. */
const MAX_HALF_LABEL = 30;
/** What has to speak for a second column of names, and of targets, before a form is read as two halves. */
const SURE = 4;
/** What has to speak for it where everything else of the halves is sure. */
const LIKELY = 2;

/**
 * The columns of the half that is not the annual one, with their roles, where a form lists names and targets twice
 * (长期 | 年度): both halves have a column that is surely one of names, and one of targets. Without words that tell the
 * halves apart, the right one is taken as the annual one.
 */
export function longTermOf(
  grid: Grid,
  band: HeaderBand,
  columns: readonly Column[],
  fixed: Fixed,
): ReadonlyMap<Column, ColumnRole> {
  const halves = readHalves(columns, fixed);
  if (!halves) return new Map();
  const [left, right] = halves;
  const twice = (own: Solution, other: Solution) => {
    const roles = new Set([...other.roles.values()].map(kindOf));
    return [...own.roles].filter(([, role]) => roles.has(kindOf(role)));
  };
  const first = twice(left, right);
  const second = twice(right, left);
  const annualFirst = halfWord(grid, band, first) === 'annual' || halfWord(grid, band, second) === 'long-term';
  return new Map(
    (annualFirst ? second : first).map(([column, role]) => [column, role === 'value' ? 'periodValue' : role]),
  );
}

/** What both halves have one of: a target may be called 年度指标值 in one and 实施期指标值 in the other. */
function kindOf(role: ColumnRole): ColumnRole {
  return role === 'periodValue' ? 'value' : role;
}

/** The best reading of each half; null for a form that has none. */
function readHalves(columns: readonly Column[], fixed: Fixed): readonly [Solution, Solution] | null {
  const all = new Solver(columns, fixed);
  const forName = (column: Column) => all.score(column, 'name');
  const forTarget = (column: Column) => Math.max(all.score(column, 'value'), all.score(column, 'periodValue'));
  const names = columns.filter((column) => forName(column) >= LIKELY);
  const targets = columns.filter((column) => forTarget(column) >= LIKELY && !names.includes(column));
  const sure = [...names.map(forName), ...targets.map(forTarget)].filter((score) => score >= SURE);
  const categories = columns.filter((column) => all.score(column, 'level2') >= SURE);
  if (sure.length < (categories.length > 1 ? 2 : 3)) return null;
  const [one, two, three] = names;
  if (!one || !two || three || targets.length !== 2) return null;
  const [before, behind] = targets;
  if (!before || !behind || before.column > two.column || behind.column < two.column) return null;
  const middle = columns.filter(({ column }) => column > Math.max(one.column, before.column) && column < two.column);
  // the second half begins with its categories, where it has any
  const split = middle.find((column) => all.score(column, 'level2') >= SURE)?.column ?? two.column;
  const left = new Solver(columns.filter(({ column }) => column < split), fixed).solutions()[0]; // prettier-ignore
  const right = new Solver(columns.filter(({ column }) => column >= split), fixed).solutions()[0]; // prettier-ignore
  return left && right ? [left, right] : null;
}

/** What the labels of a half, or the nearest words above it, say it is. */
function halfWord(
  grid: Grid,
  band: HeaderBand,
  half: readonly (readonly [Column, ColumnRole])[],
): 'annual' | 'long-term' | null {
  const columns = half.map(([column]) => column).sort((a, b) => a.column - b.column);
  const first = columns[0]?.column ?? 0;
  const last = columns.at(-1)?.right ?? first;
  const own = classifyHalf(columns.map(({ label }) => label.chain.join('')).join(''));
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
