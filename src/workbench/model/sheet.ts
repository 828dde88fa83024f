import { contains } from '../../core/sheet/address';
import type { CellRange } from '../../core/sheet/snapshot';
import { isFilled, type Cell } from './cell';
import { overlayAt, type OverlayLook, type SheetExtras } from './extras';
import { displayedText } from './number-text';
import { cellRange, intersects, union } from './ranges';
import { editingText } from './typed-input';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Width of a column nobody touched, in characters; height of a row nobody touched, in points. */
export const DEFAULT_COLUMN_WIDTH = 8.43;
export const DEFAULT_ROW_HEIGHT = 15;

export type RowCells = ReadonlyMap<number, Cell>;

/** Everything a sheet consists of; all coordinates 0-based. */
export interface SheetContent {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Row → column → cell; only rows and cells that hold or look like something. */
  readonly rows: ReadonlyMap<number, RowCells>;
  readonly merges: readonly CellRange[];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protected: boolean;
  readonly extras: SheetExtras;
}

/**
 * A worksheet at one moment. It never changes: the workbook gives a new one after every change, so a view can compare
 * by identity. All coordinates are 0-based.
 */
export class Sheet {
  private usedByFormat: CellRange | null | undefined;
  private usedByValue: CellRange | null | undefined;
  private mergesByRow: Map<number, CellRange[]> | undefined;
  private readonly overlays = new Map<string, OverlayLook | undefined>();

  constructor(readonly content: SheetContent) {}

  get id(): string {
    return this.content.id;
  }

  get name(): string {
    return this.content.name;
  }

  get visibility(): Visibility {
    return this.content.visibility;
  }

  get merges(): readonly CellRange[] {
    return this.content.merges;
  }

  get isProtected(): boolean {
    return this.content.protected;
  }

  /** The cell; `undefined` when it holds nothing and looks like nothing. */
  cell(row: number, column: number): Cell | undefined {
    return this.content.rows.get(row)?.get(column);
  }

  /** What the cell shows. */
  text(row: number, column: number): string {
    return displayedText(this.cell(row, column));
  }

  /** What the formula bar shows; typing it back changes nothing. */
  editingText(row: number, column: number): string {
    return editingText(this.cell(row, column));
  }

  /** Column width in characters. */
  columnWidth(column: number): number {
    return this.content.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  /** Row height in points. */
  rowHeight(row: number): number {
    return this.content.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  isRowHidden(row: number): boolean {
    return this.content.hiddenRows.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.content.hiddenColumns.has(column);
  }

  get extras(): SheetExtras {
    return this.content.extras;
  }

  /** How conditional formats make the cell look, over its own looks. */
  overlay(row: number, column: number): OverlayLook | undefined {
    const { conditionalFormats } = this.extras;
    if (conditionalFormats.length === 0) return undefined;
    const key = `${row} ${column}`;
    if (!this.overlays.has(key)) this.overlays.set(key, overlayAt(conditionalFormats, row, column));
    return this.overlays.get(key);
  }

  /** What somebody has written beside the cell. */
  comment(row: number, column: number): string | undefined {
    const { comments } = this.extras;
    return comments.find(({ cell }) => cell.row === row && cell.column === column)?.text;
  }

  /** Where a click on the cell leads: "'表 1'!G7". */
  link(row: number, column: number): string | undefined {
    return this.extras.links.find(({ cell }) => cell.row === row && cell.column === column)?.target;
  }

  /** The merged area that the cell belongs to. */
  mergeAt(row: number, column: number): CellRange | undefined {
    this.mergesByRow ??= indexByRow(this.merges);
    return this.mergesByRow.get(row)?.find((merge) => contains(merge, row, column));
  }

  /** Whether a merge shows another cell in this one's place. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  /** The range grown until it cuts no merged area: what is selected when the user drags over it. */
  expandToMerges(range: CellRange): CellRange {
    const grown = this.merges.filter((merge) => intersects(merge, range)).reduce(union, range);
    const same = grown.top === range.top && grown.left === range.left;
    return same && grown.bottom === range.bottom && grown.right === range.right ? range : this.expandToMerges(grown);
  }

  /** The smallest range around everything; `null` for an empty sheet. @param valuesOnly leave out cells that only look. */
  usedRange(valuesOnly = false): CellRange | null {
    if (valuesOnly) return (this.usedByValue ??= this.measure(isFilled));
    return (this.usedByFormat ??= this.merges.reduce<CellRange | null>(
      (used, merge) => (used ? union(used, merge) : merge),
      this.measure(() => true),
    ));
  }

  private measure(counts: (cell: Cell) => boolean): CellRange | null {
    let used: CellRange | null = null;
    for (const [row, cells] of this.content.rows) {
      for (const [column, cell] of cells) {
        if (!counts(cell)) continue;
        if (!used || !contains(used, row, column)) {
          used = used ? union(used, cellRange({ row, column })) : cellRange({ row, column });
        }
      }
    }
    return used;
  }
}

function indexByRow(merges: readonly CellRange[]): Map<number, CellRange[]> {
  const index = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const inRow = index.get(row);
      if (inRow) inRow.push(merge);
      else index.set(row, [merge]);
    }
  }
  return index;
}
