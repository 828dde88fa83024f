import { toSnapshot } from '../../../test/support/rule-tester';
import { findTables } from '../reading/find-tables';
import { isSelfEvaluation } from './kind';

it.each([
  ['2023年度项目支出绩效自评表', '实际完成值', true],
  ['地震监测项目支出绩效自评表', '全年完成值', true],
  ['2023年度项目支出绩效自评表', '1-12月完成值', true],
  ['2023年度项目支出绩效监控表', '实际完成值', false],
  ['2023年度项目支出绩效运行情况表', '1-7月完成值', false],
  ['2023年度项目支出绩效目标表', '备注', false],
])('%s with %s', (title, label, expected) => {
  const rows = [
    [title, '', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值', label],
    ['产出指标', '数量指标', '培训人数', '≥200人', ''],
    ['产出指标', '质量指标', '培训合格率', '≥95%', ''],
  ];
  const [table] = findTables(toSnapshot({ rows }));
  expect(table && isSelfEvaluation(table)).toBe(expected);
});
