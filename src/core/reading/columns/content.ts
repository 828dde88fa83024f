import type { Grid } from '../../sheet/grid';
import { isComparator, readComparator } from '../../targets/comparators';
import { readUnit } from '../../targets/units';
import { reading, type CellText } from '../../text/cell-text';
import { isBlankText, squash } from '../../text/normalize';
import { categoryIn } from '../rows/category';
import { isClosingLine } from '../rows/closing-line';
import { lineKind } from '../rows/row-kind';
import { contentFits } from './content-fit';

/** How far a text is what stands in columns of a kind: 1 where it is, −1 where such a text never stands there. */
interface Kinds {
  readonly name: number;
  readonly target: number;
  readonly sentence: number;
  readonly unit: number;
  readonly comparator: number;
  readonly level1: number;
  readonly level2: number;
  readonly number: number;
  readonly points: number;
  readonly money: number;
  readonly basis: number;
}

/** The kinds of content that columns are told by. */
export type ContentKind = keyof Kinds;

/** What stands in a column below a header, in so many rows as are looked at. */
export interface ColumnContent {
  /** Rows that were looked at, and how many of them the column has something in. */
  readonly rows: number;
  readonly filled: number;
  /** How many different texts these are. */
  readonly distinct: number;
  /** Mean of how far the texts are of a kind. */
  readonly fit: Kinds;
  /** Share of texts that never stand in columns of a kind. */
  readonly misfit: Kinds;
  /** Whether the cells count their rows: 1, 2, 3 …. */
  readonly isRunning: boolean;
  /** What the numbers of the column come to; null where it holds other texts. */
  readonly sum: number | null;
}

/** Rows that are looked at to tell what a column holds. */
export const SAMPLE_ROWS = 80;
const MIN_RUN = 3;
const MAX_UNIT = 6;
const MAX_PLAIN_UNIT = 3;
const KINDS: readonly ContentKind[] = [
  ...([
    'name',
    'target',
    'sentence',
    'unit',
    'comparator',
    'level1',
    'level2',
    'number',
    'points',
    'money',
    'basis',
  ] as const),
];

/** The first rows below a header that may hold indicators: neither blank nor lines of the form around it. */
export function sampleRows(grid: Grid, first: number, last: number): number[] {
  const rows: number[] = [];
  const end = Math.min(last, first + SAMPLE_ROWS * 2);
  for (let row = first; row <= end && rows.length < SAMPLE_ROWS; row++) {
    if (lineKind(grid, row) === 'content' && !isClosingLine(grid, row)) rows.push(row);
  }
  return rows;
}

/** What kinds of columns a text suits. */
export const kindsOf = reading(readKinds);

function readKinds(cell: CellText): Kinds {
  const text = cell.text.trim();
  const { level1, level2 } = categoryIn(cell);
  const fit = contentFits(cell);
  return {
    name: fit('name'),
    target: fit('value'),
    sentence: fit('description'),
    unit: unitFit(squash(text)),
    comparator: comparatorFit(cell),
    level1: level1 ? 1 : level2 ? 0.4 : -1,
    level2: level2 ? 1 : level1 ? 0.2 : -1,
    number: fit('sequence'),
    points: fit('weight'),
    money: fit('budget'),
    basis: fit('basis'),
  };
}

/** Whether a text is a target, as far as its kind tells. */
export const isTargetText = reading((cell) => contentFits(cell)('value') === 1);

/** How far a text is a comparator. */
export const comparatorFit = reading(({ text }) => {
  const own = text.trim();
  return readComparator(own) ? 1 : isComparator(own) ? 0.7 : -1;
});

/** Longer texts may begin like a unit (根据工作安排): a unit of its own is short. */
function unitFit(text: string): number {
  if (text.length > MAX_UNIT || /\d/u.test(text) || isBlankText(text)) return -1;
  const read = readUnit(text);
  if (!read?.unit) return -0.5;
  return read.unit.name === text || read.multiplier > 1 || read.per !== '' || text.length <= MAX_PLAIN_UNIT ? 1 : 0;
}

/** Reads what stands in a column; cells that go on into columns right of `right` are none of its own. */
export function readContent(grid: Grid, column: number, right: number, rows: readonly number[]): ColumnContent {
  const cells = rows.flatMap((row) => {
    const cell = grid.content(row, column);
    return cell.isBlank || grid.extentOf(row, column).right > right ? [] : [cell];
  });
  const said = cells.filter(({ text }) => !isBlankText(text));
  const read = said.map(kindsOf);
  const of = (measure: (kinds: Kinds, kind: ContentKind) => number) =>
    Object.fromEntries(
      KINDS.map((kind) => [kind, mean(read.map((kinds) => measure(kinds, kind)))]),
    ) as unknown as Kinds;
  const numbers = said.map(({ text }) => Number(squash(text)));
  return {
    rows: rows.length,
    filled: said.length,
    distinct: new Set(said.map(({ text }) => text)).size,
    fit: of((kinds, kind) => kinds[kind]),
    misfit: of((kinds, kind) => (kinds[kind] < 0 ? 1 : 0)),
    isRunning:
      numbers.length >= MIN_RUN && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1),
    sum: numbers.length > 1 && numbers.every(Number.isFinite) ? numbers.reduce((a, b) => a + b, 0) : null,
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
