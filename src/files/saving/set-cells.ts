import { contains, formatCell } from '../../core/sheet/address';
import { UserError } from '../../core/errors';
import type { CellPosition, CellRange } from '../../core/sheet/snapshot';
import { keyOf } from '../merges';
import { addressOf, rangeOf } from './addresses';
import { cellXml, type CellChange } from './cell-xml';
import { formulaSpans, typeOf, unshare, type FormulaSpan } from './formula-spans';
import { endOf, readGrid, type Grid, type RowSpan, type Span } from './sheet-grid';
import { patched, prefixOf, type Patch } from './xml-tags';

/** A sheet's part with other contents in some cells. */
export interface ChangedCells {
  readonly xml: string;
  /** Whether a formula came or went. */
  readonly formulasChanged: boolean;
}

function partOfArray(cell: CellPosition): UserError {
  return new UserError(
    'cannot-save',
    `${formatCell(cell)} 是数组公式或模拟运算表的一部分，不能单独修改，没有保存。`,
    '请在 Excel 或 WPS 表格中打开原文件，在那里修改这个单元格。',
  );
}

/** Refuses to tear a piece out of a formula that fills several cells. */
function guardArrays(spans: readonly FormulaSpan[], changes: readonly CellChange[]): void {
  for (const span of spans) {
    if (typeOf(span) !== 'array' && typeOf(span) !== 'dataTable') continue;
    const area = rangeOf(span.attributes.get('ref')?.value ?? '');
    if (!area || (area.top === area.bottom && area.left === area.right)) continue;
    const hit = changes.find(({ row, column }) => contains(area, row, column));
    if (hit) throw partOfArray(hit);
  }
}

/** Groups of formulas of which a changed cell holds the words. */
function groupsAt(spans: readonly FormulaSpan[], keys: ReadonlyMap<number, CellChange>): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const span of spans) {
    if (typeOf(span) !== 'shared' || span.text === '' || !keys.has(keyOf(span.row, span.column))) continue;
    groups.add(span.attributes.get('si')?.value ?? '');
  }
  return groups;
}

/** The style of a cell that is not there yet: its row's, or its column's. */
function styleOf(grid: Grid, row: RowSpan | undefined, column: number): string {
  const isOwn = row?.tag.attributes.get('customFormat')?.value;
  if (row && (isOwn === '1' || isOwn === 'true')) return row.tag.attributes.get('s')?.value ?? '';
  return grid.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? '';
}

