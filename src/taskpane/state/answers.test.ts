import { NO_CORRECTIONS, type Corrections } from '../../core/reading/columns/corrections';
import { DEFAULT_SETTINGS } from '../../core/check/settings';
import { followAnswers, readAnswers, withAnswers, writeAnswers, type Answers } from './answers';
import { correct, type Correction } from './settings';

const NONE: Answers = { columns: [], absent: [], headers: [] };
const E = { header: 'h', column: 4, role: 'value', label: '本期安排' } as const;
const F = { header: 'h', column: 5, role: 'value' } as const;
const ABSENT = { header: 'h', role: 'value' } as const;

const device = (stored: string | null = null) => {
  let text = stored;
  return { read: () => text, write: (_key: string, value: string | null) => ((text = value), true) };
};

test('what is kept on this computer comes back; what cannot be read is nothing', () => {
  const kept = device();
  writeAnswers(kept, { ...NONE, columns: [E] });
  expect(readAnswers(kept)).toEqual({ ...NONE, columns: [E] });
  writeAnswers(kept, NONE);
  expect(kept.read()).toBeNull();
  for (const broken of ['{', '[]', '{"columns":[{"header":1}]}']) expect(readAnswers(device(broken))).toEqual(NONE);
});

test.each<[string, Partial<Corrections>, Partial<Answers>, Partial<Corrections>]>([
  ['nothing said here', {}, { columns: [E], headers: [{ header: 'k', isTable: true }] }, { columns: [E] }],
  ['another header', { columns: [{ ...F, header: 'k' }] }, { columns: [E] }, { columns: [E, { ...F, header: 'k' }] }],
  ['the same role elsewhere', { columns: [F] }, { columns: [E] }, { columns: [F] }],
  ['the role said to be absent', { absent: [ABSENT] }, { columns: [E] }, { columns: [], absent: [ABSENT] }],
  [
    'the column said to be another',
    { columns: [{ ...E, role: 'note' }] },
    { columns: [E] },
    { columns: [{ ...E, role: 'note' }] },
  ],
  [
    'the column not to be checked',
    { columns: [{ ...E, column: 7, role: null }] },
    { columns: [E] },
    { columns: [{ ...E, column: 7, role: null }] },
  ],
  [
    'the header refused',
    { headers: [{ header: 'k', isTable: false }] },
    { headers: [{ header: 'k', isTable: true }] },
    { headers: [{ header: 'k', isTable: false }] },
  ],
])('the workbook goes before the computer: %s', (_, own, answers, expected) => {
  expect(withAnswers({ ...NO_CORRECTIONS, ...own }, { ...NONE, ...answers })).toMatchObject(expected);
});

test.each<[string, Answers, Corrections, Corrections, Partial<Answers>]>([
  ['one more', NONE, NO_CORRECTIONS, { ...NO_CORRECTIONS, columns: [E] }, { columns: [E] }],
  ['one less', { ...NONE, columns: [E] }, { ...NO_CORRECTIONS, columns: [E] }, NO_CORRECTIONS, NONE],
  [
    'one less that stood elsewhere',
    { ...NONE, columns: [{ ...E, column: 9 }] },
    { ...NO_CORRECTIONS, columns: [E] },
    NO_CORRECTIONS,
    NONE,
  ],
  [
    'one less that was answered otherwise',
    { ...NONE, columns: [E] },
    { ...NO_CORRECTIONS, absent: [ABSENT] },
    NO_CORRECTIONS,
    NONE,
  ],
  [
    'another',
    { ...NONE, columns: [E] },
    { ...NO_CORRECTIONS, columns: [E] },
    { ...NO_CORRECTIONS, columns: [F] },
    { columns: [F] },
  ],
  ['none', { ...NONE, columns: [E] }, NO_CORRECTIONS, NO_CORRECTIONS, { columns: [E] }],
])('what is kept follows what the user says: %s', (_, kept, before, after, expected) => {
  expect(followAnswers(kept, before, after)).toEqual({ ...NONE, ...expected });
});

test.each<[string, Correction[], Partial<Corrections>]>([
  ['a column named', [{ kind: 'column', ...E }], { columns: [E] }],
  [
    'another column for the role',
    [
      { kind: 'column', ...E },
      { kind: 'column', ...F },
    ],
    { columns: [F] },
  ],
  [
    'taken back where the form begins elsewhere',
    [
      { kind: 'column', ...E },
      { kind: 'column', ...E, column: 9, role: 'automatic' },
    ],
    { columns: [] },
  ],
  [
    'a role that is not there',
    [
      { kind: 'column', ...E },
      { kind: 'absent', ...ABSENT, isAbsent: true },
    ],
    { columns: [], absent: [ABSENT] },
  ],
  [
    'a role that is there after all',
    [
      { kind: 'absent', ...ABSENT, isAbsent: true },
      { kind: 'column', ...E },
    ],
    { columns: [E], absent: [] },
  ],
  [
    'a role left to the reading again',
    [
      { kind: 'absent', ...ABSENT, isAbsent: true },
      { kind: 'absent', ...ABSENT, isAbsent: false },
    ],
    { absent: [] },
  ],
  [
    'rows that are none',
    [
      { kind: 'header', header: 'h', isTable: true },
      { kind: 'header', header: 'h', isTable: false },
    ],
    { headers: [{ header: 'h', isTable: false }] },
  ],
  [
    'rows left to the reading again',
    [
      { kind: 'header', header: 'h', isTable: false },
      { kind: 'header', header: 'h', isTable: 'automatic' },
    ],
    { headers: [] },
  ],
])('the latest word holds: %s', (_, said, expected) => {
  expect(said.reduce(correct, DEFAULT_SETTINGS).corrections).toEqual({ ...NO_CORRECTIONS, ...expected });
});
