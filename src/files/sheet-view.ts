import { byPosition } from '../core/edits/ranges';
import { CellReader, type CellContext, type ReadCell } from './cell-reader';
import { Columns } from './columns';
import type { LeftOut } from './left-out';
import { Merges } from './merges';
import type { CellData, SheetData } from './workbook-data';
import { isTrue } from './workbook-view';
import type { XmlView } from './xml-reader';
import type { Attributes } from './xml-scopes';

/** Elements of a sheet, outside its cells, that the plain data has no place for. */
const LEFT_OUT: Readonly<Record<string, LeftOut>> = {
  dataValidations: 'validation',
  conditionalFormatting: 'formats',
  hyperlinks: 'links',
  autoFilter: 'filters',
  tableParts: 'filters',
  rowBreaks: 'print',
  colBreaks: 'print',
};

/** A page that is set up as Excel does it by itself does not count. */
function leftOutOf(name: string, attributes: Attributes): LeftOut | undefined {
  if (name === 'pane') return attributes.state?.startsWith('frozen') ? 'frozen' : undefined;
  if (name === 'pageSetUpPr') return isTrue(attributes.fitToPage) ? 'print' : undefined;
  if (name !== 'pageSetup') return LEFT_OUT[name];
  const { orientation, scale = '100' } = attributes;
  return orientation === 'landscape' || scale !== '100' ? 'print' : undefined;
}

/** A worksheet's part. */
export class SheetView implements XmlView {
  readonly root = 'worksheet';
  readonly leftOut = new Set<LeftOut>();
  private readonly reader: CellReader;
  private readonly merges = new Merges();
  private readonly columns = new Columns();
  private isProtected = false;
  private inCells = false;
  private inPageText = false;

  constructor(context: CellContext) {
    this.reader = new CellReader(context);
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (this.inCells) return this.reader.open(name, attributes, depth);
    if (name === 'sheetData') this.inCells = depth === 1;
    else if (name === 'mergeCell') this.merges.add(attributes.ref ?? '');
    else if (name === 'col') this.columns.add(attributes);
    else if (name === 'sheetFormatPr') this.columns.takeDefault(attributes);
    else if (name === 'sheetProtection') this.isProtected = isTrue(attributes.sheet);
    else this.inPageText = /^(?:odd|even|first)(?:Header|Footer)$/.test(name);
    const leftOut = leftOutOf(name, attributes);
    if (leftOut) this.leftOut.add(leftOut);
  }

  text(text: string): void {
    if (this.inCells) this.reader.text(text);
    else if (this.inPageText && text !== '') this.leftOut.add('print');
  }

  close(name: string, depth: number): void {
    this.inPageText = false;
    if (this.inCells && depth === 1) this.inCells = false;
    else if (this.inCells) this.reader.close(name, depth);
  }

  /** The sheet as plain data; to be asked for once the part is read. */
  toData(name: string, hidden: boolean): SheetData {
    const { rowHeights, hiddenRows, lastColumn } = this.reader;
    return {
      name,
      ...(hidden && { hidden }),
      cells: this.cells(),
      // in reading order: files have them in that in which they were made
      merges: [...this.merges.areas].sort(byPosition),
      ...this.columns.upTo(lastColumn),
      rowHeights,
      hiddenRows: [...hiddenRows],
      ...(this.isProtected && { protected: true }),
    };
  }

  /** A cell that a merge covers keeps its look at most. */
  private cells(): readonly CellData[] {
    const isCovered = ({ row, column }: ReadCell): boolean => this.merges.covers(row, column);
    const all = this.reader.inOrder();
    if (this.merges.areas.length === 0) return all;
    return all.filter((cell) => {
      if (!isCovered(cell)) return true;
      cell.value = '';
      delete cell.formula;
      delete cell.mixedFont;
      return cell.style !== undefined;
    });
  }
}
