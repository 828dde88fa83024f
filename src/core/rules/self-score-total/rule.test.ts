import { runRule } from '../../../../test/support/rule-tester';
import { formatCell } from '../../sheet/address';
import rule from './rule';

const form = (footer: string, scores = ['50', '40']) => ({
  rows: [
    ['2023年度项目支出绩效自评表'],
    ['', '全年预算数', '全年执行数', '执行率', '分值', '得分'],
    ['年度资金总额', '100', '95', '95%', '10', '9.5'],
    ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '培训人数', '≥200人', '210人', '50', scores[0] ?? ''],
    ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '95%', '40', scores[1] ?? ''],
    footer.split('|'),
  ],
});

it.each<[footer: string, scores: string[] | undefined, message: string | null]>([
  ['总分|||||100|99.5', undefined, null],
  ['总分|||||100|97', undefined, 'G7 自评总分 97 分，各项得分（含预算执行率）合计是 99.5 分。'],
  ['自评总分：97分', undefined, 'A7 自评总分 97 分，各项得分（含预算执行率）合计是 99.5 分。'],
  ['总分|||||100|99.5', ['50', ''], 'G7 自评总分 99.5 分，各项得分（含预算执行率）合计是 59.5 分。'],
  ['总分|||||100|109.5', ['60', '40'], 'G7 各项得分（含预算执行率）合计 109.5 分，超过 100 分。'],
  ['总分|||||100|', undefined, null],
  ['总分|||||100|80', ['优', '40'], null],
])('%s with %j', (footer, scores, message) => {
  const found = runRule(rule, form(footer, scores));
  expect(found.map((each) => `${formatCell(each.cell)} ${each.message}`)).toEqual(message === null ? [] : [message]);
  expect(found.every(({ row }) => row === null)).toBe(true);
});

it('offers the sum', () => {
  const [found] = runRule(rule, form('总分|||||100|97'));
  expect(found?.suggestions.map(({ title }) => title)).toEqual(['总分改为 99.5']);
});
