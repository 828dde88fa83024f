import { readComparator } from '../../targets/comparators';
import { isLowerBound, isUpperBound } from './bounds';

it.each([
  ['≥', true, false],
  ['>', true, false],
  ['不低于', true, false],
  ['≤', false, true],
  ['<', false, true],
  ['不超过', false, true],
  ['=', false, false],
  ['定性', false, false],
])('%s: lower bound %s, upper bound %s', (text, lower, upper) => {
  const comparator = readComparator(text);
  expect([isLowerBound(comparator), isUpperBound(comparator)]).toEqual([lower, upper]);
});
