import { checkSheet, type SheetResult } from '../src/core/check/check-sheet';
import { columnLetters, formatCell, formatRange } from '../src/core/sheet/address';
import type { IndicatorTable } from '../src/core/reading/model';
import { formFiles, readForm, snapshotOf, type ExpectedTable } from './support/forms';

const UNLISTED = 'basis-column-missing';

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

const files = formFiles();

describe.each(files)('%s', (file) => {
  const form = readForm(file);

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
