import { formatCell } from '../../src/core/sheet/address';
import type { Rule } from '../../src/core/rules/define-rule';
import { runRule, type GridSource } from './rule-tester';

/** Stands beside the row that a test is about: a table of one row is no table. */
export const MET_ROW = '档案归集份数|≥20份|21份|10|10|';

/** A self-evaluation with these rows, each “name|target|actual|weight|score|reason” from C3 on. */
export function evaluationForm(...rows: readonly string[]): Pick<GridSource, 'rows'> {
  return {
    rows: [
      ['2023年度项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ...rows.map((row) => ['产出指标', '数量指标', ...row.split('|')]),
    ],
  };
}

/** What a rule says of a row beside one that is met: cell and message. */
export function saidOfRow(rule: Rule, row: string): string[] {
  const findings = runRule(rule, evaluationForm(row, MET_ROW));
  return findings.map(({ cell, message }) => `${formatCell(cell)} ${message}`);
}
