import type { ColumnSpan, Edit, ExpectedText, InsertRowsEdit } from '../edits/edit';
import type { Grid } from '../sheet/grid';
import type { CellPosition, CellRange } from '../sheet/snapshot';
import type { CarryColumn } from './categories';

/** Where a row is to be opened. Rows and columns are 0-based and those of the sheet as it is. */
export interface RowOpening {
  readonly at: number;
  /** The row that the new one belongs with: `at - 1` or `at`. */
  readonly beside: number;
  /** The row whose looks and sideways merges it takes. */
  readonly like: number;
  readonly carry: readonly CarryColumn[];
  /** The column of the indicators' names: merged labels left of it stand for the table's rows. */
  readonly nameColumn: number;
}

/** The edits that open a row, and which of its cells can be written afterwards. */
export interface OpenedRow {
  readonly edits: readonly Edit[];
  readonly isFree: (column: number) => boolean;
}

/**
 * Opens a blank row: merged areas that belong to the new row grow with it, categories are carried on the way the table
 * does it, and cells that its neighbour has merged sideways are merged in it too.
 */
export function openRow(grid: Grid, opening: RowOpening): OpenedRow {
  const { at, beside, like, carry } = opening;
  const merges = grid.snapshot.merges ?? [];
  const tall = merges.filter(({ top, bottom }) => bottom > top);
  const crossing = tall.filter(({ top, bottom }) => top < at && bottom >= at);
  const isAbove = beside < at;
  const growing = tall
    .filter(({ top, bottom }) => (isAbove ? bottom === beside : top === beside))
    .filter((merge) => grows(merge, opening));
  const grown = growing.map((merge): CellRange => {
    return isAbove ? { ...merge, bottom: at } : { ...merge, top: at, bottom: merge.bottom + 1 };
  });
  const singles = carry.filter(({ column }) => ![...crossing, ...growing].some((merge) => covers(merge, column)));
  const carried = singles.map((each) => carryOn(grid, opening, each));
  const taken = [...crossing, ...growing, ...carried.flatMap(({ merge }) => (merge ? [merge.range] : []))];
  const sideways = merges
    .filter(({ top, bottom }) => top === like && bottom === like)
    .filter((merge) => ![...taken].some((other) => overlaps(other, merge)))
    .filter((merge) => !carry.some(({ column, newText }) => newText !== null && covers(merge, column)))
    .map((merge): CellRange => ({ ...merge, top: at, bottom: at }));
  const lost = tall.filter((merge) => merge.top <= like && merge.bottom >= like && !growing.includes(merge));
  const edits: Edit[] = [
    ...growing.map((range): Edit => ({ kind: 'unmerge', range })),
    insertRow(grid, opening, [...crossing, ...lost]),
    ...(isAbove ? [] : growing.flatMap(({ left }) => moveUp(grid, at, left))),
    ...carried.flatMap(({ texts }) => texts),
    ...grown.map((range): Edit => ({ kind: 'merge', range, expect: [] })),
    ...carried.flatMap(({ merge }) => merge ?? []),
    ...sideways.map((range): Edit => ({ kind: 'merge', range, expect: [] })),
  ];
  const closed = [...taken, ...sideways.map((merge) => ({ ...merge, left: merge.left + 1 }))];
  return { edits, isFree: (column) => !closed.some((merge) => covers(merge, column)) };
}

function insertRow(
  grid: Grid,
  { at, like, beside, nameColumn }: RowOpening,
  kept: readonly CellRange[],
): InsertRowsEdit {
  const columns: { left: number; right: number }[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    if (kept.some((merge) => covers(merge, column))) continue;
    const last = columns.at(-1);
    if (last?.right === column - 1) last.right = column;
    else columns.push({ left: column, right: column });
  }
  const other = beside < at ? at : at - 1;
  const expect = [beside, other]
    .filter((row) => row >= grid.top && row <= grid.bottom)
    .map((row): ExpectedText => ({ cell: { row, column: nameColumn }, text: grid.rawText(row, nameColumn) }));
  return { kind: 'insert-rows', at, count: 1, like, columns: columns satisfies ColumnSpan[], expect };
}

/** Whether a merged area that ends beside the new row stands for it as well. */
function grows(merge: CellRange, { carry, nameColumn }: RowOpening): boolean {
  const shared = carry.filter(({ column }) => covers(merge, column));
  return shared.length > 0 ? shared.every(({ newText }) => newText === null) : merge.right < nameColumn;
}

interface Carried {
  readonly texts: readonly Edit[];
  readonly merge: Extract<Edit, { kind: 'merge' }> | null;
}

/** What a new row says in a category column where its neighbour's cell stands for that one row only. */
function carryOn(grid: Grid, { at, beside }: RowOpening, { column, style, newText }: CarryColumn): Carried {
  const isAbove = beside < at;
  const text = grid.rawText(beside, column);
  if (newText !== null) return { texts: newText === '' ? [] : [setText(at, column, '', newText)], merge: null };
  if (text === '' || grid.isCovered(beside, column)) return { texts: [], merge: null };
  if (style === 'repeated') {
    const neighbour = { row: isAbove ? beside : beside + 1, column };
    return { texts: [copyInto(neighbour, { row: at, column }, '', text)], merge: null };
  }
  const texts = isAbove ? [] : moveUp(grid, at, column);
  if (style === 'blank') return { texts, merge: null };
  const { left, right } = grid.extentOf(beside, column);
  // where the neighbour's cell is once the row is in
  const now = isAbove ? beside : beside + 1;
  const own: CellRange[] = right > left ? [{ top: now, bottom: now, left, right }] : [];
  const range = { top: Math.min(now, at), bottom: Math.max(now, at), left, right };
  return { texts, merge: { kind: 'merge', range, expect: own } };
}

/** A text that stands in the row below the new one goes up into it. */
function moveUp(grid: Grid, at: number, column: number): Edit[] {
  const text = grid.rawText(at, column);
  return text === '' ? [] : moveText({ row: at + 1, column }, { row: at, column }, text);
}

/** A text goes to a blank cell, with what stands behind it. */
export function moveText(from: CellPosition, to: CellPosition, text: string): Edit[] {
  return [copyInto(from, to, '', text), setText(from.row, from.column, text, '')];
}

/** What a cell holds is written into another one. */
export function copyInto(from: CellPosition, cell: CellPosition, expect: string, text: string): Edit {
  return { kind: 'set-text', cell, expect, text, from };
}

export function setText(row: number, column: number, expect: string, text: string): Edit {
  return { kind: 'set-text', cell: { row, column }, expect, text };
}

function covers({ left, right }: CellRange, column: number): boolean {
  return left <= column && right >= column;
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right;
}
