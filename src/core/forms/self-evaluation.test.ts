import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formFiles, readForm, snapshotOf } from '../../../test/support/forms';
import { toSnapshot } from '../../../test/support/rule-tester';
import { checkSheet } from '../check/check-sheet';
import { isSelfEvaluation } from '../evaluation/kind';
import { readFacts, isIndicator } from '../indicators/facts';
import { findTables } from '../reading/find-tables';
import type { IndicatorTable } from '../reading/model';
import { Grid } from '../sheet/grid';
import { squash } from '../text/normalize';
import { startForm, type FormSheet } from './forms';
import { startSelfEvaluation } from './self-evaluation';

const TARGETS = [
  ['2024年度项目支出绩效目标表', '', '', '', '', ''],
  ['项目名称', '农村公路养护', '', '主管部门', '县交通运输局', ''],
  ['预算数（万元）', '120', '', '', '', ''],
  ['年度绩效目标', '完成农村公路日常养护，群众出行更加便利。', '', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位', '分值'],
  ['产出指标', '数量指标', '养护里程', '≥', '386.5', '公里', '50'],
  ['产出指标', '质量指标', '路面优良率', '=', '95', '%', '20'],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '定性', '满意', '', '20'],
];

const sheetOf = ({ sheetName: name, text, merges }: FormSheet) => ({
  name,
  top: 0,
  left: 0,
  text,
  values: text,
  merges,
});
const first = (rows: readonly (readonly string[])[]): IndicatorTable => {
  const [table] = findTables(toSnapshot({ rows }));
  if (!table) throw new Error('no table');
  return table;
};

it('takes over what the table says, and leaves blank what came of it', () => {
  const form = startSelfEvaluation(first(TARGETS));
  const lines = form.text.map((row) => row.join('|'));
  expect(lines[0]).toMatch(/^2024年度项目支出绩效自评表/u);
  expect(lines).toEqual(
    expect.arrayContaining([
      '项目名称|农村公路养护|||主管部门|县交通运输局||',
      '预算执行情况（万元）||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分',
      '|年度资金总额|120|||10||',
      '产出指标|数量指标|养护里程|≥386.5公里||50||',
      '|质量指标|路面优良率|=95%||20||',
      '满意度指标|服务对象满意度指标|群众满意度|满意||20||',
      '总分|||||100||',
    ]),
  );
  expect(form.text[form.start.row]?.[2]).toBe('养护里程');
});

it('leaves the points blank that the table does not have', () => {
  const form = startSelfEvaluation(first(TARGETS.map((row) => row.slice(0, 6))));
  const lines = form.text.map((row) => row.join('|'));
  expect(lines).toContain('产出指标|数量指标|养护里程|≥386.5公里||||');
  expect(lines.at(-1)).toBe('总分|||||||');
});

const SAMPLES = ['linyi-2024', 'laoting-2024', 'bazhou-2022', 'dongguan-2024', 'zhijiang-2026'];
const GRIDS = join(__dirname, '../../../test/fixtures/samples/grids');
const samples = SAMPLES.flatMap((id) => {
  const { sheets } = JSON.parse(readFileSync(join(GRIDS, `${id}.json`), 'utf8'));
  return sheets.map((sheet: Parameters<typeof toSnapshot>[0], index: number) => [`${id} ${index}`, sheet] as const);
});
const forms = formFiles().flatMap((file) =>
  readForm(file).sheets.map((sheet, index) => [`${file} ${index}`, snapshotOf(sheet)] as const),
);
const tables = [
  ...samples.map(([name, sheet]) => [name, toSnapshot(sheet)] as const),
  ...forms,
  ['a new form', sheetOf(startForm('department', 2026))] as const,
].flatMap(([name, snapshot]) =>
  findTables(snapshot)
    .filter((table) => !isSelfEvaluation(table) && table.uncertain.length === 0)
    .map((table) => [`${name}, table ${table.id}`, table] as const),
);

/** What the actual side could be reproached with. */
const ABOUT_ACTUALS = /^(?:actual-|score-(?:over|not|lost)|self-score|deviation|overshoot|execution-)/u;

describe.each(tables)('from %s', (_, table) => {
  const wanted = table.rows
    .map((row) => readFacts(row))
    .filter((facts) => isIndicator(facts) && !facts.isFiller && facts.name !== '')
    .map(({ name }) => squash(name));
  const form = startSelfEvaluation(table);

  it('is recognised as a self-evaluation with all indicators, and not judged on the side that is blank', () => {
    const { tables: found, findings } = checkSheet(sheetOf(form));
    if (wanted.length === 0) return;
    expect(found.map(isSelfEvaluation)).toEqual([true]);
    expect(found[0]?.rows.flatMap(({ cells }) => (cells.name ? [squash(cells.name.text)] : []))).toEqual(wanted);
    expect(found[0]?.uncertain).toEqual([]);
    expect(findings.filter(({ rule }) => ABOUT_ACTUALS.test(rule))).toEqual([]);
  });

  it('has no text under a merge', () => {
    const grid = new Grid(sheetOf(form));
    form.text.forEach((line, row) =>
      line.forEach((text, column) => {
        if (text !== '') expect(grid.isCovered(row, column)).toBe(false);
      }),
    );
  });
});
