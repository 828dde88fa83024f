import type { Finding, Severity } from '../../../core/check/finding';
import { groupBySeverity } from './group';
import { keepCurrent, keyTarget } from './navigation';

function finding(severity: Severity, row: number, rule = 'unit-mismatch'): Finding {
  const words = { indicator: '', message: '', reason: '', advice: '' };
  const place = { table: 0, row, cell: { row, column: 6 } };
  return { rule, severity, dimension: '适当性', ...place, ...words, fix: null, suggestions: [] };
}

describe('groupBySeverity', () => {
  test('gravest first, each group in the order given, no empty group', () => {
    const groups = groupBySeverity([finding('info', 1), finding('error', 9), finding('error', 2)]);
    expect(groups.map((group) => [group.severity, group.findings.map((item) => item.finding.row)])).toEqual([
      ['error', [9, 2]],
      ['info', [1]],
    ]);
  });

  test('keys are unique and do not depend on what stands around', () => {
    const twice = groupBySeverity([finding('error', 1), finding('error', 2), finding('error', 2)]);
    const keys = twice.flatMap((group) => group.findings.map((item) => item.key));
    expect(new Set(keys).size).toBe(3);
    const alone = groupBySeverity([finding('error', 2)]);
    expect(alone[0]?.findings[0]?.key).toBe(keys[1]);
  });
});

describe('keyTarget', () => {
  const keys = ['a', 'b', 'c'];
  test.each([
    ['a', 'ArrowDown', 'b'],
    ['c', 'ArrowDown', 'c'],
    ['b', 'ArrowUp', 'a'],
    ['a', 'ArrowUp', 'a'],
    ['b', 'Home', 'a'],
    ['b', 'End', 'c'],
    ['b', 'Enter', null],
    ['gone', 'ArrowDown', 'a'],
  ])('from %s with %s to %s', (current, key, expected) => {
    expect(keyTarget(keys, current, key)).toBe(expected);
  });

  test('an empty list has no target', () => {
    expect(keyTarget([], '', 'ArrowDown')).toBeNull();
    expect(keyTarget([], '', 'End')).toBeNull();
  });
});

describe('keepCurrent', () => {
  test.each([
    ['nothing chosen', ['a', 'b'], ['a', 'b'], null, null],
    ['still there', ['a', 'b'], ['x', 'b'], 'b', 'b'],
    ['repaired: the next one', ['a', 'b', 'c'], ['a', 'c'], 'b', 'c'],
    ['the last one repaired: the one before', ['a', 'b'], ['a'], 'b', 'a'],
    ['all repaired', ['a'], [], 'a', null],
  ])('%s', (_name, before, after, current, expected) => {
    expect(keepCurrent(before, after, current)).toBe(expected);
  });
});
