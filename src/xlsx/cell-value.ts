import type { Cell, CellErrorValue, CellValue as FileValue } from 'exceljs';
import type { CellValue } from '../core/sheet/snapshot';
import type { CellData } from '../files/workbook-data';
import { readEscapes, writeEscapes } from '../files/xml-text';

const ERRORS: readonly string[] = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!', '#SPILL!'];

/** Serial number of 1970-01-01, and milliseconds in a day. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

/** ExcelJS makes a Date of every number with a date format; the plain data wants the number back. */
function toSerial(date: Date): number {
  return UNIX_EPOCH + date.getTime() / DAY;
}

/** What one cell can hold; of longer texts, which other programs may write, Excel takes so much. */
const MOST_CHARACTERS = 32_767;

function readText(text: string): string {
  return readEscapes(text).slice(0, MOST_CHARACTERS);
}

/** The plain value of what ExcelJS says a cell holds: texts of runs joined, errors as their text. */
export function readValue(value: FileValue | undefined): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return readText(value);
  if (typeof value !== 'object') return typeof value === 'number' && Number.isNaN(value) ? '' : value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : toSerial(value);
  if ('richText' in value) return readText(value.richText.map((run) => run.text ?? '').join(''));
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return readValue(value.text);
  return 'result' in value ? readValue(value.result) : '';
}

/** The cell's formula with its "=", shared formulas translated to where they stand. */
export function readFormula(cell: Cell): string | undefined {
  return cell.formula ? `=${readEscapes(cell.formula)}` : undefined;
}

function writeResult(value: CellValue): string | number | boolean | CellErrorValue {
  if (typeof value !== 'string') return value;
  return ERRORS.includes(value) ? ({ error: value } as CellErrorValue) : writeEscapes(value);
}

/** What ExcelJS has to be given so that the file holds the cell's value, or its formula with the cached result. */
export function writeValue({ value, formula }: CellData): FileValue {
  if (formula) return { formula: writeEscapes(formula.replace(/^=/, '')), result: writeResult(value) };
  return value === '' ? null : writeResult(value);
}
