import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCell } from '../../src/core/sheet/address';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { toSnapshot, type GridSource } from './rule-tester';

export interface FormSheet extends GridSource {
  /** Where `rows` begins, by default A1. */
  readonly origin?: string;
  /** Letters of the columns that are hidden. */
  readonly hiddenColumns?: readonly string[];
}

export interface ExpectedTable {
  readonly header: string;
  readonly body: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly indicators: number;
  readonly title?: string;
  readonly year?: number | null;
  readonly notices?: readonly string[];
}

/** A form with what has to be found in it; `findings` leaves out the hint that a form has no 依据 column. */
export interface Form {
  readonly title: string;
  readonly note: string;
  readonly sheets: readonly FormSheet[];
  readonly expected: {
    readonly sheets: readonly {
      readonly tables: readonly ExpectedTable[];
      readonly findings: readonly string[];
      /** Table and role of what cannot be read for certain; missing where everything can. */
      readonly doubts?: readonly string[];
    }[];
  };
}

const FIXTURES = resolve(__dirname, '../fixtures');

/** Files of the forms in a folder of fixtures. */
export function formFiles(folder = 'forms'): string[] {
  return readdirSync(resolve(FIXTURES, folder)).filter((file) => file.endsWith('.json'));
}

export function readForm(file: string, folder = 'forms'): Form {
  return JSON.parse(readFileSync(resolve(FIXTURES, folder, file), 'utf8')) as Form;
}

export function snapshotOf({ origin = 'A1', hiddenColumns = [], ...source }: FormSheet): SheetSnapshot {
  const { row, column } = parseCell(origin);
  return {
    ...toSnapshot(source),
    top: row,
    left: column,
    hiddenColumns: hiddenColumns.map((letters) => parseCell(`${letters}1`).column),
  };
}
