import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkSheet, type SheetResult } from '../src/core/check/check-sheet';
import { columnLetters, formatCell, formatRange, parseCell } from '../src/core/sheet/address';
import type { SheetSnapshot } from '../src/core/sheet/snapshot';
import type { IndicatorTable } from '../src/core/reading/model';
import { toSnapshot, type GridSource } from './support/rule-tester';

interface FormSheet extends GridSource {
  /** Where `rows` begins, by default A1. */
  readonly origin?: string;
  /** Letters of the columns that are hidden. */
  readonly hiddenColumns?: readonly string[];
}

interface ExpectedTable {
  readonly header: string;
  readonly body: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly indicators: number;
  readonly title?: string;
  readonly year?: number | null;
  readonly notices?: readonly string[];
}

/** A form with what has to be found in it; `findings` leaves out the hint that a form has no 依据 column. */
interface Form {
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

const FOLDER = resolve(__dirname, 'fixtures/forms');
const UNLISTED = 'basis-column-missing';

function snapshotOf({ origin = 'A1', hiddenColumns = [], ...source }: FormSheet): SheetSnapshot {
  const { row, column } = parseCell(origin);
  return {
    ...toSnapshot(source),
    top: row,
    left: column,
    hiddenColumns: hiddenColumns.map((letters) => parseCell(`${letters}1`).column),
  };
}

/** The table in the words of the fixture; title, year and notices only where it speaks of them. */
function describeTable(table: IndicatorTable, expected: ExpectedTable | undefined): ExpectedTable {
  return {
    header: formatRange(table.header),
    body: formatRange(table.body),
    columns: Object.fromEntries(table.columns.map(({ column, role }) => [columnLetters(column), role])),
    indicators: table.rows.filter(({ kind }) => kind === 'indicator').length,
    ...(expected && 'title' in expected ? { title: table.title } : {}),
    ...(expected && 'year' in expected ? { year: table.context.year } : {}),
    ...(expected?.notices || table.notices.length > 0 ? { notices: table.notices } : {}),
  };
}

function describeFindings({ findings }: SheetResult): string[] {
  return findings.filter(({ rule }) => rule !== UNLISTED).map(({ cell, rule }) => `${formatCell(cell)} ${rule}`);
}

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

describe.each(files)('%s', (file) => {
  const form = JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as Form;

  it(`${form.title}: tables and findings`, () => {
    const results = form.sheets.map((sheet) => checkSheet(snapshotOf(sheet)));
    const found = results.map((result, index) => {
      const expected = form.expected.sheets[index]?.tables ?? [];
      return {
        tables: result.tables.map((table, at) => describeTable(table, expected[at])),
        findings: describeFindings(result).sort(),
        doubts: result.doubts.map(({ table, role }) => `${table} ${role}`),
      };
    });
    const expected = form.expected.sheets.map(({ tables, findings, doubts = [] }) => {
      return { tables, findings: [...findings].sort(), doubts };
    });
    expect(found).toEqual(expected);
  });
});

it('there are at least twenty forms', () => {
  expect(files.length).toBeGreaterThanOrEqual(20);
});
