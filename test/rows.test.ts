import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSheet } from '../src/core/check/check-sheet';
import type { Finding } from '../src/core/check/finding';
import { toSnapshot } from './support/rule-tester';

const FOLDER = join(__dirname, 'fixtures/rows');
const CATEGORIES: Readonly<Record<string, readonly [string, string]>> = {
  数量: ['产出指标', '数量指标'],
  质量: ['产出指标', '质量指标'],
  时效: ['产出指标', '时效指标'],
  成本: ['产出指标', '成本指标'],
  经济成本: ['成本指标', '经济成本指标'],
  经济: ['效益指标', '经济效益指标'],
  社会: ['效益指标', '社会效益指标'],
  生态: ['效益指标', '生态效益指标'],
  可持续: ['效益指标', '可持续影响指标'],
  满意: ['满意度指标', '服务对象满意度指标'],
};
const TITLE = ['2024年项目支出绩效目标表'];
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

function readRows(folder: string, file: string): Row[] {
  const lines = readFileSync(join(FOLDER, folder, file), 'utf8')
    .trimEnd()
    .split('\n');
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
describe.each(readdirSync(join(FOLDER, 'clean')))('the rows of clean/%s', (file) => {
  const rows = readRows('clean', file);

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

/** Rows with one mistake each, in other wordings than the rules' own tests. */
describe.each(readdirSync(join(FOLDER, 'planted')))('each row of planted/%s', (file) => {
  const rule = file.replace('.txt', '');
  const company = ['产出指标', '质量指标', '档案归集完整率', '≥95%'];

  it.each(readRows('planted', file).map((row) => [`${row.name} ${row.value}`, row] as const))('%s', (_, row) => {
    const { category, name, value } = row;
    const findings = check([HEADER, [...category, name, value], company]).filter((finding) => finding.row === 2);
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });
});
