import { writableName } from './sheet-name';

it.each([
  ['目标表', [], '目标表'],
  ['a/b*c?[d]:e\\f', [], 'a_b_c__d__e_f'],
  ["'引'", [], '_引_'],
  ['', [], 'Sheet'],
  ['很'.repeat(40), [], '很'.repeat(31)],
  ['History', [], 'History (2)'],
  ['表', ['表', '表 (2)'], '表 (3)'],
  ['很'.repeat(40), ['很'.repeat(31)], `${'很'.repeat(27)} (2)`],
])('%j is written, besides %j, as %j', (name, taken, expected) => {
  expect(writableName(name, new Set(taken))).toBe(expected);
});
