import { toSnapshot } from '../../../../test/support/rule-tester';
import { findTables } from '../find-tables';
import { moneyFields, readMoney, unitInLabel } from './money';

it.each([
  ['1,090.88', '万元', 10_908_800],
  ['120', '元', 120],
  ['36.5万元', '元', 365_000],
  ['约1.2亿元', '万元', 120_000_000],
  ['-3', '千元', -3000],
  ['５０', '万元', 500_000],
  ['贰拾万元整', '元', 200_000],
  ['一百二十万元', '元', 1_200_000],
  ['叁仟伍佰元', '万元', 3500],
])('%s in %s', (text, unit, amount) => {
  expect(readMoney(text, unit)).toBeCloseTo(amount, 2);
});

it.each(['', '/', '合理', '3台', '50万人', '10—20', '≤二十万元', '三十万人', '三万元/年'])(
  '%j is no amount',
  (text) => {
    expect(readMoney(text, '万元')).toBeNull();
  },
);

it.each([
  ['预算金额（万元）', '万元'],
  ['单位：元', '元'],
  ['预算数', null],
])('the unit of %s', (label, unit) => {
  expect(unitInLabel(label)).toBe(unit);
});

it('reads the amounts in front of a table in the unit that the sheet or the label states', () => {
  const rows = [
    ['2024年绩效目标表', '', '', ''],
    ['单位：元', '', '', ''],
    ['预算数（万元）', '12', '其中：财政资金', '80000'],
    ['其他资金', '', '', ''],
    ['三级指标', '指标值', '', ''],
    ['培训人数', '≥5人', '', ''],
  ];
  const [table] = findTables(toSnapshot({ rows }));
  expect(table && moneyFields(table).map(({ label, amount }) => [label, amount])).toEqual([
    ['预算数(万元)', 120_000],
    ['其中:财政资金', 80_000],
  ]);
});