/** Row → its changes, both in order. */
function byRow(changes: readonly CellChange[]): ReadonlyMap<number, readonly CellChange[]> {
  const rows = new Map<number, CellChange[]>();
  for (const change of [...changes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const inRow = rows.get(change.row);
    if (inRow) inRow.push(change);
    else rows.set(change.row, [change]);
  }
  return rows;
}

/** Writes cells into the text of one sheet. */
class CellWriter {
  readonly patches: Patch[] = [];
  private readonly prefix: string;
  private reach: CellRange | null;
  /** The rows of a sheet that has none yet. */
  private firstRows = '';

  constructor(
    xml: string,
    private readonly grid: Grid,
  ) {
    this.prefix = prefixOf(xml, grid.data.tag);
    this.reach = rangeOf(grid.dimension?.value ?? '');
  }

  finish(): readonly Patch[] {
    if (this.firstRows !== '') this.open(this.grid.data, this.firstRows);
    const { dimension } = this.grid;
    const address = this.reach && addressOf(this.reach);
    if (dimension && address && address !== dimension.value) {
      this.patches.push({ start: dimension.start, end: dimension.end, text: address });
    }
    return this.patches;
  }

  writeRow(number: number, changes: readonly CellChange[]): void {
    const row = this.grid.rows.filter((each) => each.row === number).at(-1);
    const cells = new Map(row?.cells.map((cell) => [cell.column, cell]));
    const fresh: CellChange[] = [];
    for (const change of changes) {
      const cell = cells.get(change.column);
      if (cell) this.replace(cell, change);
      else fresh.push(change);
    }
    const made = fresh.flatMap((change) => {
      const xml = cellXml(change, styleOf(this.grid, row, change.column), this.prefix);
      return change.value === '' && change.formula === undefined ? [] : [{ change, xml }];
    });
    if (made.length === 0) return;
    for (const { change } of made) this.reachTo(change);
    if (!row) this.addRow(number, made.map(({ xml }) => xml).join(''));
    else if (!row.close) this.open(row, made.map(({ xml }) => xml).join(''));
    else for (const { change, xml } of made) this.insert(row, row.close, change.column, xml);
    if (row)
      this.widen(
        row,
        made.map(({ change }) => change.column),
      );
  }

  private replace(cell: Span, change: CellChange): void {
    const style = cell.tag.attributes.get('s')?.value ?? '';
    this.patches.push({ start: cell.tag.start, end: endOf(cell), text: cellXml(change, style, this.prefix) });
  }

  private insert({ cells }: RowSpan, close: { readonly start: number }, column: number, text: string): void {
    const start = cells.find((cell) => cell.column > column)?.tag.start ?? close.start;
    this.patches.push({ start, end: start, text });
  }

  /** Puts cells into an element that had none. */
  private open({ tag }: Span, text: string): void {
    const name = tag.place === 'row' ? 'row' : 'sheetData';
    this.patches.push({ start: tag.end - 2, end: tag.end, text: `>${text}</${this.prefix}${name}>` });
  }

  private addRow(number: number, cells: string): void {
    const text = `<${this.prefix}row r="${number + 1}">${cells}</${this.prefix}row>`;
    const { data, rows } = this.grid;
    const next = rows.find(({ row }) => row > number)?.tag.start ?? data.close?.start;
    if (next === undefined) this.firstRows += text;
    else this.patches.push({ start: next, end: next, text });
  }

  /** A row may say which columns it reaches over. */
  private widen({ tag }: RowSpan, columns: readonly number[]): void {
    const spans = tag.attributes.get('spans');
    const [first, last] = (spans?.value ?? '').split(':').map(Number);
    if (!spans || !first || !last) return;
    const text = `${Math.min(first, ...columns.map((column) => column + 1))}:${Math.max(last, ...columns.map((column) => column + 1))}`;
    if (text !== spans.value) this.patches.push({ start: spans.start, end: spans.end, text });
  }

  private reachTo({ row, column }: CellPosition): void {
    const { reach } = this;
    if (!reach) return;
    this.reach = {
      top: Math.min(reach.top, row),
      left: Math.min(reach.left, column),
      bottom: Math.max(reach.bottom, row),
      right: Math.max(reach.right, column),
    };
  }
}

/**
 * A sheet's part with other contents in some cells. Every cell keeps its style; all that is not asked for stays as it is
 * written, but that cells which shared the words of a changed one's formula get their own.
 *
 * @throws UserError `cannot-save` where a formula that fills several cells would be torn
 */
export function setCells(xml: string, changes: readonly CellChange[]): ChangedCells {
  const keys = new Map(changes.map((change) => [keyOf(change.row, change.column), change]));
  const spans = formulaSpans(xml);
  guardArrays(spans, changes);
  const groups = groupsAt(spans, keys);
  const whole =
    groups.size > 0
      ? patched(
          xml,
          unshare(spans, (group) => groups.has(group)),
        )
      : xml;
  const rows = byRow(changes);
  const writer = new CellWriter(
    whole,
    readGrid(whole, (row) => rows.has(row)),
  );
  for (const [row, inRow] of rows) writer.writeRow(row, inRow);
  const formulasChanged =
    changes.some(({ formula }) => formula !== undefined) ||
    spans.some(({ row, column }) => keys.has(keyOf(row, column)));
  return { xml: patched(whole, writer.finish()), formulasChanged };
}
