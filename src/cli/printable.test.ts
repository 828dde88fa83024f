import { printable } from './printable';

test.each([
  ['\u001b[31m培训\u0007\r\n', ' [31m培训   '],
  ['\u202e率格合\u202c\u2066x\u2069', ' 率格合  x '],
  ['“培训”≥95%\u3000', '“培训”≥95%\u3000'],
])('%j is printed as %j', (line, expected) => {
  expect(printable(line)).toBe(expected);
});
