import type { Finding, Severity } from '../../../core/finding/finding';
import type { IndicatorTable } from '../../../core/reading/model';
import { filterFindings, isFiltering, NO_FILTER, toggled, type FindingFilter } from './filter';
import { foldOf, groupFindings, inOrder, toEntries, withChanged, withKeys, type ListEntry } from './group';
import { keepCurrent, keyTarget } from './navigation';
import { overviewBars } from './overview';
import { INITIAL_LIST, reduceList } from './use-findings';

function finding(severity: Severity, row: number | null, rule = 'unit-mismatch', more: Partial<Finding> = {}): Finding {
  const words = { indicator: '', title: '', message: '', reason: '', advice: '' };
  const place = { table: 0, row, cell: { row: row ?? 5, column: 6 } };
  return { rule, severity, dimension: '适当性', ...place, ...words, fix: null, suggestions: [], ...more };
}

const rowsOf = (entries: readonly ListEntry[]) =>
  entries.map((entry) => {
    if (entry.kind === 'finding') return `${entry.nested ? '·' : ''}${entry.item.finding.row}`;
    if (entry.kind === 'fold') return `fold ${entry.items.length}`;
    return entry.kind === 'row' ? `${entry.key} ${entry.count}` : entry.text;
  });

describe('grouping', () => {
  const many = [2, 3, 4].map((row) => finding('info', row, 'description-repeats-name'));
  const mixed = withKeys([finding('info', 1), finding('error', 9), finding('error', 2, 'placeholder'), ...many]);

  test('by rule: gravest first, many findings of one rule in one line', () => {
    const groups = groupFindings(mixed, 'rule');
    expect(rowsOf(toEntries(groups, new Set()))).toEqual(['9', '2', '1', 'fold 3']);
    const opened = new Set(['fold info:description-repeats-name']);
    expect(rowsOf(toEntries(groups, opened)).slice(-4)).toEqual(['fold 3', '·2', '·3', '·4']);
    expect(inOrder(groups)).toHaveLength(6);
  });

  test('by row: as they stand on the sheet, the whole table first', () => {
    const groups = groupFindings(withKeys([finding('info', null), finding('error', 2), finding('info', 2)]), 'row');
    expect(rowsOf(toEntries(groups, new Set()))).toEqual(['row 0:null 1', 'null', 'row 0:2 2', '2', '2']);
  });

  test('what was last done stands where its finding stood', () => {
    const entries = toEntries(groupFindings(mixed, 'rule'), new Set());
    expect(withChanged(entries, null)).toBe(entries);
    expect(rowsOf(withChanged(entries, { at: 1, text: 'G7' }))).toEqual(['9', 'G7', '2', '1', 'fold 3']);
  });

  test('a finding knows the fold that hides it', () => {
    const groups = groupFindings(mixed, 'rule');
    expect(foldOf(groups, mixed[4]?.key ?? '')).toBe('fold info:description-repeats-name');
    expect(foldOf(groups, mixed[0]?.key ?? '')).toBeNull();
  });

  test('keys are unique and do not depend on what stands around', () => {
    const keys = withKeys([finding('error', 1), finding('error', 2), finding('error', 2)]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(withKeys([finding('error', 2)])[0]?.key).toBe(keys[1]);
  });
});

describe('filter', () => {
  const all = [
    finding('error', 6, 'a', { message: '计量单位写了两个', indicator: '监管企业数' }),
    finding('info', 7, 'b', { dimension: '完整性', table: 1, advice: '补上依据' }),
  ];
  test.each<[string, Partial<FindingFilter>, number[]]>([
    ['nothing', {}, [6, 7]],
    ['severity', { severities: ['error'] }, [6]],
    ['dimension', { dimensions: ['完整性', '可行性'] }, [7]],
    ['table', { table: 1 }, [7]],
    ['words of message and indicator', { text: '单位 监管' }, [6]],
    ['a cell', { text: 'g8' }, [7]],
    ['everything together', { severities: ['error'], text: '依据' }, []],
  ])('by %s', (_name, changes, rows) => {
    expect(filterFindings(all, { ...NO_FILTER, ...changes }).map(({ row }) => row)).toEqual(rows);
  });

  test('blanks filter nothing', () => expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false));
  test('an item is put in and taken out', () => {
    expect([toggled(['a'], 'b'), toggled(['a', 'b'], 'a')]).toEqual([['a', 'b'], ['b']]);
  });
});

describe('overview', () => {
  const table = { id: 0, rows: [6, 7, 8, 9].map((row) => ({ row })) } as unknown as IndicatorTable;
  const found = [finding('info', 7), finding('error', 7), finding('info', 9), finding('error', null)];

  test('one strip a row, coloured by the gravest finding', () => {
    expect(overviewBars(table, found).map(({ from, severity }) => [from, severity])).toEqual([
      [6, null],
      [7, 'error'],
      [8, null],
      [9, 'info'],
    ]);
  });

  test('more rows than room share strips', () => {
    expect(overviewBars(table, found, 2).map(({ from, to, counts }) => [from, to, counts.error, counts.info])).toEqual([
      [6, 7, 1, 1],
      [8, 9, 0, 1],
    ]);
  });
});

test('a fold opens, closes, and opens for the finding inside', () => {
  const folded = reduceList(INITIAL_LIST, { type: 'folded', key: 'f' });
  expect([...folded.opened]).toEqual(['f']);
  expect([...reduceList(folded, { type: 'opened', key: 'f' }).opened]).toEqual(['f']);
  expect([...reduceList(folded, { type: 'folded', key: 'f' }).opened]).toEqual([]);
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
