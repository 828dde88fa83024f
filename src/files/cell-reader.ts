import { MAX_ROW } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/snapshot';
import { CellFormulas } from './cell-formulas';
import { DAYS_TO_1904, isDateFormat, placeOf, readValue } from './cell-values';
import { unreadable } from './file-kind';
import { keyOf } from './merges';
import type { Look } from './style-view';
import { cellText, TextBuilder, type FileText } from './text-view';
import type { CellData } from './workbook-data';
import { isTrue } from './workbook-view';
import type { Attributes } from './xml-scopes';

/** Points of a row at most. */
const HIGHEST = 409.5;

/** The format of an ISO date in a cell that has none: what Excel gives to one that is typed. */
function isoFormat(serial: number): string {
  if (serial < 1) return 'h:mm';
  return Number.isInteger(serial) ? 'yyyy/m/d' : 'yyyy/m/d h:mm';
}

/** What reading a sheet's cells takes from the rest of the workbook. */
export interface CellContext {
  readonly texts: readonly FileText[];
  readonly looks: readonly Look[];
  readonly date1904: boolean;
  /** Whether the words of formulas are wanted. */
  readonly formulas: boolean;
  /** Whether the look of cells is wanted; their number formats always are. */
  readonly styles: boolean;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };
/** A cell while the sheet is read: what merges cover is not known yet. */
export type ReadCell = Mutable<CellData>;

const NO_LOOK: Look = {};

/** Reads what stands inside of <sheetData>. */
export class CellReader {
  readonly cells: ReadCell[] = [];
  readonly rowHeights: Record<number, number> = {};
  readonly hiddenRows = new Set<number>();
  /** The last column that holds something or looks like something. */
  lastColumn = 0;
  private isOrdered = true;
  private lastKey = -1;
  private row = -1;
  private column = -1;
  private type: string | undefined;
  private look = NO_LOOK;
  private formula: Attributes | null = null;
  private formulaText = '';
  private written = '';
  private target: 'v' | 'f' | 'is' | '' = '';
  private hasInline = false;
  private readonly inline = new TextBuilder();
  private readonly formulas: CellFormulas;
  private readonly dates = new Map<Look, boolean>();

  constructor(private readonly context: CellContext) {
    this.formulas = new CellFormulas(context.formulas);
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 2 && name === 'row') this.openRow(attributes);
    else if (depth === 3 && name === 'c') this.openCell(attributes);
    else if (depth === 4) this.openContent(name, attributes);
    else if (this.target === 'is') this.inline.open(name, attributes);
  }

  text(text: string): void {
    if (this.target === 'v') this.written += text;
    else if (this.target === 'f') this.formulaText += text;
    else if (this.target === 'is') this.inline.add(text);
  }

  close(name: string, depth: number): void {
    if (depth === 3 && name === 'c') this.closeCell();
    else if (depth === 4) this.target = '';
    else if (this.target === 'is') this.inline.close(name);
  }

  private openRow({ r, ht = '', hidden }: Attributes): void {
    const number = r === undefined ? this.row + 2 : Number(r);
    if (!(Number.isInteger(number) && number >= 1 && number <= MAX_ROW + 1)) throw unreadable.damaged();
    this.row = number - 1;
    this.column = -1;
    const height = parseFloat(ht);
    if (height > 0) this.rowHeights[this.row] = Math.min(height, HIGHEST);
    if (isTrue(hidden)) this.hiddenRows.add(this.row);
  }

  private openCell({ r, t, s }: Attributes): void {
    const place = r === undefined ? { row: this.row, column: this.column + 1 } : placeOf(r);
    if (!place) throw unreadable.damaged();
    this.row = place.row;
    this.column = place.column;
    this.type = t;
    this.look = this.context.looks[s === undefined ? 0 : parseInt(s, 10)] ?? NO_LOOK;
    this.formula = null;
    this.formulaText = '';
    this.written = '';
    this.hasInline = false;
  }

  private openContent(name: string, attributes: Attributes): void {
    if (name === 'f') this.formula = attributes;
    if (name === 'is') {
      this.hasInline = true;
      this.inline.reset();
    }
    this.target = name === 'v' || name === 'f' || name === 'is' ? name : '';
  }

  private closeCell(): void {
    const { row, column } = this;
    const { numberFormat, style } = this.look;
    const { value, mixedFont } = this.content();
    const formula = this.formula ? this.formulas.read(this.formula, this.formulaText, { row, column }) : '';
    if (value === '' && !formula && !style) return;
    if (column > this.lastColumn) this.lastColumn = column;
    if (value === '' && !formula && !this.context.styles) return;
    const cell: ReadCell = { row, column, value };
    if (formula) cell.formula = formula;
    if (numberFormat) cell.numberFormat = numberFormat;
    else if (this.type === 'd' && typeof value === 'number') cell.numberFormat = isoFormat(value);
    if (style && this.context.styles) cell.style = style;
    if (mixedFont) cell.mixedFont = mixedFont;
    this.cells.push(cell);
    const key = keyOf(row, column);
    if (key <= this.lastKey) this.isOrdered = false;
    this.lastKey = key;
  }

  private content(): { readonly value: CellValue; readonly mixedFont?: FileText['mixedFont'] } {
    const { type, written } = this;
    if (this.hasInline) {
      const { text, mixedFont } = this.inline.build();
      return { value: text, mixedFont };
    }
    if (type === 's') {
      const shared = this.context.texts[parseInt(written, 10)];
      return { value: shared?.text ?? '', mixedFont: shared?.mixedFont };
    }
    if (type === 'str' || type === 'inlineStr') return { value: cellText(written) };
    const value = readValue(type, written);
    const isOld = this.context.date1904 && typeof value === 'number' && type !== 'd' && this.isDate();
    return { value: isOld ? value + DAYS_TO_1904 : value };
  }

  private isDate(): boolean {
    const { numberFormat = '' } = this.look;
    const known = this.dates.get(this.look) ?? isDateFormat(numberFormat);
    this.dates.set(this.look, known);
    return known;
  }

  /** The cells by row and column, each once: what comes last in the file holds. */
  inOrder(): readonly ReadCell[] {
    if (this.isOrdered) return this.cells;
    const byPlace = new Map(this.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
    return [...byPlace].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  }
}
