import { isDateFormat, placeOf, readValue, serialOfIso } from './cell-values';

it.each([
  ['2024-12-31', 45_657],
  ['2024-12-31T12:00:00', 45_657.5],
  ['2024-12-31T06:00:00.000Z', 45_657.25],
  ['12:00', 0.5],
  ['T18:00:00', 0.75],
  ['1900-03-01', 61],
  ['1900-02-28', 59],
  ['1900-01-01', 1],
  ['年底', null],
  ['', null],
])('the ISO date %s is %s', (text, serial) => {
  expect(serialOfIso(text)).toBe(serial);
});

it.each([
  [undefined, '1.50', 1.5],
  ['n', '1E-2', 0.01],
  ['n', '12abc', 12],
  ['n', 'abc', ''],
  ['n', '1e999', ''],
  ['b', '1', true],
  ['b', 'false', false],
  ['e', '#REF!', '#REF!'],
  ['d', '2024-12-31', 45_657],
  ['d', '不详', '不详'],
  [undefined, '', ''],
])('a cell of type %s with %s is %s', (type, written, value) => {
  expect(readValue(type, written)).toBe(value);
});

it.each([
  ['yyyy/m/d', true],
  ['[h]:mm', true],
  ['yyyy"年"', true],
  ['General', false],
  ['0.00_d', false],
  ['0"天d"', false],
  ['[Red]0', false],
  ['0\\d', false],
  ['0!y', false],
])('%s is a date: %s', (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});

it.each([
  ['A1', 0, 0],
  ['g7', 6, 6],
  ['XFD1048576', 1_048_575, 16_383],
  ['AA10', 9, 26],
])('%s is a place', (address, row, column) => {
  expect(placeOf(address)).toEqual({ row, column });
});

it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'AAAA1', '$A$1', 'A1:B2', 'A 1', 'a[1', '甲1', 'A99999999999'])(
  '%s is none',
  (address) => {
    expect(placeOf(address)).toBeNull();
  },
);
