import { MAX_COLUMN } from '../core/sheet/address';
import type { SheetData } from './workbook-data';
import { isTrue } from './workbook-view';
import type { Attributes } from './xml-scopes';

/** Characters of a column at most. */
const WIDEST = 255;

interface Description {
  readonly min: number;
  readonly max: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
}

/** What a sheet says of its columns. */
export class Columns {
  private readonly described: Description[] = [];
  private defaultWidth: number | undefined;

  /** @param attributes of <sheetFormatPr> */
  takeDefault({ defaultColWidth }: Attributes): void {
    this.defaultWidth = defaultColWidth === undefined ? undefined : parseFloat(defaultColWidth);
  }

  /** @param attributes of <col>; columns that Excel does not have are passed over */
  add({ min = '', max = '', width, hidden }: Attributes): void {
    const [first, last] = [parseInt(min, 10), parseInt(max, 10)];
    if (!(first >= 1 && first <= last && last <= MAX_COLUMN + 1)) return;
    this.described.push({
      min: first - 1,
      max: last - 1,
      width: width === undefined ? undefined : parseFloat(width),
      hidden: isTrue(hidden),
    });
  }

  /** Widths and hidden columns up to one. Of descriptions that overlap the first one holds. */
  upTo(lastColumn: number): Pick<SheetData, 'columnWidths' | 'hiddenColumns'> {
    const columnWidths: Record<number, number> = {};
    const hiddenColumns: number[] = [];
    const inOrder = this.described.sort((a, b) => a.min - b.min);
    let next = 0;
    for (let column = 0; column <= lastColumn; column++) {
      while ((inOrder[next]?.max ?? Infinity) < column) next += 1;
      const found = inOrder[next];
      const own = found && found.min <= column ? found : undefined;
      const width = own?.width ?? this.defaultWidth;
      if (width !== undefined && width > 0) columnWidths[column] = Math.min(width, WIDEST);
      if (own?.hidden) hiddenColumns.push(column);
    }
    return { columnWidths, hiddenColumns };
  }
}
