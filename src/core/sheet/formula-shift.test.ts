import { shiftFormula } from './formula-shift';

/** Two rows inserted in front of row 3 of the sheet 表'一. */
test.each([
  ["='表''一'!A3", "='表''一'!A5"],
  ["=SUM('表''一'!A1:A3)+A3", "=SUM('表''一'!A1:A5)+A3"],
  ["='表'!A3", "='表'!A3"],
  ['="表\'一!A3"&A3', '="表\'一!A3"&A3'],
])('%s', (formula, shifted) => {
  expect(shiftFormula(formula, '另一张', "表'一", { axis: 'row', at: 2, count: 2 })).toBe(shifted);
});
