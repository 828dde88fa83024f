import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkSheet } from '../src/core/check/check-sheet';
import { squash } from '../src/core/text/normalize';
import { toSnapshot, type GridSource } from './support/rule-tester';

/** A sample's grid, sheet by sheet, as it lies among the fixtures. */
function check(id: string) {
  const path = resolve(__dirname, 'fixtures/samples/grids', `${id}.json`);
  const { sheets } = JSON.parse(readFileSync(path, 'utf8')) as { sheets: GridSource[] };
  return sheets.map((sheet) => checkSheet(toSnapshot(sheet)));
}

const shaped = check('linyi-2024');
const pasted = check('linyi-2024-pasted');

function indicators(results: typeof shaped): string[] {
  const rows = results.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  return rows.map(({ cells }) => `${squash(cells.name?.text ?? '')}=${squash(cells.value?.text ?? '')}`).sort();
}

describe('a form pasted as text, with rows shifted against the header of their page', () => {
  it('gives the indicators that the form gives', () => {
    expect(indicators(pasted)).toHaveLength(37);
    expect(indicators(pasted)).toEqual(indicators(shaped));
  });

  it('gives the findings that the form gives', () => {
    const findings = (results: typeof shaped) =>
      results.flatMap((result) => result.findings.map(({ rule, indicator }) => `${rule} ${squash(indicator)}`)).sort();
    expect(findings(pasted)).toEqual(findings(shaped));
  });

  it('says which rows were read elsewhere than under their header', () => {
    const notices = pasted.flatMap(({ tables }) => tables.flatMap((table) => table.notices));
    expect(notices).toEqual(['第 23、24、33—38、47、58 行比表头左移了一列，已按内容对齐。']);
    expect(shaped.flatMap(({ tables }) => tables.flatMap((table) => table.notices))).toEqual([]);
  });
});
