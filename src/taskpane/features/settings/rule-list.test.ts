import { RULES } from '../../../core/rules/index';
import { findRules, readNumber, readTotals, readWhole } from './rule-list';

test('rules are found by words of their title and reason, all of them when nothing is asked', () => {
  expect(findRules(RULES, ' ')).toHaveLength(RULES.length);
  expect(findRules(RULES, '比率 数量').map(({ id }) => id)).toContain('quantity-is-ratio');
  expect(findRules(RULES, 'Quantity-IS').map(({ id }) => id)).toContain('quantity-is-ratio');
  expect(findRules(RULES, '没有这个词')).toEqual([]);
});

test.each([
  ['100、90', [100, 90]],
  ['60', [60]],
  ['100, 90', [100, 90]],
  ['', null],
  ['一百', null],
  ['0', null],
])('totals %j', (text, expected) => {
  expect(readTotals(text)).toEqual(expected);
});

test.each([
  ['30', 30],
  [' 1 ', 1],
  ['0', null],
  ['101', null],
  ['3.5', null],
  ['', null],
])('whole number %j', (text, expected) => {
  expect(readWhole(text, 1, 100)).toBe(expected);
});

test.each([
  ['0.1', 0.01, 0.1],
  [' 2 ', 0.01, 2],
  ['0', 0.01, null],
  ['5.5', 0.01, null],
  ['0.1', 1, null],
  ['3', 1, 3],
])('number %j from %d on', (text, from, expected) => {
  expect(readNumber(text, from, 5)).toBe(expected);
});
