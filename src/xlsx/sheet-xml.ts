import { columnIndex, columnLetters, MAX_COLUMN, MAX_ROW, parseRange } from '../core/sheet/address';
import type { CellRange } from '../core/sheet/snapshot';

/** A merge of more cells is a slip of the mouse (a whole column), and the reader would make every cell of it. */
const MAX_MERGED_CELLS = 100_000;

/** All merges of a sheet together: many large ones are as bad as a huge one. */
const MAX_ALL_MERGED_CELLS = 200_000;

/** A row or a cell that does not say where it is. */
const WITHOUT_PLACE = /<(?:row|c)(?![^<>]*\sr=)[\s/>]/;
const ROW_OR_CELL = /<(row|c)(?=[\s/>])([^<>]*)>/g;

/**
 * Rows and cells need not say where they are: they follow one another then. ExcelJS wants it said.
 *
 * @param xml of a worksheet
 */
export function numberCells(xml: string): string {
  if (!WITHOUT_PLACE.test(xml)) return xml;
  let row = 0;
  let column = -1;
  return xml.replace(ROW_OR_CELL, (tag, name: string, rest: string) => {
    const place = /\sr="([A-Z]*)(\d+)"/i.exec(rest);
    if (name === 'row') {
      row = place ? Number(place[2]) : row + 1;
      column = -1;
      return place ? tag : `<row r="${row}"${rest}>`;
    }
    column = place?.[1] ? columnIndex(place[1]) : column + 1;
    return place ? tag : `<c r="${columnLetters(column)}${row}"${rest}>`;
  });
}

/** A row number that may be too large. */
const FAR_ROW = /<row\s(?:[^<>]*\s)?r="(\d{7,})"/g;

/** Whether a row lies below the last one that Excel has: ExcelJS would count its way there. */
export function hasImpossibleRow(xml: string): boolean {
  for (const [, row] of xml.matchAll(FAR_ROW)) if (Number(row) > MAX_ROW + 1) return true;
  return false;
}

/** Leaves out descriptions of columns that Excel does not have: ExcelJS would make each of them. */
export function dropImpossibleColumns(xml: string): string {
  const start = xml.indexOf('<cols>');
  const end = start < 0 ? -1 : xml.indexOf('</cols>', start);
  if (end < 0) return xml;
  const columns = xml.slice(start, end).replace(/<col\s[^<>]*>/g, (tag) => {
    const min = Number(/\smin="(\d{1,9})"/.exec(tag)?.[1]);
    const max = Number(/\smax="(\d{1,9})"/.exec(tag)?.[1]);
    return min >= 1 && min <= max && max <= MAX_COLUMN + 1 ? tag : '';
  });
  return xml.slice(0, start) + columns + xml.slice(end);
}

/** Which columns of each row are merged. */
type Taken = Map<number, { readonly left: number; readonly right: number }[]>;

function parseMerge(tag: string): CellRange | null {
  try {
    const { top, left, bottom, right } = parseRange(/\sref="([^"]*)"/.exec(tag)?.[1] ?? '');
    return {
      top: Math.min(top, bottom),
      left: Math.min(left, right),
      bottom: Math.max(top, bottom),
      right: Math.max(left, right),
    };
  } catch {
    return null;
  }
}

function isTaken(taken: Taken, { top, left, bottom, right }: CellRange): boolean {
  for (let row = top; row <= bottom; row++) {
    if (taken.get(row)?.some((other) => other.left <= right && left <= other.right)) return true;
  }
  return false;
}

function take(taken: Taken, { top, left, bottom, right }: CellRange): void {
  for (let row = top; row <= bottom; row++) {
    const spans = taken.get(row);
    if (spans) spans.push({ left, right });
    else taken.set(row, [{ left, right }]);
  }
}

/**
 * Leaves out merged areas that a reader would stumble over: huge ones, those that overlap an earlier one (some programs
 * write them, Excel repairs them away), and what is no area at all.
 *
 * @param xml of a worksheet
 */
export function dropBadMerges(xml: string): string {
  const start = xml.lastIndexOf('<mergeCells');
  const end = start < 0 ? -1 : xml.indexOf('</mergeCells>', start);
  if (end < 0) return xml;
  const taken: Taken = new Map();
  let cells = 0;
  const kept = (xml.slice(start, end).match(/<mergeCell\s[^<>]*>/g) ?? []).filter((tag) => {
    const range = parseMerge(tag);
    if (!range) return false;
    const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (size === 1 || size > MAX_MERGED_CELLS || cells + size > MAX_ALL_MERGED_CELLS) return false;
    if (isTaken(taken, range)) return false;
    take(taken, range);
    cells += size;
    return true;
  });
  const closed = kept.map((tag) => (tag.endsWith('/>') ? tag : `${tag}</mergeCell>`));
  return `${xml.slice(0, start)}<mergeCells>${closed.join('')}${xml.slice(end)}`;
}
