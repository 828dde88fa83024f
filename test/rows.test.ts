import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSheet } from '../src/core/check/check-sheet';
import type { Finding } from '../src/core/finding/finding';
import { CATEGORIES, TITLE } from './support/planted';
import { toSnapshot } from './support/rule-tester';

const FOLDER = join(__dirname, 'fixtures/rows/clean');
const HEADER = ['一级指标', '二级指标', '三级指标', '指标值'];
const SPLIT_HEADER = ['一级指标', '二级指标', '三级指标', '指标符号', '指标值', '计量单位'];
/** A sign, a number and its unit, as forms with a column for each have them. */
const SPLIT = /^([≥≤=])(\d+(?:\.\d+)?)([^\d\s()（）]{1,6})$/u;

/** One row of a fixture: category, name and target. */
interface Row {
  readonly category: readonly [string, string];
  readonly name: string;
  readonly value: string;
}

function readRows(file: string): Row[] {
  const lines = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [key = '', name = '', value = ''] = line.split('|');
    const category = CATEGORIES[key];
    if (!category) throw new Error(`${file}: ${line}`);
    return { category, name, value };
  });
}

function check(rows: readonly (readonly string[])[]): readonly Finding[] {
  return checkSheet(toSnapshot({ rows: [TITLE, ...rows] })).findings;
}

const said = (findings: readonly Finding[]) =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, indicator, message }) => `${rule} ${indicator} ${message}`);

/** Rows as a good table of one kind of bureau has them: nothing must or should be corrected. */
describe.each(readdirSync(FOLDER))('the rows of clean/%s', (file) => {
  const rows = readRows(file);

  it('pass in one column for the target', () => {
    expect(said(check([HEADER, ...rows.map(({ category, name, value }) => [...category, name, value])]))).toEqual([]);
  });

  it('pass with sign and unit in columns of their own', () => {
    const split = rows.flatMap(({ category, name, value }) => {
      const [, sign, number, unit] = SPLIT.exec(value) ?? [];
      return sign && number && unit ? [[...category, name, sign, number, unit]] : [];
    });
    // rows are missing, so categories may be
    const findings = check([SPLIT_HEADER, ...split]).filter(({ rule }) => rule !== 'category-missing');
    expect(split.length).toBeGreaterThan(5);
    expect(said(findings)).toEqual([]);
  });

  it('call for two words of advice at most', () => {
    const findings = check([HEADER, ...rows.map(({ category, name, value }) => [...category, name, value])]);
    expect(findings.filter(({ severity }) => severity === 'info').length).toBeLessThanOrEqual(2);
  });
});
