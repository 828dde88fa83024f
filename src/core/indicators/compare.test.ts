import { readUnit } from '../targets/units';
import { CellText } from '../text/cell-text';
import { amountIn, comparable, sameScale } from './compare';

/** Value cell, unit column, the amount that the two make together. */
it.each([
  ['≤36.5', '万元', 365_000],
  ['≤36.5万', '万元', 365_000],
  ['≤36.5万元', '万元', 365_000],
  ['≤36.5万元', '', 365_000],
  ['≤36.5万', '元', 365_000],
  ['≤36.5万', '', 365_000],
  ['≤3亿', '亿元', 300_000_000],
  ['≤3亿', '万元', 300_000_000],
  ['5千', '万元', 50_000_000],
  ['5百', '元', 500],
  ['1500人', '人', 1500],
  ['3万', '万人次', 30_000],
  ['3', '万人次', 30_000],
  ['3万人次', '万人次', 30_000],
  ['5%', '%', 5],
  ['5', '%', 5],
  ['≥10间', '间', 10],
  ['2万', '亩', 20_000],
  ['1.2万亩', '万亩', 12_000],
])('%s with %s is %d', (text, column, amount) => {
  expect(amountIn(new CellText(text), readUnit(column))?.value).toBeCloseTo(amount, 6);
});

it.each(['', '合理', '2024年12月底前', '≥'])('%j is no amount', (text) => {
  expect(amountIn(new CellText(text), readUnit('万元'))).toBeNull();
});

it('compares a doubled unit with a plain one', () => {
  const doubled = amountIn(new CellText('3万'), readUnit('万人次'));
  const plain = amountIn(new CellText('2.5'), readUnit('万人次'));
  expect(doubled && plain && sameScale(doubled, plain) && comparable(doubled) > comparable(plain)).toBe(true);
});
