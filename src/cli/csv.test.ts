import { toCsv } from './csv';

test.each(['=1+1', '+1', '-1人', '@SUM(A1)', '＝1+1', '＠a', '  =1', '\t=1', '\tx', '\nx', '-x.xlsx'])(
  '%j is not left to be a formula',
  (text) => {
    expect(toCsv([[text]])).toBe(`\uFEFF"'${text}"`);
  },
);

test.each([
  [['≥95%', 3, null], '"≥95%",3,'],
  [['a"b', 'c,d', 'e\nf'], '"a""b","c,d","e\nf"'],
  [[-3, ''], '-3,""'],
])('%j is written as it is', (row, line) => {
  expect(toCsv([['一'], row])).toBe(`\uFEFF"一"\r\n${line}`);
});
