import type { CellRange } from '../../src/core/sheet/snapshot';
import { EditableSheet, movedColumn, type Fill } from './editable-sheet';
import type { LabelledForm, LabelledTable } from './labelled-form';

type Span = Pick<CellRange, 'top' | 'bottom'>;

interface Place {
  row: number;
  column: number;
}

const sayable = (text: string) => /\p{Script=Han}/u.test(text);

/** A labelled table on a sheet that can be changed: it knows at any time where its columns and rows are. */
export class OpenTable {
  readonly sheet: EditableSheet;
  header: CellRange;
  body: CellRange;
  private columns: (readonly [column: number, role: string])[];

  constructor(
    private readonly form: OpenForm,
    readonly at: number,
    { header, body, columns }: LabelledTable,
    sheet: EditableSheet,
  ) {
    this.sheet = sheet;
    this.header = header;
    this.body = body;
    this.columns = [...columns];
  }

  /** Where a role stands. Of two halves it is the one that is judged: the one with this year's targets. */
  column(role: string): number | null {
    const all = this.columns.filter((each) => each[1] === role).map(([column]) => column);
    const [value] = this.columns.find((each) => each[1] === 'value') ?? [];
    const [period] = this.columns.find((each) => each[1] === 'periodValue') ?? [];
    const isRight = value !== undefined && period !== undefined && period < value;
    return (isRight ? all.at(-1) : all[0]) ?? null;
  }

  /** All columns of a role. */
  columnsOf(role: string): number[] {
    return this.columns.filter((each) => each[1] === role).map(([column]) => column);
  }

  has(...roles: readonly string[]): boolean {
    return roles.some((role) => this.columns.some((each) => each[1] === role));
  }

  get box(): CellRange {
    return { ...this.header, bottom: this.body.bottom };
  }

  /** The row behind the table above, or the sheet's first one. */
  get start(): number {
    const above = this.neighbours().filter(({ body }) => body.bottom < this.header.top);
    return Math.max(this.sheet.top, ...above.map(({ body }) => body.bottom + 1));
  }

  /** Rows of indicators: those with a name. */
  indicatorRows(): number[] {
    const name = this.column('name');
    const labels = name === null ? [] : this.labelCells(name).map(({ row }) => row);
    const rows: number[] = [];
    for (let row = this.body.top; row <= this.body.bottom; row++) {
      if (name !== null && this.sheet.text(row, name).trim() !== '' && !labels.includes(row)) rows.push(row);
    }
    return rows;
  }

  /** The label of a column, in the header and wherever a page repeats it. */
  labelCells(column: number): Place[] {
    const { top, bottom } = this.header;
    let word = '';
    for (let row = bottom; row >= top && word === ''; row--) {
      const text = this.sheet.text(row, column).trim();
      if (sayable(text)) word = text;
    }
    const places: Place[] = [];
    for (let row = top; word !== '' && row <= this.body.bottom; row++) {
      if (this.sheet.text(row, column).trim() === word) places.push({ row, column });
    }
    return places;
  }

  label(role: string): string {
    const column = this.column(role);
    const [place] = column === null ? [] : this.labelCells(column);
    return place ? this.sheet.text(place.row, place.column).trim() : '';
  }

  /** Gives a role's label another word; false where it has none. */
  relabel(role: string, word: (label: string) => string): boolean {
    const column = this.column(role);
    const places = column === null ? [] : this.labelCells(column);
    const text = word(this.label(role));
    for (const { row } of places) this.sheet.write(row, column ?? 0, text);
    return places.length > 0;
  }

  /** Rows in which the value's label stands. */
  head(role = 'value'): number[] {
    const column = this.column(role);
    return column === null ? [] : this.labelCells(column).map(({ row }) => row);
  }

  /** Whether no merge of the table spans this column and another. */
  isSimple(column: number): boolean {
    return this.sheet.mergesIn({ ...this.box, left: column, right: column }).every((m) => m.left === m.right);
  }

  insertColumn(at: number, fill?: Fill): void {
    this.sheet.insertColumn(at, fill);
    for (const table of this.neighbours()) table.columnsMoved(at);
  }

  /** New rows in front of row `at` of the table. */
  insertRows(at: number, rows: readonly (readonly string[])[]): void {
    this.sheet.insertRows(at, rows);
    for (const table of this.neighbours()) table.rowsMoved(at, rows.length);
  }

  /** Tells what a column that came into the table holds. */
  addColumn(column: number, role: string): void {
    this.columns = [...this.columns, [column, role]];
  }

  moveColumn(from: number, to: number): boolean {
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    for (let column = first; column <= last; column++) if (!this.isSimple(column)) return false;
    this.sheet.moveColumn(this.box, from, to);
    this.columns = this.columns.map(([column, role]) => [movedColumn(column, from, to), role] as const);
    return true;
  }

  /** Rows in front of which a line can stand without breaking a merge: the nearest to the middle first. */
  gaps(): number[] {
    const rows = this.indicatorRows();
    const gaps = rows.slice(1).filter((row, at) => rows[at] === row - 1 && !this.isMergedAcross(row));
    const middle = (this.body.top + this.body.bottom) / 2;
    return gaps.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  }

  /** A row of texts from the table's first column on. */
  line(...texts: readonly string[]): string[] {
    return [...Array<string>(this.header.left - this.sheet.left).fill(''), ...texts];
  }

  private isMergedAcross(row: number): boolean {
    return this.sheet.mergesIn({ ...this.box, top: row, bottom: row }).some((m) => m.top < row);
  }

  private neighbours(): OpenTable[] {
    return this.form.tables.filter(({ sheet }) => sheet === this.sheet);
  }

  private columnsMoved(at: number): void {
    const move = (column: number) => (column >= at ? column + 1 : column);
    const box = <T extends CellRange>(range: T): T => ({ ...range, left: move(range.left), right: move(range.right) });
    this.header = box(this.header);
    this.body = box(this.body);
    this.columns = this.columns.map(([column, role]) => [move(column), role] as const);
  }

  private rowsMoved(at: number, by: number): void {
    const move = <T extends Span>(range: T): T => ({
      ...range,
      top: range.top >= at ? range.top + by : range.top,
      bottom: range.bottom >= at ? range.bottom + by : range.bottom,
    });
    this.header = move(this.header);
    this.body = move(this.body);
  }
}

/** A workbook that can be changed, with its labelled tables. */
export class OpenForm {
  readonly sheets: readonly EditableSheet[];
  readonly tables: readonly OpenTable[];

  constructor({ sheets, tables }: LabelledForm) {
    this.sheets = sheets.map((snapshot) => new EditableSheet(snapshot));
    this.tables = tables.flatMap((table, at) => {
      const sheet = this.sheets[table.sheet];
      return sheet ? [new OpenTable(this, at, table, sheet)] : [];
    });
  }
}
