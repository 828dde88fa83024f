import { runRule } from '../../../../test/support/rule-tester';
import { formatCell } from '../../sheet/address';
import rule from './rule';

const form = (...lines: readonly string[]) => ({
  rows: [
    ['2023年度项目支出绩效自评表'],
    ...lines.map((line) => line.split('|')),
    ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '培训人数', '≥200人', '210人', '50', '50'],
    ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '95%', '40', '40'],
  ],
});

const HEAD = '|全年预算数|全年执行数|执行率|原因';
const said = (line: string) =>
  runRule(rule, form(HEAD, line)).map(({ cell, message }) => `${formatCell(cell)} ${message}`);

it.each<[line: string, message: string | null]>([
  ['年度资金总额|120|90|75%|', 'E3 执行率 75%，低于 90%，没有写原因。'],
  ['年度资金总额|120|90||—', 'E3 执行率 75%，低于 90%，没有写原因。'],
  ['年度资金总额|120|90|75%|招标节约', null],
  ['年度资金总额|120|108|90%|', null],
  ['年度资金总额|||75%|', null],
])('%s', (line, message) => {
  expect(said(line)).toEqual(message === null ? [] : [message]);
});

it('goes by a bound of the user’s own', () => {
  const options = { 'execution-reason-missing': { least: 70 } };
  expect(runRule(rule, form(HEAD, '年度资金总额|120|90|75%|'), { options })).toEqual([]);
});
