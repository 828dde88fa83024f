import { UserError } from '../../core/errors';
import type { CellRange, SheetSnapshot } from '../../core/sheet/snapshot';
import type { ReadOptions } from '../spreadsheet';
import { CELLS, cellsOf, getRange, placeOf, type Cells } from './cells';
import { toUserError } from './errors';
import { runRead } from './run';
import { spillProperties } from './spills';

/** Bytes of JSON. Excel on the web refuses answers over 5 MB; estimates want some room. */
const WHOLE = 4_000_000;

/** A sheet that does not fit one answer is read in parts of this weight: each is taken in within a blink. */
const PART = 2_000_000;

/** Bytes of a cell when none has been seen yet. */
const CELL = 100;

/** Rows weighed to estimate the others. */
const SAMPLE = 50;

const MERGES = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/** Reads the rows of a range that a first look has not brought, in as few parts as fit an answer. */
export class PartReader {
  /** All rows read so far. */
  readonly cells: Cells;
  private readonly rows: number;
  private weightPerRow: number;
  private mostRows = Infinity;

  /** @param head rows of `used` that are there already, from its first one */
  constructor(
    private readonly sheetId: string,
    private readonly used: CellRange,
    head: Cells,
    private readonly options: ReadOptions,
  ) {
    this.cells = { ...head, text: [...head.text], values: [...head.values], formulas: [...head.formulas] };
    this.rows = used.bottom - used.top + 1;
    this.weightPerRow = head.text.length > 0 ? weigh(head) : CELL * (used.right - used.left + 1);
  }

  get isComplete(): boolean {
    return this.cells.text.length >= this.rows;
  }

  /**
   * Reads on to the end.
   *
   * @param withMerges whether to ask for the merged areas along with the last part
   * @returns the merged areas; null when they were not asked for, or when Excel refuses to list them
   */
  async readRest(withMerges: boolean): Promise<CellRange[] | null> {
    let merges: CellRange[] | null = null;
    let asksForMerges = withMerges;
    while (!this.isComplete) {
      this.report();
      const asked = this.nextRows();
      const isLast = this.cells.text.length + asked === this.rows;
      try {
        merges = await this.readPart(asked, asksForMerges && isLast);
      } catch (error) {
        if (isTooLarge(error) && asked > 1) this.mostRows = Math.floor(asked / 2);
        else if (asksForMerges && isLast && (isTooLarge(error) || isRefusal(error))) asksForMerges = false;
        else throw error;
      }
      await letPageDraw();
    }
    this.report();
    return merges;
  }

  /** The merged areas alone; null when Excel refuses to list them. */
  async readMerges(): Promise<CellRange[] | null> {
    const { signal } = this.options;
    return runRead(async (context) => {
      const areas = loadMerges(context.workbook.worksheets.getItem(this.sheetId), this.used);
      await context.sync();
      return mergesOf(areas);
    }, signal).catch((error: unknown) => {
      if (isTooLarge(error) || isRefusal(error)) return null;
      throw error;
    });
  }

  private report(): void {
    this.options.onProgress?.(this.cells.text.length / this.rows);
  }

  /** How many rows to ask for: all that are left if one answer holds them. */
  private nextRows(): number {
    const left = this.rows - this.cells.text.length;
    const fits = left * this.weightPerRow <= WHOLE ? left : Math.floor(PART / this.weightPerRow);
    return Math.max(1, Math.min(left, fits, this.mostRows));
  }

  private readPart(rows: number, withMerges: boolean): Promise<CellRange[] | null> {
    const top = this.used.top + this.cells.text.length;
    return runRead(async (context) => {
      const sheet = context.workbook.worksheets.getItem(this.sheetId);
      const range = getRange(sheet, { ...this.used, top, bottom: top + rows - 1 });
      range.load([...CELLS, ...spillProperties()]);
      const areas = withMerges ? loadMerges(sheet, this.used) : null;
      const refusal = await context.sync().catch((error: unknown) => error);
      // what Excel did before it refused the merged areas is answered all the same
      if (refusal !== undefined && !(areas && isRefusal(refusal) && isAnswered(range))) throw refusal;
      this.add(cellsOf(range, { top, left: this.used.left }));
      return areas && refusal === undefined ? mergesOf(areas) : null;
    }, this.options.signal);
  }

  private add(part: Cells): void {
    for (const row of part.text) this.cells.text.push(row);
    for (const row of part.values) this.cells.values.push(row);
    for (const formula of part.formulas) this.cells.formulas.push(formula);
    this.cells.spills ||= part.spills;
    this.weightPerRow = weigh(part);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof UserError && error.code === 'too-large';
}

/** Whether Excel may mean the merged areas: there are more than 512 of them, or it cannot list them at all. */
function isRefusal(error: unknown): boolean {
  const userError = toUserError(error);
  return userError instanceof UserError && (userError.code === 'excel-failed' || userError.code === 'not-supported');
}

/** Whether a range got its cells although the batch failed further on: the library refuses to tell what it has not got. */
function isAnswered(range: Excel.Range): boolean {
  try {
    return range.text.length > 0 && range.formulas.length > 0;
  } catch {
    return false;
  }
}

function loadMerges(sheet: Excel.Worksheet, range: CellRange): Excel.RangeAreas {
  const areas = getRange(sheet, range).getMergedAreasOrNullObject();
  areas.load(MERGES);
  return areas;
}

function mergesOf(areas: Excel.RangeAreas): CellRange[] {
  return areas.isNullObject ? [] : areas.areas.items.map(placeOf);
}

/** Whether one answer is sure to hold the cells. */
export function fitsOneResponse(cells: Pick<SheetSnapshot, 'text' | 'values'>): boolean {
  return cells.text.length * weigh(cells) <= WHOLE;
}

/** Bytes of JSON that a row takes in an answer, by a sample of rows from all over. */
function weigh({ text, values }: Pick<SheetSnapshot, 'text' | 'values'>): number {
  const step = Math.max(1, Math.floor(text.length / SAMPLE));
  const isSample = (_: unknown, row: number): boolean => row % step === 0;
  const sample = [text.filter(isSample), values.filter(isSample)] as const;
  return new TextEncoder().encode(JSON.stringify(sample)).length / sample[0].length;
}

/** Lets clicks and drawing through after a large answer was taken in. */
export function letPageDraw(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
